import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtPack } from '../../tests/support/built-pack.ts';
import { codeOf, type ImportBench, openImportBench, servedPack } from '../../tests/support/import-bench.ts';
import { signedPack, testKey } from '../../tests/support/publisher.ts';
import { limitFactors, packLimits, raisedLimits } from '../packs/limits.ts';
import { openLivePacks } from '../store/live-packs.ts';
import { importPack } from './import-pack.ts';

let bench: ImportBench;

beforeEach(() => {
  bench = openImportBench();
});

const towns = (count: number) =>
  builtPack({
    name: 'towns',
    sequence: 1,
    entities: Array.from({ length: count }, (_, n) => ({ id: `Q${n + 1}`, type: 'place', labels: { en: `Velmora${n}` } })),
  });

describe('a pack that announces more than the limits', () => {
  it.each([
    ['an index of a terabyte', (index: object) => ({ index: { ...index, packed: 2 ** 40, raw: 2 ** 41 } })],
    ['an index that inflates without end', (index: object) => ({ index: { ...index, raw: 2 ** 40 } })],
    ['chunks of a terabyte', () => ({ sizes: { packed: 2 ** 40, raw: 2 ** 41, chunks: 1 } })],
  ])('by %s is refused before anything but its manifest is asked for', async (_what, change) => {
    const key = await testKey();
    const built = await towns(3);
    const requests: string[] = [];
    const source = servedPack(await signedPack(built, key, change(built.manifest.index)), [], (path, bytes) => {
      requests.push(path);
      return bytes;
    });
    expect(await codeOf(importPack({ source }, bench.ports))).toBe('too-big');
    expect(requests).toEqual(['pack.json']);
  });

  it('is taken in once the reader raises them, and read ever after', async () => {
    const key = await testKey();
    const source = servedPack(await signedPack(await towns(9), key));
    const few = { ...packLimits, entities: 3 };
    expect(await codeOf(importPack({ source }, { ...bench.ports, limits: async () => few }))).toBe('too-big');
    await importPack({ source }, { ...bench.ports, limits: async () => ({ ...few, entities: 3 * 4 }) });
    const damage: string[] = [];
    const live = await openLivePacks(bench.ports.store, bench.ports.packs, (pack) => damage.push(pack)).all();
    expect([live.map(({ row }) => row.id), damage]).toEqual([['towns'], []]);
  });
});

it('raises what a whole pack may be, and nothing else', () => {
  for (const factor of limitFactors) {
    const { index, packPacked, packRaw, entities, ...rest } = raisedLimits(factor);
    expect([index, packPacked, packRaw, entities]).toEqual(
      [packLimits.index, packLimits.packPacked, packLimits.packRaw, packLimits.entities].map((limit) => limit * factor),
    );
    expect(packLimits).toMatchObject(rest);
  }
});
