import type { Value } from './value.ts';

/** Where a value comes from: a source of the pack, the place in it and the words that support the value. */
export interface Reference {
  readonly source: string;
  readonly locator?: string;
  readonly quote?: string;
  /** ISO date of retrieval. */
  readonly retrieved?: string;
}

export type Rank = 'preferred' | 'normal' | 'deprecated';

/** One sourced claim about a subject, in the shape of the Wikibase statement model. A line of `statements.jsonl`. */
export interface Statement {
  readonly id: string;
  readonly subject: string;
  readonly property: string;
  readonly value: Value;
  readonly rank: Rank;
  readonly qualifiers?: Readonly<Record<string, readonly Value[]>>;
  readonly references?: readonly Reference[];
}
