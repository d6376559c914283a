import { intlTag, type UiLanguage } from './language.ts';

/** BCP 47 primary subtags, possibly with more: what `Intl.DisplayNames` takes without throwing. */
const tag = /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,6}$/i;

/** The name of a language in the reader's language: `Arabic`; the code itself where there is none. */
export function languageName(code: string, language: UiLanguage): string {
  if (!tag.test(code)) return code;
  try {
    return new Intl.DisplayNames(intlTag(language), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Several items as one list in words: `Arabic, English and Russian`. */
export function listWords(items: readonly string[], language: UiLanguage): string {
  return new Intl.ListFormat(intlTag(language), { type: 'conjunction', style: 'long' }).format(items);
}
