import { type BuiltPack, buildPack } from '../../lib/packs/build.ts';
import type { PackLimits } from '../../lib/packs/limits.ts';
import type { SourceReader } from '../../lib/packs/ports.ts';
import { openFolder } from '../../lib/packs/read-published.ts';
import { type PackSource, readSource } from '../../lib/packs/read-source.ts';
import { nodePorts } from '../../cli/pack/node-ports.ts';

/** A pack source in memory: texts by path. */
export function memoryReader(files: Readonly<Record<string, string | Uint8Array>>, pieceSize = 65_536): SourceReader {
  return {
    async list() {
      return Object.keys(files);
    },
    async *read(path) {
      const file = files[path] ?? '';
      const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
      for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.slice(at, at + pieceSize);
    },
  };
}

/** The text of a JSON Lines file. */
export function jsonLines(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

export const sampleDescriptor = {
  name: 'sample',
  title: 'Sample',
  version: '1.0.0',
  created: '2026-11-01',
  licenses: [{ name: 'CC0-1.0' }],
  hashiya: { format: 1, sequence: 1, languages: ['en', 'ar'] },
};

export const sampleSource = { id: 'atlas', title: 'Atlas', URL: 'https://example.org/atlas', issued: { 'date-parts': [[2024]] } };

/** Records of a pack with `size` places, each with a population, and a few capitals. */
export function sampleRecords(size: number) {
  const numbers = Array.from({ length: size }, (_, at) => at + 1);
  const references = [{ source: 'atlas' }];
  return {
    entities: numbers.map((n) => ({ id: `Q${n}`, type: 'place', labels: { en: `Place ${n}`, ar: `مكان ${n}` }, weight: 0.5 })),
    properties: [
      { id: 'P1082', labels: { en: 'population' }, valueType: 'quantity' },
      { id: 'P36', labels: { en: 'capital' }, valueType: 'entity' },
    ],
    statements: numbers
      .filter((n) => n % 3 === 0)
      .map((n) => ({
        id: `capital-${n}`,
        subject: `Q${n}`,
        property: 'P36',
        value: { type: 'entity', id: `Q${n - 1}` },
        rank: 'normal',
        references,
      })),
    series: numbers.map((n) => ({
      id: `population-${n}`,
      subject: `Q${n}`,
      property: 'P1082',
      unit: '1',
      points: [
        ['2023', String(n * 1000)],
        ['2024', String(n * 1001)],
      ],
      references,
    })),
    sources: [sampleSource],
  };
}

export type SampleRecords = Record<'entities' | 'properties' | 'statements' | 'series' | 'sources', readonly unknown[]>;

/** The files of a source with these records. */
export function sampleFiles(records: Partial<SampleRecords>, descriptor: object = sampleDescriptor): Record<string, string> {
  const files: Record<string, string> = { 'datapackage.json': JSON.stringify(descriptor) };
  for (const [name, list] of Object.entries(records)) files[`${name}.jsonl`] = jsonLines(list);
  return files;
}

export function readSample(files: Readonly<Record<string, string | Uint8Array>>, limits?: PackLimits): Promise<PackSource> {
  return readSource(memoryReader(files), nodePorts, limits);
}

/** Builds a source that must be in good shape. */
export async function buildSample(files: Readonly<Record<string, string>>): Promise<BuiltPack> {
  const source = await readSample(files);
  const { descriptor } = source;
  if (!descriptor || source.faults.length > 0) throw new Error(JSON.stringify(source.faults[0]));
  return buildPack({ ...source, descriptor }, nodePorts);
}

/** Opens a built pack from memory. */
export function openBuilt(built: BuiltPack) {
  const files = new Map(built.files.map(({ path, bytes }) => [path, bytes]));
  return openFolder(async (path) => files.get(path) ?? new Uint8Array(0), nodePorts);
}
