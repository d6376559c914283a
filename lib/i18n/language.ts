/** The languages that Hashiya speaks itself. Pages and packs may be in any language. */
export const uiLanguages = ['en', 'ar', 'ru'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** Each language's own name: shown in that language whatever the interface speaks. */
export const languageNames: Readonly<Record<UiLanguage, string>> = { en: 'English', ar: 'العربية', ru: 'Русский' };

/** Tag for `Intl`: day before month in English; Western digits and the Gregorian calendar in Arabic, as Arabic news sites mostly print them. */
const intlTags: Readonly<Record<UiLanguage, string>> = { en: 'en-GB', ar: 'ar-u-ca-gregory-nu-latn', ru: 'ru' };

/** The tag that every `Intl` formatter takes for a language of the interface. */
export function intlTag(language: UiLanguage): string {
  return intlTags[language];
}

/** True for a language that Hashiya speaks. */
function isUiLanguage(value: string): value is UiLanguage {
  return (uiLanguages as readonly string[]).includes(value);
}

/**
 * The language to speak: the reader's choice, else the first of the browser's languages that Hashiya has, else English.
 * @param choice `auto`, or a language code from the settings
 * @param preferred BCP 47 tags in order of preference (`navigator.languages`)
 */
export function resolveLanguage(choice: string, preferred: readonly string[]): UiLanguage {
  for (const tag of [choice, ...preferred]) {
    const primary = tag.toLowerCase().split('-')[0] ?? '';
    if (isUiLanguage(primary)) return primary;
  }
  return 'en';
}
