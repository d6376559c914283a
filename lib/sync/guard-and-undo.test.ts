import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtPack } from '../../tests/support/built-pack.ts';
import { codeOf, type ImportBench, openImportBench, servedPack } from '../../tests/support/import-bench.ts';
import { type TestKey, signedPack, testKey } from '../../tests/support/publisher.ts';
import { importPack } from './import-pack.ts';
import { changesOf, listChanges } from './pack-changes.ts';
import { openVersion } from './version-index.ts';

const source = { id: 'almanac', title: 'Almanac', URL: 'https://example.org/almanac', issued: { 'date-parts': [[2025]] } };

/** Twenty towns with a population each, and a series for the first. */
function towns(sequence: number, options: { count?: number; population?: string; points?: [string, string][] } = {}) {
  const {
    count = 20,
    population = '1000',
    points = [
      ['2023', '10'],
      ['2024', '11'],
      ['2025', '12'],
    ],
  } = options;
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  return builtPack({
    name: 'towns',
    sequence,
    entities: numbers.map((n) => ({ id: `Q${n}`, type: 'place', labels: { en: `Town ${n}` } })),
    properties: [
      { id: 'P1082', labels: { en: 'population' }, valueType: 'quantity' },
      { id: 'P2131', labels: { en: 'nominal GDP' }, valueType: 'quantity', unit: 'USD' },
    ],
    statements: numbers.map((n) => ({
      id: `population-${n}`,
      subject: `Q${n}`,
      property: 'P1082',
      value: { type: 'quantity', amount: n === 1 ? population : '500', unit: '1' },
      rank: 'normal',
      references: [{ source: 'almanac' }],
    })),
    series:
      points.length === 0
        ? []
        : [{ id: 'gdp-1', subject: 'Q1', property: 'P2131', unit: 'USD', points, references: [{ source: 'almanac' }] }],
    sources: [source],
  });
}

let bench: ImportBench;
let key: TestKey;
beforeEach(async () => {
  bench = openImportBench();
  key = await testKey();
});

async function take(pack: Awaited<ReturnType<typeof towns>>, agreed?: string) {
  return importPack({ source: servedPack(await signedPack(pack, key)), agreed }, bench.ports);
}
const live = async () => (await bench.ports.store.pack('towns'))?.live.version;
const held = async () => (await bench.ports.trust.get('towns'))?.held;

describe('the shrink guard', () => {
  it('lets an update in that adds and changes', async () => {
    await take(await towns(1));
    expect(
      await take(
        await towns(2, {
          count: 25,
          population: '1001',
          points: [
            ['2024', '11'],
            ['2025', '12.5'],
            ['2026', '13'],
          ],
        }),
      ),
    ).toMatchObject({
      changed: true,
    });
    expect(await live()).toBe(2);
  });

  it.each<[string, Parameters<typeof towns>[1], object]>([
    ['more than a tenth of its entities', { count: 17 }, { entities: 0.15 }],
    [
      'the last point of a series',
      {
        points: [
          ['2023', '10'],
          ['2024', '11'],
        ],
      },
      { series: ['gdp-1'] },
    ],
    ['a whole series', { points: [] }, { series: ['gdp-1'] }],
  ])('holds an update that loses %s, until the reader agrees', async (_what, loss, shrinkage) => {
    await take(await towns(1));
    const smaller = await towns(2, loss);
    expect(await take(smaller)).toEqual({ id: 'towns', version: 2, changed: false, held: true });
    expect(await live()).toBe(1);
    expect(await held()).toMatchObject({ version: 2, shrinkage });
    // Asked again without a word, it waits still; nothing is fetched for it.
    expect(await take(smaller)).toMatchObject({ held: true });
    expect(await take(smaller, (await held())?.payloadHash)).toMatchObject({ changed: true });
    expect(await live()).toBe(2);
    expect(await held()).toBeUndefined();
  });

  it('loses a tenth without asking, and asks for a later one anew', async () => {
    await take(await towns(1));
    expect(await take(await towns(2, { count: 18 }))).toMatchObject({ changed: true });
    expect(await take(await towns(3, { count: 9 }))).toMatchObject({ held: true });
    expect(await take(await towns(4, { count: 19 }))).toMatchObject({ changed: true });
    expect(await held()).toBeUndefined();
  });

  it('an emptied store takes what there is', async () => {
    await take(await towns(1));
    const smaller = await towns(2, { count: 9 });
    await take(smaller);
    await bench.ports.store.remove('towns');
    expect(await take(smaller)).toMatchObject({ changed: true });
  });
});

describe('undo', () => {
  it('brings the version before back without fetching, and can be undone', async () => {
    await take(await towns(1));
    await take(await towns(2, { population: '1001' }));
    expect((await bench.ports.store.undo('towns')).live.version).toBe(1);
    expect(await live()).toBe(1);
    expect((await bench.ports.store.pack('towns'))?.previous?.version).toBe(2);
    expect((await bench.ports.store.undo('towns')).live.version).toBe(2);
  });

  it('says so when there is no version before', async () => {
    await take(await towns(1));
    expect(await codeOf(bench.ports.store.undo('towns'))).toBe('no-previous');
    expect(await codeOf(bench.ports.store.undo('rivers'))).toBe('unknown-pack');
    expect(await live()).toBe(1);
  });

  it('keeps the chunks of both versions when the rest is collected', async () => {
    await take(await towns(1));
    await take(await towns(2, { population: '1001' }));
    await bench.ports.store.collect(1_000);
    expect((await bench.ports.store.undo('towns')).live.version).toBe(1);
  });
});

describe('what changed', () => {
  it('is listed for an update that waits, before it goes in', async () => {
    await take(await towns(1));
    await take(await towns(2, { count: 15 }));
    const { store, trust, packs } = bench.ports;
    await store.collect(1_000);
    const { total, changes } = await changesOf('towns', true, { store, trust, packs });
    expect(total).toBe(10);
    expect(changes.every((change) => change.kind === 'removed')).toBe(true);
    expect(await codeOf(changesOf('towns', false, { store, trust, packs }))).toBe('no-previous');
  });

  it('is listed by entity, property and point, what the reader looked up first', async () => {
    await take(await towns(1));
    await take(
      await towns(2, {
        count: 21,
        population: '1001',
        points: [
          ['2023', '10'],
          ['2024', '11.5'],
          ['2025', '12'],
          ['2026', '13'],
        ],
      }),
    );
    const row = await bench.ports.store.pack('towns');
    const { store, packs } = bench.ports;
    const before = await openVersion('towns', row?.previous?.payloadHash ?? '', store, packs);
    const after = await openVersion('towns', row?.live.payloadHash ?? '', store, packs);
    const options = { store, ports: packs, limit: 100 };
    const { changes, total } = await listChanges('towns', before, after, options);
    expect(total).toBe(5);
    expect(changes.map(({ kind, record, id, time }) => [kind, record, id, time])).toEqual([
      ['added', 'entity', 'Q21', undefined],
      ['changed', 'statement', 'population-1', undefined],
      ['added', 'statement', 'population-21', undefined],
      ['changed', 'point', 'gdp-1', '2024'],
      ['added', 'point', 'gdp-1', '2026'],
    ]);
    expect(changes[1]).toMatchObject({
      subject: 'Q1',
      labels: { en: 'Town 1' },
      propertyLabels: { en: 'population' },
      before: { amount: '1000' },
      after: { amount: '1001' },
    });
    const first = await listChanges('towns', before, after, { ...options, limit: 2, first: new Set(['Q21']) });
    expect(first.changes.map(({ id }) => id)).toEqual(['Q21', 'population-21']);
    expect(first.total).toBe(5);
  });
});
