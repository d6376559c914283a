import { expect, it } from 'vitest';
import { type MemoryBlobs, memoryBlobs } from '../../../tests/support/memory-blobs.ts';
import { noCounts } from '../../packs/pack-counts.ts';
import type { Flip, NewChunk } from '../../sync/pack-store.ts';
import type { Lock } from '../../sync/trust.ts';
import { openSpareStore } from './pack-store.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Locks as the browser gives them: one holder at a time, the others wait. */
function queueing(): Lock {
  const tails = new Map<string, Promise<unknown>>();
  return (name, run) => {
    const turn = (tails.get(name) ?? Promise.resolve()).then(run, run);
    tails.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
}

/** Named bytes whose every step takes a while, so that two pieces of work come between each other. */
function slowBlobs(): MemoryBlobs {
  const blobs = memoryBlobs();
  const slow =
    <A extends unknown[], R>(work: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return work(...given);
    };
  return { ...blobs, get: slow(blobs.get), put: slow(blobs.put), delete: slow(blobs.delete), names: slow(blobs.names) };
}

function chunk(hash: string): NewChunk {
  const entry = { bucket: '', hash, packed: hash.length, raw: hash.length, records: 1 };
  return { bytes: bytes(hash), digest: { entry, counts: noCounts, points: 0, subjects: Uint32Array.of(3, 5) } };
}

function flip(id: string): Flip {
  return {
    id,
    origin: 'file',
    enabled: true,
    live: { version: 1, payloadHash: `${id}-1`, signed: false, installed: '2026-11-25', chunkBytes: 4, segmentBytes: 7 },
    payload: bytes('{}'),
    index: bytes('[]'),
    chunks: [`${id}-c`],
    subjects: new Uint32Array(),
    segment: { engine: 1, bytes: bytes('segment'), extent: { chunks: [] } },
    replaces: null,
    mayGoBack: false,
  };
}

it('tidying never takes what an import of another pack is about to name', async () => {
  for (let delay = 0; delay < 12; delay++) {
    const store = openSpareStore(slowBlobs(), queueing());
    await store.stage('a', ['a-c']);
    await store.addChunks('a', [chunk('a-c')]);
    await store.flip(flip('a'));
    await store.stage('b', ['b-c']);
    await store.addChunks('b', [chunk('b-c')]);
    const later = new Promise((resolve) => setTimeout(resolve, delay)).then(() => store.flip(flip('b')));
    await Promise.all([store.remove('a'), later]);
    expect((await store.packs()).map(({ id }) => id)).toEqual(['b']);
    expect(await store.version('b', 'b-1')).toBeDefined();
    expect(await (await store.segment('b', 'b-1'))?.bytes.text()).toBe('segment');
    expect(await store.chunk('b-c')).toEqual(bytes('b-c'));
  }
});

it.each(['{"entry":', 'null', '{"subjects":7}', '{"entry":{},"subjects":[]}'])('records that read %s count as missing', async (text) => {
  const blobs = memoryBlobs();
  const store = openSpareStore(blobs, queueing());
  await store.stage('a', ['a-c']);
  await store.addChunks('a', [chunk('a-c')]);
  await store.flip(flip('a'));
  expect((await store.digests('a', ['a-c'])).get('a-c')?.subjects).toEqual(Uint32Array.of(3, 5));
  for (const name of blobs.kept.keys()) if (/^(?:digest|version)/.test(name)) blobs.kept.set(name, new Blob([text]));
  expect((await store.digests('a', ['a-c'])).size).toBe(0);
  await expect(store.version('a', 'a-1').then((version) => version?.chunks)).resolves.toBeUndefined();
});
