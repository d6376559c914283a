import { globalId } from '../facts/id.ts';
import { idHash } from '../facts/id-hash.ts';
import type { ChunkRecords } from '../packs/chunk.ts';
import type { PackCounts } from '../packs/manifest.ts';
import { countRecords, noCounts } from '../packs/pack-counts.ts';
import type { ChunkEntry } from '../packs/pack-index.ts';
import { countPoints } from '../packs/shrink.ts';

/** What an import needs of a chunk that was read for a pack before, so that an update does not read it again. */
export interface ChunkDigest {
  /** The chunk as the index announced it then. */
  readonly entry: ChunkEntry;
  readonly counts: PackCounts;
  /** Points of its series. */
  readonly points: number;
  /** Hashes (`idHash`) of the global ids that it speaks of, each once. */
  readonly subjects: Uint32Array;
}

/** Sums up a chunk that passed every check. */
export function digestOf(entry: ChunkEntry, records: ChunkRecords, pack: string): ChunkDigest {
  const subjects = new Set<number>();
  // Records come by subject: most name the same one as the record before.
  let last = '';
  const add = (id: string): void => {
    if (id === last) return;
    last = id;
    subjects.add(idHash(globalId(pack, id)));
  };
  for (const { id } of records.entities) add(id);
  for (const { subject } of records.statements) add(subject);
  for (const { subject } of records.series) add(subject);
  return { entry, counts: countRecords(records), points: countPoints(records.series), subjects: Uint32Array.from(subjects) };
}

/** True when a later index announces the chunk just so: what was checked then holds now. */
export function sameEntry(digest: ChunkDigest, entry: ChunkEntry): boolean {
  const { bucket, hash, packed, raw, records } = digest.entry;
  return bucket === entry.bucket && hash === entry.hash && packed === entry.packed && raw === entry.raw && records === entry.records;
}

/** True when two digests of one chunk say the same. */
export function sameContent(a: ChunkDigest, b: ChunkDigest): boolean {
  if (a.points !== b.points || a.subjects.length !== b.subjects.length) return false;
  return countNames.every((name) => a.counts[name] === b.counts[name]) && a.subjects.every((hash, at) => hash === b.subjects[at]);
}

const countNames = Object.keys(noCounts) as (keyof PackCounts)[];
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** True for a digest that can be used. One that a damaged store gives back half counts as unknown: its chunk is read again. */
export function isDigest(value: unknown): value is ChunkDigest {
  const { entry, counts, points, subjects } = (value ?? {}) as Partial<ChunkDigest>;
  if (typeof entry?.hash !== 'string' || typeof entry.bucket !== 'string' || !isCount(points) || !(subjects instanceof Uint32Array))
    return false;
  return counts !== undefined && counts !== null && countNames.every((name) => isCount(counts[name]));
}
