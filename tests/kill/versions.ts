import type { BuiltPack } from '../../lib/packs/build.ts';
import { idHash } from '../../lib/facts/id-hash.ts';
import { singleFile } from '../../lib/packs/build.ts';
import { builtPack } from '../support/built-pack.ts';
import type { Point } from './points.ts';

/** The pack that is killed: its id, and what tells its two versions apart. */
export const packName = 'umberland';
export const traits = [
  { alias: 'Ostrevania', population: '48213' },
  { alias: 'Caldermoor', population: '51007' },
] as const;

/** What of a version the tests need. */
export interface Version {
  readonly version: number;
  readonly built: BuiltPack;
  readonly file: Uint8Array;
  /** Files that its import fetches after the manifest: the index and the chunks that the version before does not have. */
  readonly files: number;
  /** Writes of chunks that its import makes. */
  readonly batches: number;
}

/** Bytes of chunks that are written together (lib/sync/import-chunks.ts). */
const batchBytes = 1024 * 1024;

/** Text that packs badly. */
function noise(seed: number): string {
  let state = seed * 2654435761 + 1;
  return Array.from({ length: 500 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state.toString(36);
  }).join(' ');
}

/** Two in three entities speak otherwise in the second version, in chunks of their own. */
const changes = (id: string): boolean => idHash(`${packName}:${id}`) < 2 ** 32 * 0.66;

function build(version: number): Promise<BuiltPack> {
  const { alias, population } = traits[version - 1] as (typeof traits)[number];
  const numbers = Array.from({ length: 900 }, (_, n) => n);
  return builtPack({
    name: packName,
    sequence: version,
    entities: numbers.map((n) => ({
      id: `place-${n}`,
      type: 'place',
      labels: { en: n === 0 ? 'Umberland' : `Umberland Number ${n}` },
      ...(n === 0 ? { aliases: { en: [alias] } } : {}),
      descriptions: { en: noise(changes(`place-${n}`) ? n + version * 10_000 : n) },
      weight: 0.9,
    })),
    properties: [{ id: 'P1082', labels: { en: 'population' }, valueType: 'quantity' }],
    statements: [
      {
        id: 'population-0',
        subject: 'place-0',
        property: 'P1082',
        value: { type: 'quantity', amount: population, unit: '1' },
        rank: 'normal',
        qualifiers: { P585: [{ type: 'time', time: '2025', precision: 'year' }] },
        references: [{ source: 'almanac' }],
      },
    ],
    sources: [
      { id: 'almanac', title: 'Almanac of made-up places', URL: 'https://example.org/almanac', issued: { 'date-parts': [[2025]] } },
    ],
  });
}

function countBatches(chunks: BuiltPack['chunks']): number {
  let batches = 0;
  let bytes = 0;
  for (const { packed } of chunks) {
    if (bytes === 0) batches++;
    bytes += packed;
    if (bytes >= batchBytes) bytes = 0;
  }
  return batches;
}

/** The two versions of the pack. */
export async function buildVersions(): Promise<readonly [Version, Version]> {
  const [first, second] = [await build(1), await build(2)];
  const known = new Set(first.chunks.map(({ hash }) => hash));
  const describe = (version: number, built: BuiltPack, chunks: BuiltPack['chunks']): Version => ({
    version,
    built,
    file: singleFile(built),
    files: chunks.length + 1,
    batches: countBatches(chunks),
  });
  return [
    describe(1, first, first.chunks),
    describe(
      2,
      second,
      second.chunks.filter(({ hash }) => !known.has(hash)),
    ),
  ];
}

/** Which passing of a point is meant in the import of a version. */
export function passingOf({ nth = 1 }: Point, { files, batches }: Version): number {
  if (typeof nth === 'number') return nth;
  return nth === 'last file' ? files : batches;
}
