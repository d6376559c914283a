import { languageOfText } from '../lang/script-language.ts';
import { writings } from '../lang/writings.ts';
import type { LanguageCode } from '../text/language-code.ts';

/**
 * Language of each block, and of the whole (by number of characters). By script, not by `lang` attributes: these are often
 * wrong, and a machine-translated page keeps the old one. Blocks without letters take the language of the whole.
 */
export function languagesOf(
  blocks: readonly { readonly text: string }[],
  pageLang?: LanguageCode,
): { lang: LanguageCode; blocks: LanguageCode[] } {
  const totals = new Map<LanguageCode, number>();
  const own = blocks.map(({ text }) => {
    const found = languageOfText(text);
    if (found !== undefined) totals.set(found, (totals.get(found) ?? 0) + text.length);
    return found;
  });
  const known = writings.some(({ code, standsForScript }) => standsForScript && code === pageLang) ? pageLang : undefined;
  const lang = [...totals].reduce((best, next) => (next[1] > best[1] ? next : best), [known ?? 'en', 0])[0];
  return { lang, blocks: own.map((found) => found ?? lang) };
}
