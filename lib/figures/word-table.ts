import { foldedUnits, wordHash } from './word-hash.ts';

function sameWord(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (foldedUnits[text.charCodeAt(start + i)] !== word.charCodeAt(i)) return false;
  return true;
}

/** Looks words of a text up without making a string of each: most words are in no lexicon. */
export class WordTable<T> {
  readonly #hashes: Int32Array;
  readonly #words: string[] = [];
  readonly #values: T[] = [];
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** @param entries by folded word: small letters, no «ё». Words with other characters are left out. */
  constructor(entries: ReadonlyMap<string, T>) {
    let size = 64;
    while (size < entries.size * 3) size *= 2;
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#slots = new Int32Array(size);
    for (const [word, value] of entries) {
      const hash = wordHash(word);
      if (hash === 0) continue;
      let slot = hash & this.#mask;
      while (this.#hashes[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#hashes[slot] = hash;
      this.#slots[slot] = this.#values.length;
      this.#words.push(word);
      this.#values.push(value);
    }
  }

  /**
   * What the lexicon has for the word at [start, end) of `text`, undefined when it has nothing.
   * @param hash of the word, not 0
   */
  find(hash: number, text: string, start: number, end: number): T | undefined {
    for (let slot = hash & this.#mask; this.#hashes[slot] !== 0; slot = (slot + 1) & this.#mask) {
      if (this.#hashes[slot] !== hash) continue;
      const at = this.#slots[slot] ?? 0;
      const word = this.#words[at] ?? '';
      if (word.length === end - start && sameWord(text, start, word)) return this.#values[at];
    }
    return undefined;
  }
}
