import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtPack } from '../../tests/support/built-pack.ts';
import { type ImportBench, openImportBench, servedPack } from '../../tests/support/import-bench.ts';
import type { Entity } from '../facts/entity.ts';
import { findMentions } from '../names/find-mentions.ts';
import { sampleArticle } from '../names/sample-segment.ts';
import { openSegments } from '../store/segments.ts';
import { importPack } from './import-pack.ts';
import type { PackStore } from './pack-store.ts';
import { webPackPorts } from './pack-ports.ts';
import { segmentEngine } from './segment-engine.ts';

let bench: ImportBench;
/** Chunks that were read from the store or written to it. */
let touched: string[];

beforeEach(() => {
  const opened = openImportBench();
  touched = [];
  const { store } = opened.ports;
  const watched: PackStore = {
    ...store,
    chunk: (hash) => {
      touched.push(hash);
      return store.chunk(hash);
    },
    addChunks: (pack, chunks) => {
      touched.push(...chunks.map(({ digest }) => digest.entry.hash));
      return store.addChunks(pack, chunks);
    },
  };
  bench = { ...opened, ports: { ...opened.ports, store: watched, segments: segmentEngine } };
});

const town = (n: number, name = `Velmora${n}`): Entity => ({
  id: `Q${n + 1}`,
  type: 'place',
  labels: { en: name },
  descriptions: { en: `town, ${'x'.repeat(3_000)}` },
});
const towns = (names: Readonly<Record<number, string>> = {}): Entity[] =>
  Array.from({ length: 1_200 }, (_, n) => town(n, names[n] ?? `Velmora${n}`));

async function take(sequence: number, entities: readonly Entity[]) {
  const pack = await builtPack({ name: 'towns', sequence, entities });
  touched.length = 0;
  await importPack({ source: { ...servedPack(pack), origin: 'file' } }, bench.ports);
  return pack;
}

const open = () => openSegments(bench.ports.store, webPackPorts).open();

async function found(text: string): Promise<string[]> {
  const segments = await open();
  return findMentions(sampleArticle(text, 'en'), segments).flatMap(({ candidates }) =>
    candidates.map(({ segment, entity }) => segments[segment]?.entityId(entity) ?? ''),
  );
}

describe('an update that changes few chunks', () => {
  it('reads and writes only these, and its names lie beside the old ones', async () => {
    await take(1, towns());
    expect(await open()).toHaveLength(1);
    const pack = await take(2, towns({ 7: 'Ostraven' }));
    expect(pack.chunks.length).toBeGreaterThan(10);
    expect(new Set(touched).size).toBeLessThanOrEqual(2);
    expect(await open()).toHaveLength(2);
    expect(await found('Ostraven and Velmora7 and Velmora8')).toEqual(['Q8', 'Q9']);
  });

  it('may be followed by others: all that changed since lies together', async () => {
    await take(1, towns());
    await take(2, towns({ 7: 'Ostraven' }));
    await take(3, towns({ 7: 'Ostraven', 900: 'Tirgova' }));
    await take(
      4,
      towns({ 900: 'Tirgova' }).filter(({ id }) => id !== 'Q41'),
    );
    expect(await open()).toHaveLength(2);
    expect(await found('Ostraven, Tirgova, Velmora7, Velmora40, Velmora900')).toEqual(['Q901', 'Q8']);
  });

  it('is undone without building anything, and redone', async () => {
    await take(1, towns());
    await take(2, towns({ 7: 'Ostraven' }));
    await bench.ports.store.undo('towns');
    touched.length = 0;
    expect([await found('Ostraven'), await found('Velmora7')]).toEqual([[], ['Q8']]);
    expect(await open()).toHaveLength(1);
    await bench.ports.store.undo('towns');
    expect([await found('Ostraven'), await found('Velmora7')]).toEqual([['Q8'], []]);
    expect(await open()).toHaveLength(2);
    expect(touched).toEqual([]);
  });
});

it('an update that changes much is indexed whole', async () => {
  await take(1, towns());
  await take(2, towns(Object.fromEntries(towns().map((_, n) => [n, `Quessin${n}`]))));
  expect(await open()).toHaveLength(1);
  expect(await found('Quessin5, Velmora5')).toEqual(['Q6']);
});

it.each([
  ['the segment under it is lost', (key: string) => !key.endsWith('live')],
  ['all segments are lost', () => true],
])('the names answer though %s', async (_what, lost) => {
  await take(1, towns());
  await take(2, towns({ 7: 'Ostraven' }));
  const live = (await bench.ports.store.pack('towns'))?.live.payloadHash;
  await bench.database.segments.filter(({ key }) => lost(key === `towns@${live}` ? 'live' : key)).delete();
  expect(await found('Ostraven and Velmora7 and Velmora8')).toEqual(['Q8', 'Q9']);
  await take(3, towns({ 8: 'Tirgova' }));
  expect(await found('Tirgova, Velmora7, Ostraven, Velmora8')).toEqual(['Q9', 'Q8']);
});

it('takes in what entities are, which tells namesakes apart', async () => {
  await take(1, towns());
  const [segment] = await open();
  expect(segment?.genusKeys(0)).toHaveLength(1);
});

describe('an update over a spoilt store', () => {
  it('fetches anew what the disk spoilt of a chunk that it has to read', async () => {
    await take(1, towns());
    await bench.database.segments.clear();
    await bench.database.chunks
      .toCollection()
      .modify((row: { bytes: Uint8Array }) => void row.bytes.set([row.bytes[40] === 0 ? 1 : 0], 40));
    await take(2, towns({ 7: 'Ostraven' }));
    expect(await found('Ostraven and Velmora8')).toEqual(['Q8', 'Q9']);
    const chunks = await bench.database.chunks.toArray();
    const live = (await bench.ports.store.pack('towns'))?.live.payloadHash ?? '';
    for (const hash of (await bench.ports.store.version('towns', live))?.chunks ?? []) {
      expect(await webPackPorts.sha256(chunks.find((row) => row.hash === hash)?.bytes ?? new Uint8Array())).toBe(hash);
    }
  });

  it('trusts what it reads more than what was known of it', async () => {
    await take(1, towns());
    await bench.database.segments.clear();
    await bench.database.digests.toCollection().modify({ subjects: Uint32Array.of(7), points: 9 });
    for (const sequence of [2, 3]) {
      await take(sequence, towns({ 7: `Ostraven${sequence}` }));
      const { live } = (await bench.ports.store.pack('towns')) ?? {};
      expect(live?.points).toBe(0);
      expect((await bench.ports.store.version('towns', live?.payloadHash ?? ''))?.subjects.length).toBe(1_200);
    }
  });

  it.each<[string, object]>([
    ['without its entry', { entry: undefined }],
    ['with an entry that is none', { entry: 'nonsense' }],
    ['without counts', { counts: null }],
    ['with half of its counts', { counts: { entities: 3 } }],
    ['without subjects', { subjects: 'none' }],
    ['with points that are no number', { points: 'many' }],
  ])('reads the chunk again where what is known of it comes back %s', async (_what, harm) => {
    await take(1, towns());
    await bench.database.digests.toCollection().modify((row) => void Object.assign(row, harm));
    await take(2, towns({ 7: 'Ostraven' }));
    expect(await found('Ostraven and Velmora8')).toEqual(['Q8', 'Q9']);
    const whole = await bench.database.digests.toArray();
    expect(whole.filter(({ points }) => points === 0).length).toBeGreaterThan(10);
  });
});
