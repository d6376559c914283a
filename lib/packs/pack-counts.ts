import type { ChunkRecords } from './chunk.ts';
import { PackError } from './errors.ts';
import type { PackCounts, PackMeta } from './manifest.ts';

export const noCounts: PackCounts = { entities: 0, properties: 0, statements: 0, series: 0, sources: 0 };

/** How many records of each kind a chunk has. */
export function countRecords(records: ChunkRecords): PackCounts {
  return {
    entities: records.entities.length,
    properties: records.properties.length,
    statements: records.statements.length,
    series: records.series.length,
    sources: records.sources.length,
  };
}

/** Sums of two counts. Sources are counted once for each chunk that cites them. */
export function addCounts(a: PackCounts, b: PackCounts): PackCounts {
  return {
    entities: a.entities + b.entities,
    properties: a.properties + b.properties,
    statements: a.statements + b.statements,
    series: a.series + b.series,
    sources: a.sources + b.sources,
  };
}

/** Compares the sum over all chunks with what the manifest announces; sources, which chunks share, are left out. Raises `wrong-count`. */
export function checkCounts(sum: PackCounts, meta: PackMeta): void {
  for (const what of ['entities', 'properties', 'statements', 'series'] as const) {
    const expected = meta.counts[what];
    if (sum[what] !== expected) throw new PackError('wrong-count', { what, count: sum[what], expected });
  }
}
