import { detectLanguage } from '../lang/detect.ts';
import type { LanguageCode } from '../text/language-code.ts';

/**
 * Language of each block, and of the whole (by number of characters). By script first: `lang` attributes are often wrong
 * and a machine-translated page keeps the old one; the attribute and the page's language only decide between languages of
 * one script. Blocks without letters take the language of the whole.
 */
export function languagesOf(
  blocks: readonly { readonly text: string; readonly lang?: LanguageCode | undefined }[],
  pageLang?: LanguageCode,
): { lang: LanguageCode; blocks: LanguageCode[] } {
  const totals = new Map<LanguageCode, number>();
  const own = blocks.map(({ text, lang }) => {
    if (!/\p{L}/u.test(text)) return undefined;
    const found = detectLanguage(text.slice(0, 2000), lang ?? pageLang);
    totals.set(found, (totals.get(found) ?? 0) + text.length);
    return found;
  });
  const lang = [...totals].reduce((best, next) => (next[1] > best[1] ? next : best), [pageLang ?? 'en', 0])[0];
  return { lang, blocks: own.map((found) => found ?? lang) };
}
