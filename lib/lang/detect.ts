import type { LanguageCode } from '../text/language-code.ts';

/** Languages by script, the one that is assumed first. */
const byScript: readonly (readonly [RegExp, readonly LanguageCode[]])[] = [
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur', 'ps', 'ku', 'ug']],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn']],
  [/\p{Script=Latin}/gu, []],
];

/**
 * Language of a text by the script of most of its letters. `hint` (a `lang` attribute, the page's language) decides only
 * between languages of that script. Text without letters: the hint, else English.
 */
export function detectLanguage(text: string, hint?: LanguageCode): LanguageCode {
  let best: readonly LanguageCode[] | undefined;
  let most = 0;
  for (const [script, languages] of byScript) {
    const count = text.match(script)?.length ?? 0;
    if (count > most) {
      most = count;
      best = languages;
    }
  }
  if (!best) return hint ?? 'en';
  const first = best[0];
  if (first !== undefined) return hint !== undefined && best.includes(hint) ? hint : first;
  const other = byScript.some(([, languages]) => hint !== undefined && languages.includes(hint));
  return hint !== undefined && !other ? hint : 'en';
}
