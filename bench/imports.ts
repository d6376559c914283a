// Imports of a pack made of real name material, as multiples of a bare gunzip + decode + JSON.parse of the same chunks in the same run.
import 'fake-indexeddb/auto';
import { importPack } from '../lib/sync/import-pack.ts';
import { segmentEngine } from '../lib/sync/segment-engine.ts';
import { decodeUtf8, gunzip } from '../lib/sync/web-ports.ts';
import type { BuiltPack } from '../lib/packs/build.ts';
import { builtPack } from '../tests/support/built-pack.ts';
import { openImportBench, servedPack } from '../tests/support/import-bench.ts';
import { nameMaterial } from './name-material.ts';
import type { BenchRow } from './row.ts';

const entities = 20_000;
/** One chunk in so many changes in the update: 3 in 100. */
const changedOf = 33;
const rounds = 5;

/** The pack in a version; from the second on, the entities of 3 % of the chunks of the first have another description. */
async function makePack(sequence: number, changed: ReadonlySet<number>): Promise<BuiltPack> {
  const { entity, statement } = nameMaterial();
  const numbers = Array.from({ length: entities }, (_, n) => n);
  return builtPack({
    name: 'bench',
    sequence,
    entities: numbers.map((n) => entity(n, changed.has(n) ? sequence : 0)),
    properties: [{ id: 'P1082', labels: { en: 'population' }, valueType: 'quantity' }],
    statements: numbers.map(statement),
    sources: [{ id: 's', title: 'Yearbook', URL: 'https://stat.example/', issued: { 'date-parts': [[2024]] } }],
  });
}

async function bare(pack: BuiltPack): Promise<void> {
  const files = new Map(pack.files.map(({ path, bytes }) => [path, bytes]));
  for (const { hash, raw } of pack.chunks) {
    const text = decodeUtf8(await gunzip(files.get(`c/${hash}.fpc`) as Uint8Array, raw));
    for (const line of text.split('\n')) if (line !== '') JSON.parse(line);
  }
}

const source = (pack: BuiltPack) => ({ ...servedPack(pack), origin: 'file' as const });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Numbers of the entities of one chunk in {@link changedOf}. */
async function entitiesOfSome(pack: BuiltPack): Promise<Set<number>> {
  const files = new Map(pack.files.map(({ path, bytes }) => [path, bytes]));
  const found = new Set<number>();
  const some = pack.chunks.filter((_, at) => at % changedOf === 1);
  for (const { hash, raw } of some) {
    for (const [, id] of decodeUtf8(await gunzip(files.get(`c/${hash}.fpc`) as Uint8Array, raw)).matchAll(/"entity":\{"id":"Q(\d+)"/g))
      found.add(Number(id) - 1);
  }
  return found;
}

/** Measures an import, up to searchable names, and an update that touches three chunks in a hundred. */
export async function benchImports(): Promise<BenchRow[]> {
  const first = await makePack(1, new Set());
  const second = await makePack(2, await entitiesOfSome(first));
  const differing = second.chunks.filter(({ hash }) => !first.chunks.some((chunk) => chunk.hash === hash)).length;
  let [parse, whole, update] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    parse = Math.min(parse, await timed(() => bare(first)));
    const bench = openImportBench();
    const ports = { ...bench.ports, segments: segmentEngine };
    whole = Math.min(whole, await timed(() => importPack({ source: source(first) }, ports)));
    update = Math.min(update, await timed(() => importPack({ source: source(second) }, ports)));
    await bench.database.delete();
  }
  const micro = (ms: number): string => `${((ms / entities) * 1_000).toFixed(1)} µs an entity`;
  return [
    {
      name: 'imports: a whole pack to bare parsing of its chunks',
      ratio: whole / parse,
      bar: { atMost: 3 },
      note: `${micro(whole)}, bare ${micro(parse)}, eight names each`,
    },
    {
      name: 'imports: an update of 3 % of the chunks to the whole',
      ratio: update / whole,
      bar: { atMost: 0.1 },
      note: `${differing} of ${second.chunks.length} chunks, ${update.toFixed(0)} ms`,
    },
  ];
}
