import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { noCounts } from '../packs/pack-counts.ts';
import type { Flip, NewChunk, PackStore } from '../sync/pack-store.ts';
import type { SegmentExtent } from '../sync/segment-plan.ts';
import { createDatabase, type Database } from './database.ts';
import { openStore } from './pack-store.ts';
import { type MemoryBlobs, memoryBlobs } from '../../tests/support/memory-blobs.ts';
import { openSpareStore } from './spare/pack-store.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
let database: Database;
let store: PackStore;
let blobs: MemoryBlobs;
let clock = 0;

/** Both stores keep the same promises. */
const stores: readonly [string, () => PackStore][] = [
  ['the database', () => openStore(database, () => clock)],
  [
    'the spare store',
    () =>
      openSpareStore(
        blobs,
        (_name, run) => run(),
        () => clock,
      ),
  ],
];

beforeEach(async () => {
  database = createDatabase(`test-${Math.random()}`);
  blobs = memoryBlobs();
  clock = 0;
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

const rows = async () => {
  const counts = await Promise.all(database.tables.map((table) => table.count()));
  return counts.reduce((a, b) => a + b) + [...blobs.kept.keys()].filter((name) => name !== 'state').length;
};

describe.each(stores)('%s', (_which, open) => {
  beforeEach(() => {
    store = open();
  });

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
  });

  it('keeps one update that waits, not all that ever did', async () => {
    await add('a', 1, ['c1']);
    await add('a', 2, ['c2'], 'a-1');
    const { payload, index, subjects } = flip('a', 3, [], null);
    for (const version of [3, 4, 5]) {
      await store.stage('a', [`c${version}`]);
      await store.addChunks('a', [chunk(`c${version}`)]);
      await store.keepVersion('a', `a-${version}`, { payload, index, subjects, chunks: [`c${version}`] });
    }
    const kept = await Promise.all([1, 2, 3, 4, 5].map(async (n) => (await store.version('a', `a-${n}`)) !== undefined));
    expect(kept).toEqual([true, true, false, false, true]);
    expect(await store.collect(100)).toBe(2);
    expect(await store.have(['c1', 'c2', 'c3', 'c4', 'c5'])).toEqual(new Set(['c1', 'c2', 'c5']));
  });

  it('keeps no segment that was built for a version that is gone', async () => {
    await add('a', 1, ['c1']);
    await store.remove('a');
    await store.putSegment('a', 'a-1', { engine: 1, bytes: bytes('late'), extent: whole });
    await add('a', 2, ['c1']);
    await store.putSegment('a', 'a-1', { engine: 1, bytes: bytes('late'), extent: whole });
    expect(await store.segment('a', 'a-1')).toBeUndefined();
    await store.putSegment('a', 'a-2', { engine: 2, bytes: bytes('anew'), extent: whole });
    expect((await store.segment('a', 'a-2'))?.engine).toBe(2);
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

  describe('segments', () => {
    const beside = (base: string): SegmentExtent => ({ base, gone: ['01'] });
    it('of a later version may rest on an earlier one, which stays', async () => {
      await add('a', 1, ['c1']);
      await store.stage('a', ['c1', 'c2']);
      await store.addChunks('a', [chunk('c2')]);
      await store.flip(flip('a', 2, ['c1', 'c2'], 'a-1', beside('a-1')));
      expect(await store.segment('a', 'a-2')).toMatchObject({ engine: 1, base: { engine: 1, gone: ['01'] } });
      expect(await store.segmentBase('a')).toEqual({ payloadHash: 'a-1', engine: 1, size: 7, chunks: [{ bucket: '', hash: 'c1' }] });
      await store.undo('a');
      expect((await store.segment('a', 'a-1'))?.base).toBeUndefined();
      expect(await store.segment('a', 'a-2')).toBeDefined();
      await store.undo('a');
      await store.flip(flip('a', 3, ['c2'], 'a-2', whole));
      expect(await store.segment('a', 'a-1')).toBeUndefined();
      expect(await store.segment('a', 'a-2')).toBeUndefined();
    });
  });

  it('undoes, and says so when there is nothing to go back to', async () => {
    await add('a', 1, ['c1']);
    await expect(store.undo('a')).rejects.toMatchObject({ code: 'no-previous' });
    await expect(store.undo('b')).rejects.toMatchObject({ code: 'unknown-pack' });
    await add('a', 2, ['c2'], 'a-1');
    expect(await store.undo('a')).toMatchObject({ live: { version: 1 }, previous: { version: 2 } });
    expect((await store.version('a', 'a-1'))?.chunks).toEqual(['c1']);
  });

  it('sets a pack aside with its whole chunks', async () => {
    await add('a', 1, ['c1', 'c2']);
    await store.setAside('a', ['c1']);
    expect(await store.packs()).toEqual([]);
    expect(await store.collect(10)).toBe(0);
    expect(await store.have(['c1', 'c2'])).toEqual(new Set(['c2']));
  });

  it('remembers what was found in chunks, by pack', async () => {
    const { bytes: content, digest } = chunk('c1');
    const found = { ...digest, subjects: Uint32Array.of(3, 4_000_000_000) };
    await store.addChunks('a', [{ bytes: content, digest: found }]);
    expect((await store.digests('a', ['c1', 'c2'])).get('c1')).toMatchObject(found);
    expect((await store.digests('b', ['c1'])).size).toBe(0);
    expect(await store.chunk('c1')).toEqual(content);
  });
});

describe('a flip', () => {
  beforeEach(() => {
    store = openStore(database, () => clock);
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

it('a flip of the spare store that is killed before its last step leaves the old version whole', async () => {
  store = openSpareStore(
    blobs,
    (_name, run) => run(),
    () => clock,
  );
  await add('a', 1, ['c1']);
  await store.stage('a', ['c2']);
  await store.addChunks('a', [chunk('c2')]);
  for (const failing of ['version/', 'segment/', 'state']) {
    const dying = {
      ...blobs,
      put: (name: string, content: Blob) => (name.startsWith(failing) ? Promise.reject(new Error('killed')) : blobs.put(name, content)),
    };
    const killed = openSpareStore(
      dying,
      (_name, run) => run(),
      () => clock,
    );
    await expect(killed.flip(flip('a', 2, ['c2'], 'a-1'))).rejects.toMatchObject({ code: 'storage' });
    expect(await store.pack('a')).toMatchObject({ live: { version: 1 } });
    expect(await (await store.segment('a', 'a-1'))?.bytes.text()).toBe('segment');
    expect(await store.version('a', 'a-2')).toBeUndefined();
  }
  await store.collect(10);
  expect([...blobs.kept.keys()].filter((name) => name.includes('a-2'))).toEqual([]);
  await store.flip(flip('a', 2, ['c2'], 'a-1'));
  expect(await store.pack('a')).toMatchObject({ live: { version: 2 } });
});
