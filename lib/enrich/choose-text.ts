import type { LangText } from '../card.ts';
import type { LanguageCode, LanguageMap } from '../text/language-code.ts';

/**
 * The text in the first of the wanted languages that the map has, else in English, else in any language it has.
 *
 * @returns undefined for an empty or absent map
 */
export function chooseText(map: LanguageMap | undefined, wanted: readonly LanguageCode[]): LangText | undefined {
  if (!map) return undefined;
  for (const lang of [...wanted, 'en', ...Object.keys(map)]) {
    const text = Object.hasOwn(map, lang) ? map[lang] : undefined;
    if (text) return { text, lang };
  }
  return undefined;
}
