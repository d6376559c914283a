import { Dexie, type EntityTable } from 'dexie';
import type { LedgerEntry, LedgerTotal } from '../sync/ledger.ts';
import type { PackRow } from '../sync/pack-store.ts';

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

interface SegmentRow {
  key: string;
  pack: string;
  engine: number;
  size: number;
  /** A Blob reads in 0.4 of an ArrayBuffer's time. */
  bytes: Blob;
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
  return database;
}

export function versionKey(pack: string, payloadHash: string): string {
  return `${pack}@${payloadHash}`;
}
