import { adjoins } from './adjoins.ts';
import type { WordAround, WordInText } from './word-around.ts';

/**
 * True when no noun follows an adjective that it could belong to, not even behind «and» and another adjective.
 * @param opening words with which something new begins
 * @param and words that join two adjectives
 */
export function standsAlone(word: WordInText, opening: ReadonlySet<string>, and: ReadonlySet<string>): boolean {
  const ends = (next: WordAround | undefined): boolean => !adjoins(next) || opening.has(next.text);
  const after = word.after(0);
  if (ends(after)) return true;
  return after !== undefined && and.has(after.text) && adjoins(word.after(1)) && ends(word.after(2));
}
