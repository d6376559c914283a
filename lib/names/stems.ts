import type { Language } from '../lang/language.ts';

/** Most stems of one word besides itself: one an ending. */
const mostEndings = 8;

/** Most stems that one way of taking clitics off leaves. */
export const mostStems = mostEndings + 1;

/** Longest word that is read with endings; longer ones are only read whole. */
const longestInflected = 40;

/** Endings of the word under way, the shortest first: scratch of {@link findEndings}. */
export const endingLength = new Uint8Array(mostEndings);
export const endingNumber = new Uint8Array(mostEndings);

/**
 * Reads a word from its end through the language's automaton.
 * @param language undefined: the word has no endings
 * @param start where the stem begins in `units`, after the clitics
 * @param from where the word begins, `to` where it ends (exclusive)
 * @returns how many endings it may have besides the empty one; they are in {@link endingLength} and {@link endingNumber} until the next call
 */
export function findEndings(language: Language | undefined, units: Uint16Array, start: number, from: number, to: number): number {
  if (!language || to - from > longestInflected) return 0;
  const { endings } = language;
  const earliest = Math.max(start + language.shortestStem, to - endings.longest);
  let state = 1;
  let found = 0;
  for (let i = to - 1; i >= earliest; i--) {
    const column = (units[i] ?? 0) - endings.from;
    if (column < 0 || column >= endings.width) break;
    state = endings.next[state * endings.width + column] ?? 0;
    if (state === 0) break;
    const ending = endings.ending[state] ?? 0;
    if (ending !== 0 && found < mostEndings) {
      endingLength[found] = to - i;
      endingNumber[found++] = ending;
    }
  }
  return found;
}
