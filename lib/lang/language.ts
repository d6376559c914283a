import type { EndingTable, Paradigm } from './endings.ts';
import type { FigureLexicon } from './figures/lexicon.ts';
import type { Lexis } from './lexis.ts';
import type { RoleWords } from './role-words.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { Writing } from './writing.ts';

/** Bits of a reading and of a name's word. */
export const wordFlag = {
  /** Carries the definite article, taken off the stem (Arabic ال). */
  definite: 1,
  /** May keep its base form in any case of the phrase (indeclinable, or a first name that is often left alone). */
  mayStay: 2,
  /** Takes the article or not, as the sentence wants (demonyms). */
  anyArticle: 4,
  /** Of a reading: the word may be read so inside a name too, not only at its head. */
  inside: 8,
} as const;

/** One way in which a word of a name may appear: an unchanging stem, and the paradigm that its endings come from. */
export interface NameForm {
  /** Folded letters; non-empty. */
  readonly stem: string;
  /** Index into {@link Language.paradigms}. */
  readonly paradigm: number;
  /** Number of the ending of the base form, or -1 when this stem does not take the base form's ending. */
  readonly base: number;
  /** Bits of {@link wordFlag}. */
  readonly flags: number;
}

/** A word of a name as the morphology gets it. */
export interface NameWord {
  /** Folded letters. */
  readonly folded: string;
  /** As the pack writes it. */
  readonly written: string;
  /** As `letterCase` of lib/text/token-stream.ts. */
  readonly letterCase: number;
  readonly role: 'name' | 'demonym';
  readonly person: boolean;
  /** Place in the name, and how many words the name has. */
  readonly index: number;
  readonly count: number;
}

/** Clitics that a word may begin with: where the rest starts, and what was taken off. */
export interface CliticReadings {
  /** Folded units taken off, by reading. */
  readonly skip: Uint8Array;
  /** Folded units in front that are no part of the name (the article is part of it), by reading. */
  readonly outside: Uint8Array;
  /** Bits of {@link wordFlag}, by reading. */
  readonly flags: Uint8Array;
}

/** Most readings that {@link Language.clitics} may write. */
export const mostClitics = 8;

/** All that the engine knows of one language. One folder of lib/lang a language, with `language.ts` and `writing.ts`; `npm run languages` lists the folders. */
export interface Language extends Writing {
  readonly endings: EndingTable;
  readonly paradigms: readonly Paradigm[];
  /** Fewest letters of a stem that an ending may be taken off. */
  readonly shortestStem: number;
  /**
   * Writes the ways to take clitics off `units[from, to)` into `out`; the first is always "none".
   * @returns how many were written, at most {@link mostClitics}
   */
  clitics(units: Uint16Array, from: number, to: number, out: CliticReadings): number;
  /** The stems and paradigms of one word of a name; the first is the one of the base form. Never empty for a non-empty word. */
  forms(word: NameWord): readonly NameForm[];
  /** Further spellings of a whole name that are indexed beside it; absent when folding is enough. */
  spellings?(name: string): readonly string[];
  /** How its figures are written; absent: no figures are read in it. */
  readonly figures?: FigureLexicon;
  readonly lexis: Lexis;
  /** How figures of a sentence stand to each other; absent where nobody has written it yet: then no sum is checked. */
  readonly sentence?: SentenceWords;
  /** Words of office; absent: no role is linked. */
  readonly roles?: RoleWords;
}

/** {@link Language.clitics} for languages that have none. */
export function noClitics(_units: Uint16Array, _from: number, _to: number, out: CliticReadings): number {
  out.skip[0] = 0;
  out.outside[0] = 0;
  out.flags[0] = wordFlag.inside;
  return 1;
}
