import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { memoryBlobs } from '../../tests/support/memory-blobs.ts';
import type { LedgerEntry } from '../sync/ledger.ts';
import { createDatabase, type Database } from './database.ts';
import { openStores } from './open-stores.ts';
import { aloneLock, memoryValues } from '../../tests/support/memory-values.ts';

/** A database whose opening fails with an error of this name, `times` times. */
function failing(name: string, times = Number.POSITIVE_INFINITY): Database {
  const database = createDatabase(`test-${Math.random()}`);
  const open = database.open.bind(database);
  let left = times;
  database.open = () => {
    if (left-- <= 0) return open();
    return Dexie.Promise.reject(Object.assign(new Error(name), { name })) as never;
  };
  return database;
}

const staged = async (database: Database) => (await database.staging.toArray()).map(({ pack }) => pack);
const entry: LedgerEntry = { at: 1, url: 'https://packs.example/pack.json', purpose: 'manifest', bytes: 300, outcome: 'ok' };

describe('stores', () => {
  it('lie in the database where it works, and what was kept elsewhere is deleted', async () => {
    const blobs = memoryBlobs();
    await blobs.put('chunk/old', new Blob(['x']));
    const database = createDatabase(`test-${Math.random()}`);
    const stores = openStores({ database, blobs: () => blobs, keyValues: memoryValues(), lock: aloneLock });
    await stores.store.stage('a', ['c1']);
    expect(await staged(database)).toEqual(['a']);
    expect(await stores.forgetful()).toBe(false);
    await expect.poll(() => blobs.kept.size).toBe(0);
  });

  it.each(['InvalidStateError', 'SecurityError'])('lie in the cache where the browser refuses the database (%s)', async (name) => {
    const blobs = memoryBlobs();
    const stores = openStores({ database: failing(name), blobs: () => blobs, keyValues: memoryValues(), lock: aloneLock });
    expect(await stores.store.packs()).toEqual([]);
    await stores.store.stage('a', ['c1']);
    expect([...blobs.kept.keys()]).toEqual(['state']);
    expect(await stores.forgetful()).toBe(true);
    stores.requests.note(entry);
    stores.requests.note({ ...entry, at: 2, bytes: 5 });
    await expect.poll(async () => (await stores.requests.list(10)).map(({ at }) => at)).toEqual([2, 1]);
    expect(await stores.requests.list(10, 2)).toEqual([entry]);
    expect(await stores.requests.totals()).toEqual([{ host: 'packs.example', requests: 2, bytes: 305 }]);
  });

  it('stay in the database when it failed once', async () => {
    const database = failing('UnknownError', 1);
    let deleted = false;
    const remove = database.delete.bind(database);
    database.delete = (...given) => {
      deleted = true;
      return remove(...given);
    };
    const stores = openStores({ database, blobs: memoryBlobs, keyValues: memoryValues(), lock: aloneLock });
    expect(await stores.forgetful()).toBe(false);
    expect(deleted).toBe(false);
  });

  it('lie in a new database when the old one is damaged', async () => {
    const database = failing('UnknownError', 2);
    const stores = openStores({ database, blobs: memoryBlobs, keyValues: memoryValues(), lock: aloneLock });
    await stores.store.stage('a', []);
    expect(await staged(database)).toEqual(['a']);
  });

  it('lie in the cache when the database is beyond repair', async () => {
    const blobs = memoryBlobs();
    const stores = openStores({ database: failing('UnknownError'), blobs: () => blobs, keyValues: memoryValues(), lock: aloneLock });
    await stores.store.stage('a', []);
    expect(blobs.kept.size).toBe(1);
  });

  it.each([
    ['the disk is full: there is no more room elsewhere', 'QuotaExceededError'],
    ['the disk is slow to answer: the packs are there', 'Timeout'],
  ])('stay in the database when %s', async (_what, name) => {
    const stores = openStores({ database: failing(name), blobs: memoryBlobs, keyValues: memoryValues(), lock: aloneLock });
    expect(await stores.forgetful()).toBe(false);
  });
});
