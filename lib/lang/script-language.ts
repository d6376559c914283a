import type { LanguageCode } from '../text/language-code.ts';
import { type Script, scriptOf } from '../text/script.ts';
import { writings } from './writings.ts';

/** Letters counted at most: enough to know a script, little enough to be free. */
const sample = 1_000;

/**
 * Share of a text's letters from which on a language's own letters decide: Ukrainian has above five in a hundred of its own, a Russian
 * text with Ukrainian names far below one.
 */
const ownShare = 0.02;

/** Where two scripts have as many letters, the earlier one is meant: Latin letters stand in texts of all others. */
const order: readonly Script[] = ['arabic', 'cyrillic', 'latin'];

/** The script of most of a text's letters, and how many they are; undefined when it has none of a known script. */
function mostScript(text: string): { readonly script: Script; readonly letters: number } | undefined {
  const counts: Record<Script, number> = { latin: 0, cyrillic: 0, arabic: 0, other: 0 };
  for (let index = 0, seen = 0; index < text.length && seen < sample; index++) {
    const script = scriptOf(text.charCodeAt(index));
    counts[script]++;
    if (script !== 'other') seen++;
  }
  const script = order.reduce((best, next) => (counts[next] > counts[best] ? next : best));
  return counts[script] === 0 ? undefined : { script, letters: counts[script] };
}

/**
 * The language of a text by its letters alone: the one that stands for the script of most of them, or another one of that script whose
 * own letters the text has.
 * @param text any text; its first thousand letters are looked at
 * @param hint BCP 47 code that is believed when its language is written in that script
 * @returns undefined when the text has no letters of a known script
 */
export function languageOfText(text: string, hint?: LanguageCode): LanguageCode | undefined {
  const most = mostScript(text);
  if (!most) return undefined;
  const candidates = writings.filter(({ script }) => script === most.script);
  const wanted = candidates.find(({ code }) => code === hint);
  const own = candidates.find(({ ownLetters }) => ownLetters !== undefined && hasOwn(text, ownLetters, most.letters));
  return (wanted ?? own ?? candidates.find(({ standsForScript }) => standsForScript))?.code;
}

function hasOwn(text: string, letters: string, of: number): boolean {
  let seen = 0;
  for (let i = 0; i < text.length && i < sample; i++) if (letters.includes(text.charAt(i))) seen++;
  return seen >= 1 && seen >= of * ownShare;
}
