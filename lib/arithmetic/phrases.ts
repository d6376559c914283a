import { tokenText } from '../text/token-stream.ts';
import { tokenise } from '../text/tokens.ts';
import type { Item } from './sentence-items.ts';

interface Phrase {
  /** Folded words; of the last only the beginning counts when `open`. */
  readonly words: readonly string[];
  readonly open: boolean;
}

const compiled = new WeakMap<readonly string[], readonly Phrase[]>();

function phrasesOf(list: readonly string[]): readonly Phrase[] {
  const known = compiled.get(list);
  if (known) return known;
  const phrases = list.map((text): Phrase => {
    const stream = tokenise(text);
    return { words: Array.from({ length: stream.count }, (_, at) => tokenText(stream, at)), open: text.endsWith('*') };
  });
  phrases.sort((a, b) => b.words.length - a.words.length);
  compiled.set(list, phrases);
  return phrases;
}

function fits(word: string, wanted: string, open: boolean, clitics: string): boolean {
  if (word === wanted || (open && word.startsWith(wanted))) return true;
  return clitics !== '' && word.length > 3 && clitics.includes(word.charAt(0)) && fits(word.slice(1), wanted, open, '');
}

/**
 * How many items a phrase takes from `at` on; the longest wins.
 *
 * @param list as lib/lang/sentence-words.ts has it: an entry that ends in `*` stands for every word that begins so
 * @param clitics letters that may be glued to the front of the first word
 * @returns 0 when no phrase begins there
 */
export function phraseAt(items: readonly Item[], at: number, list: readonly string[], clitics = ''): number {
  const first = items[at];
  if (!first || first.figure >= 0) return 0;
  for (const { words, open } of phrasesOf(list)) {
    const last = words.length - 1;
    if (words.every((word, k) => fits(items[at + k]?.word ?? '', word, open && k === last, k === 0 ? clitics : ''))) return words.length;
  }
  return 0;
}

/** The place of the first item from `from` up to `to` (exclusive) where a phrase begins; -1 when none does. */
export function findPhrase(items: readonly Item[], from: number, to: number, list: readonly string[], clitics = ''): number {
  for (let at = Math.max(0, from); at < Math.min(to, items.length); at++) if (phraseAt(items, at, list, clitics) > 0) return at;
  return -1;
}

/**
 * True when a phrase ends right before item `at`, or so many items (words) before it: «rose by about 5».
 */
export function isBefore(items: readonly Item[], at: number, list: readonly string[], clitics = '', slack = 0): boolean {
  for (let end = at; end >= Math.max(1, at - slack); end--) {
    // A comma or a dash between them ends what the phrase leads to.
    if (items[end]?.parted) return false;
    for (let length = 1; length <= 5 && length <= end; length++) if (phraseAt(items, end - length, list, clitics) === length) return true;
    if ((items[end - 1]?.figure ?? 0) >= 0) return false;
  }
  return false;
}
