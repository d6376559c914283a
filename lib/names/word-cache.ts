import type { EntityKind } from '../facts/entity.ts';
import type { Language } from '../lang/language.ts';
import { languageOfScript } from '../lang/languages.ts';
import { createTokenStream, tokenText } from '../text/token-stream.ts';
import { tokenise } from '../text/tokens.ts';
import type { NameKind } from './layout.ts';
import { formWidth, writeForms } from './word-forms.ts';
import { vocabularyFlags } from './vocabulary-flags.ts';

/** Numbers of records that are kept; when there are more, all are forgotten and the cache fills anew. */
const capacity = 1 << 21;
const slots = 1 << 16;

/** Words that are longer are read anew each time. */
const longest = 48;

/**
 * Numbers of a word's record before its letters (two a number): what it is, its vocabulary flags, and four lists of contexts, so that mostly the
 * first one of a list is the one that is wanted.
 */
const head = 6;
const [vocabularyAt, contextAt] = [1, 2];
/** Numbers of a context before its forms: what it is, the next one of the word, how many forms. */
const contextHead = 3;

/** Bits of a record's first number: length 0–7, script 8–9, letter case 10–12, the rest here. */
const isWord = 1 << 13;
const isArticle = 1 << 14;
const isParticle = 1 << 15;
const leadsFamily = 1 << 16;
const isOneUnit = 1 << 17;
/** A comma follows, which is part of the stretch (Фамилия, Имя). */
const hasComma = 1 << 18;
const comma = 0x2c;

/** Tokens of the stretch that is being looked at. */
const scratch = createTokenStream(16, 256);

/**
 * The words of one language's names. Packs have hundreds of thousands of names made of far fewer words. A word's letters, its forms and what
 * decides about it lie side by side in one array: of objects, each step would wait for the memory.
 * A word is named by the offset of its record, which holds until the next {@link begin}.
 */
export class WordCache {
  readonly language: Language | undefined;
  #data = new Int32Array(1 << 14);
  #used = 1;
  /** Hash and record of each word that was met, by linear probing. */
  readonly #slots = new Int32Array(slots * 2);
  #count = 0;

  constructor(language: Language | undefined) {
    this.language = language;
  }

  /** All numbers: see {@link forms}. */
  get data(): Int32Array {
    return this.#data;
  }

  /** Call before each name: words that no name holds any more may be forgotten. */
  begin(): void {
    if (this.#used < capacity && this.#count * 2 < slots) return;
    this.#slots.fill(0);
    this.#used = 1;
    this.#count = 0;
  }

  /** The word that `name[start, end)` is, with or without a comma after it; 0 when it is none, more than one, or one with something else around it. */
  word(name: string, start: number, end: number): number {
    const length = end - start;
    if (length > longest) return 0;
    let hash = length;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) | 0;
    let at = (hash ^ (hash >>> 15)) & (slots - 1);
    for (; this.#slots[at * 2 + 1] !== 0; at = (at + 1) & (slots - 1)) {
      if (this.#slots[at * 2] !== hash) continue;
      const record = this.#slots[at * 2 + 1] ?? 0;
      if (this.#isAt(record, name, start, length)) return this.#is(record, isWord) ? record : 0;
    }
    const record = this.#readWord(name.slice(start, end));
    this.#slots[at * 2] = hash;
    this.#slots[at * 2 + 1] = record;
    this.#count++;
    return this.#is(record, isWord) ? record : 0;
  }

  letterCase(word: number): number {
    return ((this.#data[word] ?? 0) >>> 10) & 7;
  }

  /** Code units, without a comma that follows. */
  length(word: number): number {
    return ((this.#data[word] ?? 0) & 255) - (this.hasComma(word) ? 1 : 0);
  }

  script(word: number): number {
    return ((this.#data[word] ?? 0) >>> 8) & 3;
  }

  /** The language's article (The). */
  isArticle(word: number): boolean {
    return this.#is(word, isArticle);
  }

  /** A particle of family names (von, de) in the word's script. */
  isParticle(word: number): boolean {
    return this.#is(word, isParticle);
  }

  /** A family name that leads the name (Xi). */
  leadsFamily(word: number): boolean {
    return this.#is(word, leadsFamily);
  }

  /** A comma follows the word. */
  hasComma(word: number): boolean {
    return this.#is(word, hasComma);
  }

  /** One folded letter or none: no name alone. */
  isOneUnit(word: number): boolean {
    return this.#is(word, isOneUnit);
  }

  /** Vocabulary flags of a name that is this word. */
  vocabulary(word: number): number {
    return this.#data[word + vocabularyAt] ?? 0;
  }

  /**
   * The forms of a word in its place of a name.
   * @returns the offset in {@link data} of the first of them ({@link ./word-forms.ts}); their number is just before it
   */
  forms(word: number, index: number, count: number, kind: NameKind, type: EntityKind): number {
    const context = index | (count << 8) | (kind === 'demonym' ? 1 << 16 : 0) | (type === 'person' ? 1 << 17 : 0);
    let link = word + contextAt + ((index & 1) | (type === 'person' ? 2 : 0));
    for (let at = this.#data[link] ?? 0; at !== 0; at = this.#data[link] ?? 0) {
      if (this.#data[at] === context) return at + contextHead;
      link = at + 1;
    }
    const at = this.#addForms(this.#written(word), index, count, kind, type);
    this.#data[at] = context;
    this.#data[link] = at;
    return at + contextHead;
  }

  /** Writes forms that no record points to: of a word that is not alone between spaces. Returns as {@link forms}. */
  addForms(written: string, folded: string, place: Parameters<typeof writeForms>[1], stay: boolean): number {
    const at = this.#used;
    this.#room(contextHead);
    this.#used += contextHead;
    const count = writeForms(this.language, place, { written, folded }, stay, (numbers) => this.#push(numbers));
    this.#data[at + 2] = count;
    this.#data[at + 1] = 0;
    return at + contextHead;
  }

  #addForms(written: string, index: number, count: number, kind: NameKind, type: EntityKind): number {
    const stream = tokensOf(written);
    const place = { script: stream.script[0] ?? 0, letterCase: stream.letterCase[0] ?? 0, index, count, kind, type };
    return this.addForms(written, tokenText(stream, 0), place, false) - contextHead;
  }

  #is(word: number, bit: number): boolean {
    return ((this.#data[word] ?? 0) & bit) !== 0;
  }

  #isAt(record: number, name: string, start: number, length: number): boolean {
    const data = this.#data;
    if (((data[record] ?? 0) & 255) !== length) return false;
    for (let i = 0; i < length; i += 2) {
      const pair = name.charCodeAt(start + i) | (i + 1 < length ? name.charCodeAt(start + i + 1) << 16 : 0);
      if (data[record + head + (i >> 1)] !== pair) return false;
    }
    return true;
  }

  #written(record: number): string {
    const length = this.length(record);
    let text = '';
    for (let i = 0; i < length; i++) {
      const pair = this.#data[record + head + (i >> 1)] ?? 0;
      text += String.fromCharCode((i & 1) === 0 ? pair & 0xffff : pair >>> 16);
    }
    return text;
  }

  #readWord(text: string): number {
    const stream = tokensOf(text);
    const record = this.#used;
    let bits = text.length;
    let flags = 0;
    const ends = text.charCodeAt(text.length - 1) === comma ? text.length - 1 : text.length;
    if (stream.count === 1 && stream.start[0] === 0 && stream.end[0] === ends) {
      if (ends < text.length) bits |= hasComma;
      const folded = tokenText(stream, 0);
      const script = stream.script[0] ?? 0;
      const lexis = languageOfScript(script, this.language)?.lexis;
      bits |= isWord | (script << 8) | ((stream.letterCase[0] ?? 0) << 10);
      if (folded === this.language?.lexis.article) bits |= isArticle;
      if (lexis?.particles.has(folded)) bits |= isParticle;
      if (lexis?.familyFirst.has(folded)) bits |= leadsFamily;
      if (folded.length < 2) bits |= isOneUnit;
      flags = vocabularyFlags(folded, languageOfScript(script, this.language));
    }
    const numbers = [bits, flags, 0, 0, 0, 0];
    for (let i = 0; i < text.length; i += 2) numbers.push(text.charCodeAt(i) | (i + 1 < text.length ? text.charCodeAt(i + 1) << 16 : 0));
    this.#push(numbers);
    return record;
  }

  #push(numbers: readonly number[]): void {
    this.#room(numbers.length);
    this.#data.set(numbers, this.#used);
    this.#used += numbers.length;
  }

  #room(more: number): void {
    if (this.#used + more <= this.#data.length) return;
    const larger = new Int32Array(Math.max(this.#used + more, this.#data.length * 2));
    larger.set(this.#data);
    this.#data = larger;
  }
}

function tokensOf(text: string): ReturnType<typeof tokenise> {
  scratch.count = 0;
  scratch.used = 0;
  return tokenise(text, 0, text.length, scratch);
}

/** How many forms there are at an offset that {@link WordCache.forms} gave. */
export function formCount(data: Int32Array, forms: number): number {
  return data[forms - 1] ?? 0;
}

/** Offset of form `index`. */
export function formAt(forms: number, index: number): number {
  return forms + index * formWidth;
}
