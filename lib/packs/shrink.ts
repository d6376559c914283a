import type { Series } from '../facts/series.ts';
import type { ChunkRecords } from './chunk.ts';

/** How much of a pack an update may take away before the reader is asked. */
const mostLoss = 0.1;

/** Why an update waits for the reader: entities or facts that would go, or series that would lose their end. */
export interface Shrinkage {
  /** Share of entities, and of statements and points, that the update loses on balance (0 to 1). */
  readonly entities: number;
  readonly facts: number;
  /** Ids of series that end earlier than before, or are gone; at most ten of them. */
  readonly series: readonly string[];
}

/** Entities, statements and points of a version. */
export interface FactCounts {
  readonly entities: number;
  readonly statements: number;
  readonly points: number;
}

/** The number of points in all series. */
export function countPoints(series: readonly Series[]): number {
  return series.reduce((sum, { points }) => sum + points.length, 0);
}

/** Series ids that an error names. */
const most = 10;

function lost(before: number, after: number): number {
  return before === 0 ? 0 : Math.max(0, before - after) / before;
}

/** Follows where series end, chunk by chunk: first those of the version before, then those of the update. */
export class SeriesEnds {
  readonly #ends = new Map<string, string>();

  addBefore({ series }: Pick<ChunkRecords, 'series'>): void {
    for (const one of series) this.#ends.set(one.id, lastTime(one));
  }

  addAfter({ series }: Pick<ChunkRecords, 'series'>): void {
    for (const one of series) if (lastTime(one) >= (this.#ends.get(one.id) ?? '')) this.#ends.delete(one.id);
  }

  /** Ids of series that end earlier than before, or are gone. */
  shortened(): string[] {
    return [...this.#ends.keys()];
  }
}

function lastTime(series: Series): string {
  return series.points.at(-1)?.[0] ?? '';
}

/**
 * Tells whether an update takes more away than a reader should lose unasked: more than a tenth of the entities or of the facts, or the tail
 * of a series.
 * @param before counts of the version that is installed
 * @param after counts of the update
 * @param shortened ids of series that end earlier or are gone
 * @returns undefined when the update may go in
 */
export function findShrinkage(before: FactCounts, after: FactCounts, shortened: readonly string[]): Shrinkage | undefined {
  const entities = lost(before.entities, after.entities);
  const facts = lost(before.statements + before.points, after.statements + after.points);
  if (entities <= mostLoss && facts <= mostLoss && shortened.length === 0) return undefined;
  return { entities, facts, series: shortened.slice(0, most) };
}
