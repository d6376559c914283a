import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtPack } from '../../tests/support/built-pack.ts';
import { type ImportBench, openImportBench, servedPack, webPorts } from '../../tests/support/import-bench.ts';
import { DexieFactStore } from '../store/fact-store.ts';
import { lostPacks } from '../store/installed.ts';
import { importPack } from './import-pack.ts';
import { quarantine } from './quarantine.ts';

let bench: ImportBench;

beforeEach(() => {
  bench = openImportBench();
});

const town = (n: number) => ({
  id: `Q${n + 1}`,
  type: 'place' as const,
  labels: { en: `Velmora${n}` },
  descriptions: { en: 'x'.repeat(3_000) },
});
const make = (name: string) => builtPack({ name, sequence: 1, entities: Array.from({ length: 400 }, (_, n) => town(n)) });
const take = async (name: string, requests: string[] = []) => {
  const source = servedPack(await make(name), [], (path, bytes) => {
    requests.push(path);
    return bytes;
  });
  return importPack({ source: { ...source, origin: 'file' } }, bench.ports);
};
const rows = async () => (await bench.ports.store.packs()).map(({ id }) => id);

function cutShort(row: { bytes: Uint8Array }): void {
  row.bytes = row.bytes.slice(0, 100);
}

/** Ways in which a disk, or another program, spoils what is stored. */
const harms: readonly [string, () => Promise<unknown>][] = [
  [
    'a chunk whose bytes changed',
    () => bench.database.chunks.limit(1).modify((row) => void row.bytes.set([row.bytes[40] === 0 ? 1 : 0], 40)),
  ],
  ['a chunk that was cut short', () => bench.database.chunks.limit(1).modify(cutShort)],
  ['a chunk that is gone', () => bench.database.chunks.limit(1).delete()],
  ['a manifest that changed', () => bench.database.versions.toCollection().modify((row) => void row.payload.set([0x20], 5))],
  ['an index that changed', () => bench.database.versions.toCollection().modify((row) => void row.index.set([1, 2, 3], 20))],
  ['a version that is gone', () => bench.database.versions.clear()],
];

describe.each(harms)('%s', (_what, harm) => {
  it('sets the pack aside, says so, and the next import fetches only what is missing', async () => {
    await take('towns');
    expect(await quarantine('towns', bench.ports)).toBe(false);
    const chunks = await bench.database.chunks.count();
    await harm();
    expect(await quarantine('towns', bench.ports)).toBe(true);
    expect(await rows()).toEqual([]);
    const [lost] = lostPacks(await bench.ports.store.packs(), await bench.ports.trust.all());
    expect(lost).toMatchObject({ id: 'towns', origin: 'file', error: { code: 'damaged' } });
    await bench.ports.store.collect(1_000);
    const requests: string[] = [];
    await take('towns', requests);
    expect(await rows()).toEqual(['towns']);
    expect(requests.filter((path) => path.startsWith('c/')).length).toBeLessThanOrEqual(2);
    expect(await bench.database.chunks.count()).toBe(chunks);
    expect(await quarantine('towns', bench.ports)).toBe(false);
    expect((await bench.ports.trust.get('towns'))?.error).toBeUndefined();
  });
});

it('leaves other packs as they are: they answer all the while', async () => {
  await take('towns');
  await take('villages');
  const { chunks = [] } = (await bench.ports.store.version('towns', (await bench.ports.store.pack('towns'))?.live.payloadHash ?? '')) ?? {};
  await bench.database.versions.where('pack').equals('towns').delete();
  const told: string[] = [];
  const facts = DexieFactStore.open(bench.ports.store, webPorts, (pack) => told.push(pack));
  expect((await facts.subject('Q1')).map(({ pack }) => pack)).toEqual(['villages']);
  expect(told).toEqual(['towns']);
  await quarantine('towns', bench.ports);
  expect((await facts.subject('Q1')).map(({ pack }) => pack)).toEqual(['villages']);
  expect(await bench.ports.store.have(chunks)).toEqual(new Set(chunks));
});

it('counts a row that makes no sense as lost', async () => {
  await take('towns');
  await bench.database.table('packs').put({ id: 'towns', live: 'nonsense' });
  await bench.database.table('packs').put({ id: 'other' });
  expect(await rows()).toEqual([]);
  expect(lostPacks(await bench.ports.store.packs(), await bench.ports.trust.all()).map(({ id }) => id)).toEqual(['towns']);
  await take('towns');
  expect(await rows()).toEqual(['towns']);
});
