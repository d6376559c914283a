import type { LanguageCode } from '../text/language-code.ts';
import { type Script, scriptOf } from '../text/script.ts';
import { languageOf, languages } from './languages.ts';
import { languageByLetters } from './own-letters.ts';

/** Letters counted at most: enough to know a script, little enough to be free. */
const sample = 4000;

/**
 * The language of a text, by the script of most of its letters.
 * @param text any text; only its first few thousand letters are looked at
 * @param hint BCP 47 tag that is believed when its script fits the text (the page's `lang`)
 * @returns code of a known language; without any known letter the hint's if known, else `en`
 */
export function detectLanguage(text: string, hint?: LanguageCode): LanguageCode {
  const counts: Record<Script, number> = { latin: 0, cyrillic: 0, arabic: 0, other: 0 };
  let seen = 0;
  for (let i = 0; i < text.length && seen < sample; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script === 'other') continue;
    counts[script]++;
    seen++;
  }
  const wanted = hint === undefined ? undefined : languageOf(hint);
  if (seen === 0) return wanted?.code ?? 'en';
  const order: readonly Script[] = ['arabic', 'cyrillic', 'latin'];
  const best = order.reduce((a, b) => (counts[b] > counts[a] ? b : a));
  if (wanted && wanted.script === best) return wanted.code;
  if (best === 'cyrillic') {
    const own = languageByLetters(text, sample, counts.cyrillic);
    if (own !== undefined) return own;
  }
  return languages.find((language) => language.script === best)?.code ?? 'en';
}
