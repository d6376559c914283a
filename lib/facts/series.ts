import type { Reference } from './statement.ts';

/** One numeric property over time: a line of `series.jsonl`. A point is named `id@time`. */
export interface Series {
  readonly id: string;
  readonly subject: string;
  readonly property: string;
  readonly unit: string;
  /** Pairs of ISO time and decimal string, in rising order of time. */
  readonly points: readonly (readonly [time: string, amount: string])[];
  readonly references?: readonly Reference[];
}
