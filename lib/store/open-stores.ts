import type { KeyValueStore } from '../settings/settings-store.ts';
import type { PackStore } from '../sync/pack-store.ts';
import type { SyncError } from '../sync/sync-error.ts';
import type { Lock } from '../sync/trust.ts';
import { createDatabase, type Database } from './database.ts';
import { guarded } from './guard.ts';
import { openStore } from './pack-store.ts';
import { openRequestLog, type RequestLog } from './request-log.ts';
import { type Blobs, cacheBlobs } from './spare/blobs.ts';
import { openSpareStore } from './spare/pack-store.ts';
import { openSpareLog } from './spare/request-log.ts';

/** Where packs and the ledger lie. */
export interface Stores {
  readonly store: PackStore;
  readonly requests: RequestLog;
  /** True where the browser forgets the packs when it closes: IndexedDB is refused, and they lie in its cache. */
  forgetful(): Promise<boolean>;
  close(): void;
}

/** What the stores are opened over. */
interface Surroundings {
  readonly database?: Database;
  readonly blobs?: () => Blobs;
  readonly keyValues: KeyValueStore;
  readonly lock: Lock;
}

/** How a try to open the database and write to it ended. */
type Trial = 'works' | 'refused' | 'damaged';

/** Names of errors that browsers give for a database that is broken on disk. */
const damage: readonly unknown[] = ['UnknownError', 'NotFoundError'];

/** Firefox with «never remember history» refuses the database; a damaged one fails on opening or on writing. */
async function tryOut(database: Database): Promise<Trial> {
  try {
    await guarded(async () => {
      await database.open();
      await database.staging.put({ pack: '', hashes: [], at: 0 });
      await database.staging.delete('');
    });
    return 'works';
  } catch (error) {
    const { code, details } = error as Partial<SyncError>;
    // A full disk is no reason to write elsewhere on it, and a slow one none to leave what it has: each call says so for itself.
    if (code === 'storage-full' || details?.name === 'Timeout') return 'works';
    return damage.includes(details?.name) ? 'damaged' : 'refused';
  }
}

/** How long a database that fails is left alone before it counts as damaged: a disk that wakes up fails once. */
const retryMs = 300;

/** True when the database can be used, if need be after a damaged one was deleted: its packs are put in place again. */
async function isUsable(database: Database): Promise<boolean> {
  const first = await tryOut(database);
  if (first !== 'damaged') return first === 'works';
  database.close();
  await new Promise((resolve) => setTimeout(resolve, retryMs));
  const second = await tryOut(database);
  if (second !== 'damaged') return second === 'works';
  database.close();
  try {
    await guarded(() => database.delete());
  } catch {
    return false;
  }
  return (await tryOut(database)) === 'works';
}

/** `Record`: a method that the port gains is a type error here until it is added. */
const methods: Readonly<Record<keyof PackStore, true>> = {
  packs: true,
  pack: true,
  version: true,
  keepVersion: true,
  stage: true,
  have: true,
  addChunks: true,
  digests: true,
  chunk: true,
  flip: true,
  segment: true,
  segmentBase: true,
  putSegment: true,
  undo: true,
  move: true,
  setEnabled: true,
  remove: true,
  setAside: true,
  collect: true,
  used: true,
};

/** A store that is chosen on first use. */
function late(choose: () => Promise<PackStore>): PackStore {
  const call =
    (name: keyof PackStore) =>
    async (...given: unknown[]) =>
      ((await choose())[name] as (...all: unknown[]) => unknown)(...given);
  return Object.fromEntries(Object.keys(methods).map((name) => [name, call(name as keyof PackStore)])) as unknown as PackStore;
}

/**
 * Opens what keeps the packs: IndexedDB, or the browser's cache where that is refused or beyond repair. Which it is is found out once, on first
 * use, in the life of this context.
 */
export function openStores({ database = createDatabase(), blobs = cacheBlobs, keyValues, lock }: Surroundings): Stores {
  let usable: Promise<boolean> | undefined;
  let stores: Promise<{ store: PackStore; requests: RequestLog }> | undefined;
  const isDatabase = (): Promise<boolean> => {
    usable ??= isUsable(database);
    return usable;
  };
  const choose = () => {
    stores ??= isDatabase().then((itIs) => {
      if (!itIs) return { store: openSpareStore(blobs(), lock), requests: openSpareLog(keyValues, lock) };
      // What an earlier life of the browser had to keep elsewhere is of no use any more.
      void Promise.resolve()
        .then(() => blobs().clear())
        .catch(() => undefined);
      return { store: openStore(database), requests: openRequestLog(database) };
    });
    return stores;
  };
  return {
    store: late(async () => (await choose()).store),
    requests: {
      note: (entry) => void choose().then(({ requests }) => requests.note(entry)),
      list: async (limit, before) => (await choose()).requests.list(limit, before),
      totals: async () => (await choose()).requests.totals(),
    },
    forgetful: async () => !(await isDatabase()),
    close: () => database.close(),
  };
}
