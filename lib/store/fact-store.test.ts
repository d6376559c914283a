import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtPack, type MadeUp } from '../../tests/support/built-pack.ts';
import { singleFile } from '../packs/build.ts';
import { segmentVersion } from '../names/segment.ts';
import { fileSource } from '../sync/file-source.ts';
import { type ImportPorts, importPack } from '../sync/import-pack.ts';
import { webPackPorts } from '../sync/pack-ports.ts';
import { segmentEngine } from '../sync/segment-engine.ts';
import { openTrust } from '../sync/trust.ts';
import { createDatabase, type Database } from './database.ts';
import { DexieFactStore } from './fact-store.ts';
import { installedPacks } from './installed.ts';
import { openLivePacks } from './live-packs.ts';
import { openStore } from './pack-store.ts';
import { openSegments } from './segments.ts';
import { aloneLock, memoryValues } from '../../tests/support/memory-values.ts';

let database: Database;
let ports: ImportPorts;
let damage: string[];

beforeEach(() => {
  database = createDatabase(`test-${Math.random()}`);
  damage = [];
  ports = {
    store: openStore(database),
    trust: openTrust(memoryValues(), aloneLock),
    packs: webPackPorts,
    segments: segmentEngine,
    lockNow: aloneLock,
    now: Date.now,
    application: '0.1.0',
  };
});

const source = { id: 's', title: 'Yearbook', URL: 'https://stat.example/', issued: { 'date-parts': [[2024]] } };
const countries: MadeUp = {
  name: 'countries',
  sequence: 1,
  entities: [
    { id: 'Q813', type: 'place', labels: { en: 'Kyrgyzstan' }, demonyms: { en: ['Kyrgyz'] } },
    { id: 'Q1', type: 'other', labels: { en: 'Elsewhere' } },
  ],
  properties: [{ id: 'P1082', labels: { en: 'population' }, valueType: 'quantity', unit: '1' }],
  series: [{ id: 'pop', subject: 'Q813', property: 'P1082', unit: '1', points: [['2024', '7161900']], references: [{ source: 's' }] }],
  sources: [source],
};
const currencies: MadeUp = {
  name: 'currencies',
  sequence: 3,
  entities: [{ id: 'KGS', type: 'other', labels: { en: 'som' } }],
  properties: [
    { id: 'P1082', labels: { en: 'people' }, valueType: 'quantity' },
    { id: 'rate', labels: { en: 'rate' }, valueType: 'quantity' },
  ],
  statements: [
    {
      id: 'cur',
      subject: 'Q813',
      property: 'rate',
      value: { type: 'entity', id: 'KGS' },
      rank: 'normal',
      references: [{ source: 's' }],
    },
  ],
  sources: [source],
};

async function install(...packs: MadeUp[]) {
  for (const pack of packs) {
    const file = singleFile(await builtPack(pack)) as Uint8Array<ArrayBuffer>;
    await importPack({ source: fileSource(new Blob([file])) }, ports);
  }
  return DexieFactStore.open(ports.store, webPackPorts, (pack) => damage.push(pack));
}

describe('DexieFactStore', () => {
  it('answers from every live pack, in the order of priority', async () => {
    const facts = await install(countries, currencies);
    const found = await facts.subject('Q813');
    expect(found.map((one) => one.pack)).toEqual(['countries', 'currencies']);
    expect(found[0]).toMatchObject({ entity: { labels: { en: 'Kyrgyzstan' } }, series: [{ id: 'pop' }], sources: [{ title: 'Yearbook' }] });
    expect(found[1]).toMatchObject({ statements: [{ value: { id: 'currencies:KGS' } }] });
    expect((await facts.subject('currencies:KGS'))[0]?.entity?.labels.en).toBe('som');
    expect(await facts.subject('Q999')).toEqual([]);
    expect((await facts.properties(['P1082', 'rate', 'nope'])).get('P1082')?.labels.en).toBe('population');
    expect((await facts.packs()).map((pack) => [pack.id, pack.version, pack.origin])).toEqual([
      ['countries', 1, 'file'],
      ['currencies', 3, 'file'],
    ]);
    expect(damage).toEqual([]);
  });

  it('leaves out packs that are off, and sees an update at once', async () => {
    const facts = await install(countries, currencies);
    await ports.store.setEnabled('countries', false);
    expect((await facts.subject('Q813')).map((one) => one.pack)).toEqual(['currencies']);
    await ports.store.setEnabled('countries', true);
    const [, other] = countries.entities;
    const renamed = { id: 'Q813', type: 'place', labels: { en: 'Kyrgyz Republic' } };
    await install({ ...countries, sequence: 2, entities: [renamed, ...(other ? [other] : [])] });
    expect((await facts.subject('Q813'))[0]?.entity?.labels.en).toBe('Kyrgyz Republic');
  });

  it('leaves out a pack whose chunk was damaged, and tells', async () => {
    const facts = await install(countries, currencies);
    const row = await ports.store.pack('countries');
    const version = await ports.store.version('countries', row?.live.payloadHash ?? '');
    for (const hash of version?.chunks ?? []) {
      await database.chunks.update(hash, { bytes: new Uint8Array([1, 2, 3]) });
    }
    expect((await facts.subject('Q813')).map((one) => one.pack)).toEqual(['currencies']);
    expect(damage).toContain('countries');
  });
});

describe('segments', () => {
  it('open once for a version, and follow switches', async () => {
    await install(countries, currencies);
    const segments = openSegments(ports.store, webPackPorts);
    const first = await segments.open();
    expect(first.map((segment) => segment.packs)).toEqual([['countries'], ['currencies']]);
    expect((await segments.open())[0]).toBe(first[0]);
    await ports.store.setEnabled('countries', false);
    expect(await segments.open()).toHaveLength(1);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['lost', () => database.segments.clear()],
    ['from another engine', () => database.segments.toCollection().modify({ engine: segmentVersion + 1 })],
    ['damaged', () => database.segments.toCollection().modify({ bytes: new Blob(['x']) })],
  ])('that are %s are rebuilt from the chunks', async (_what, harm) => {
    await install(countries);
    const [fresh] = await openSegments(ports.store, webPackPorts).open();
    await harm();
    const [rebuilt] = await openSegments(ports.store, webPackPorts).open();
    expect(rebuilt?.bytes).toEqual(fresh?.bytes);
    const row = await ports.store.pack('countries');
    expect((await ports.store.segment('countries', row?.live.payloadHash ?? ''))?.engine).toBe(segmentVersion);
  });
  it('answer though the disk is too full to keep what was rebuilt', async () => {
    await install(countries);
    await database.segments.clear();
    const full = { ...ports.store, putSegment: () => Promise.reject(new Error('full')) };
    const told: string[] = [];
    expect(await openSegments(full, webPackPorts, (pack) => told.push(pack)).open()).toHaveLength(1);
    expect(told).toEqual(['countries']);
  });
});

it('lists installed packs for the settings page', async () => {
  await install(countries);
  const live = openLivePacks(ports.store, webPackPorts, () => undefined);
  const [listed] = await installedPacks(await live.all(), await ports.trust.all(), webPackPorts);
  expect(listed).toMatchObject({
    id: 'countries',
    release: '1.0.1',
    licence: 'CC0-1.0',
    languages: ['en'],
    entities: 2,
    enabled: true,
    signed: false,
  });
  expect(listed?.size).toBe(await ports.store.used());
});
