/**
 * Words that tell how figures of a sentence stand to each other. Folded (lib/text/fold.ts); entries that end in `*` stand for every word that
 * begins so; entries of several words are matched in a row.
 */
export interface SentenceWords {
  /** Verbs and nouns of growth and of decline. */
  readonly rise: readonly string[];
  readonly fall: readonly string[];
  /** Phrases with a word of those that tell of no change: «made up», «up to». */
  readonly idle?: readonly string[];
  /** Before the amount of a change, before where it started, and before where it ended. */
  readonly by: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** A year before, and after, what was told before; and the time of the article. */
  readonly yearEarlier: readonly string[];
  readonly yearLater: readonly string[];
  readonly now: readonly string[];
  /** What is yet to come. */
  readonly forecast: readonly string[];
  /** What narrows a count to a part of it: «rural», «youth», «core». */
  readonly narrowing: readonly string[];
  /** «Doubled»: by how much. */
  readonly multiples: Readonly<Record<string, number>>;
  /** Around a multiple: «more than doubled», «nearly doubled». */
  readonly more: readonly string[];
  readonly nearly: readonly string[];
  /** Behind a number: «2.5 times», «в 2,5 раза». */
  readonly times: readonly string[];
  /** Between a part and its whole: «three of five». */
  readonly of: readonly string[];
  /** Before the parts of what was just counted: «60 people, including». */
  readonly including: readonly string[];
  /** Before or behind a sum: «a total of», «in total». */
  readonly total: readonly string[];
  /** Behind a sum alone: «60 in all» (but «in all 60 games»). */
  readonly totalBehind: readonly string[];
  /** Between two items of a list. */
  readonly and: readonly string[];
  /** Before the same said otherwise: «or 30 %», «that is». */
  readonly or: readonly string[];
  /** «at $5 each». */
  readonly each: readonly string[];
  /** «the remaining 20 %». */
  readonly rest: readonly string[];
  /** Letters that are glued to the front of a word and may be left out in matching. */
  readonly clitics?: string;
}
