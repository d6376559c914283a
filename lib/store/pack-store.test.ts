import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { noCounts } from '../packs/pack-counts.ts';
import type { Flip, NewChunk, PackStore } from '../sync/pack-store.ts';
import type { SegmentExtent } from '../sync/segment-plan.ts';
import { createDatabase, type Database } from './database.ts';
import { openStore } from './pack-store.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
let database: Database;
let store: PackStore;
let clock = 0;

beforeEach(async () => {
  database = createDatabase(`test-${Math.random()}`);
  store = openStore(database, () => clock);
});

const whole: SegmentExtent = { chunks: [{ bucket: '', hash: 'c1' }] };

function flip(id: string, version: number, chunks: string[], replaces: string | null, extent = whole): Flip {
  return {
    id,
    origin: 'bundled',
    enabled: true,
    live: { version, payloadHash: `${id}-${version}`, signed: false, installed: '2026-11-25', chunkBytes: 4, segmentBytes: 7 },
    payload: bytes('{}'),
    index: bytes('[]'),
    chunks,
    subjects: new Uint32Array(),
    segment: { engine: 1, bytes: bytes('segment'), extent },
    replaces,
    mayGoBack: false,
  };
}

/** A chunk of any content, as an import hands it over. */
function chunk(hash: string): NewChunk {
  const entry = { bucket: '', hash, packed: hash.length, raw: hash.length, records: 1 };
  return { bytes: bytes(hash), digest: { entry, counts: noCounts, points: 0, subjects: new Uint32Array() } };
}

async function add(id: string, version: number, chunks: string[], replaces: string | null = null) {
  await store.stage(id, chunks);
  const have = await store.have(chunks);
  await store.addChunks(id, chunks.filter((hash) => !have.has(hash)).map(chunk));
  await store.flip(flip(id, version, chunks, replaces));
}

const rows = async () => Promise.all(database.tables.map((table) => table.count())).then((counts) => counts.reduce((a, b) => a + b));

describe('flip', () => {
  it('makes a version live and keeps the one before', async () => {
    await add('a', 1, ['c1', 'c2']);
    await add('a', 2, ['c2', 'c3'], 'a-1');
    const row = await store.pack('a');
    expect(row).toMatchObject({ live: { version: 2 }, previous: { version: 1 } });
    expect((await store.version('a', 'a-1'))?.chunks).toEqual(['c1', 'c2']);
    expect(await (await store.segment('a', 'a-2'))?.bytes.text()).toBe('segment');
    expect(await store.segment('a', 'a-1')).toBeUndefined();
    expect(await store.collect(100)).toBe(0);
    await add('a', 3, ['c3'], 'a-2');
    expect(await store.version('a', 'a-1')).toBeUndefined();
    expect(await store.collect(100)).toBe(1);
    expect(await store.have(['c1', 'c2', 'c3'])).toEqual(new Set(['c2', 'c3']));
  });

  it.each([
    ['a missing chunk', () => flip('a', 2, ['c1', 'nowhere'], 'a-1'), 'storage'],
    ['a lower version', () => flip('a', 0, ['c1'], 'a-1'), 'version-back'],
    ['another import in between', () => flip('a', 2, ['c1'], null), 'busy'],
  ])('is refused for %s, and changes nothing', async (_what, make, code) => {
    await add('a', 1, ['c1']);
    const before = await store.pack('a');
    await expect(store.flip(make())).rejects.toMatchObject({ code });
    expect(await store.pack('a')).toEqual(before);
    expect(await store.version('a', 'a-1')).toBeDefined();
    expect(await (await store.segment('a', 'a-1'))?.bytes.text()).toBe('segment');
  });

  it('that breaks inside its transaction leaves the old version whole', async () => {
    await add('a', 1, ['c1']);
    await store.addChunks('a', [chunk('c2')]);
    for (const table of ['versions', 'segments', 'packs'] as const) {
      const fail = () => {
        throw new Error('disk');
      };
      database.table(table).hook('creating', fail);
      database.table(table).hook('updating', fail);
      await expect(store.flip(flip('a', 2, ['c2'], 'a-1'))).rejects.toMatchObject({ code: 'storage' });
      database.table(table).hook('creating').unsubscribe(fail);
      database.table(table).hook('updating').unsubscribe(fail);
      expect(await store.pack('a')).toMatchObject({ live: { version: 1 } });
      expect(await (await store.segment('a', 'a-1'))?.bytes.text()).toBe('segment');
      expect(await store.version('a', 'a-2')).toBeUndefined();
    }
  });
});

describe('remove', () => {
  it('leaves no row behind', async () => {
    await add('a', 1, ['c1', 'c2']);
    await add('a', 2, ['c2', 'c3'], 'a-1');
    await store.remove('a');
    expect(await rows()).toBe(0);
    expect(await store.used()).toBe(0);
  });
  it('keeps what another pack or an import needs', async () => {
    await add('a', 1, ['c1', 'c2']);
    await add('b', 1, ['c2']);
    await store.stage('c', ['c1']);
    await store.remove('a');
    expect(await store.have(['c1', 'c2'])).toEqual(new Set(['c1', 'c2']));
  });
});

it('forgets an abandoned import after a week', async () => {
  clock = 0;
  await store.stage('a', ['c1']);
  await store.addChunks('a', [chunk('c1')]);
  expect(await store.collect(10)).toBe(0);
  clock = 8 * 86_400_000;
  expect(await store.collect(10)).toBe(1);
});

it('lists packs by priority, counts bytes, switches', async () => {
  await add('b', 1, ['c1']);
  await add('a', 1, ['c2']);
  expect((await store.packs()).map((pack) => pack.id)).toEqual(['b', 'a']);
  expect(await store.used()).toBe(4 + 14);
  await store.setEnabled('a', false);
  expect((await store.pack('a'))?.enabled).toBe(false);
  await store.setEnabled('a', false);
  await expect(store.setEnabled('x', true)).rejects.toMatchObject({ code: 'unknown-pack' });
});
