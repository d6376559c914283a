import { Dexie, type EntityTable } from 'dexie';
import type { ChunkDigest } from '../sync/chunk-digest.ts';
import type { LedgerEntry, LedgerTotal } from '../sync/ledger.ts';
import type { PackRow } from '../sync/pack-store.ts';
import type { BucketChunk } from '../sync/segment-plan.ts';

interface ChunkRow {
  hash: string;
  size: number;
  /** The published file as it came. */
  bytes: Uint8Array;
}

/** Key of `versions` and `segments`: `pack@payloadHash`. */
interface VersionRow {
  key: string;
  pack: string;
  payload: Uint8Array;
  index: Uint8Array;
  chunks: readonly string[];
  subjects: Uint32Array;
}

export interface SegmentRow {
  key: string;
  pack: string;
  engine: number;
  size: number;
  /** A Blob reads in 0.4 of an ArrayBuffer's time. */
  bytes: Blob;
  /** Payload hash of the version whose segment this one rests on, with the buckets that do not count there any more. */
  base?: string;
  gone?: readonly string[];
  /** The chunks whose names it holds, when it rests on none. */
  chunks?: readonly BucketChunk[];
}

interface DigestRow extends ChunkDigest {
  /** `pack@hash`. */
  key: string;
  pack: string;
  hash: string;
}

/** One request of the network ledger. */
interface RequestRow extends LedgerEntry {
  id?: number;
}

interface StagingRow {
  pack: string;
  hashes: readonly string[];
  /** Milliseconds since 1970: an abandoned import is forgotten after a week. */
  at: number;
}

/** Hashiya's database. A change of shape is a new `version(n)`; released versions are never edited. */
export type Database = Dexie & {
  chunks: EntityTable<ChunkRow, 'hash'>;
  packs: EntityTable<PackRow, 'id'>;
  versions: EntityTable<VersionRow, 'key'>;
  segments: EntityTable<SegmentRow, 'key'>;
  digests: EntityTable<DigestRow, 'key'>;
  staging: EntityTable<StagingRow, 'pack'>;
  requests: EntityTable<RequestRow, 'id'>;
  requestTotals: EntityTable<LedgerTotal, 'host'>;
};

const databaseName = 'hashiya';

/** The database of this name, not opened yet: Dexie opens it on first use and closes it when another context upgrades. */
export function createDatabase(name: string = databaseName): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'relaxed' }) as Database;
  database.version(1).stores({
    chunks: 'hash, size',
    packs: 'id',
    versions: 'key, pack',
    segments: 'key, pack, size',
    staging: 'pack',
  });
  database.version(2).stores({ requests: '++id, at', requestTotals: 'host' });
  database.version(3).stores({ digests: 'key, pack, hash' });
  return database;
}

/** Key of `versions` and `segments`; with a chunk's hash, of `digests`. */
export function versionKey(pack: string, hash: string): string {
  return `${pack}@${hash}`;
}
