import { strToU8 } from 'fflate';
import { type BuiltPack, buildPack, type DescribedSource } from '../../lib/packs/build.ts';
import { readSource } from '../../lib/packs/read-source.ts';
import { decodeUtf8, sha256 } from '../../lib/sync/web-ports.ts';

/** What a made-up pack holds: lines of its source, and what differs from version to version. */
export interface MadeUp {
  readonly name: string;
  readonly sequence: number;
  readonly entities: readonly object[];
  readonly properties?: readonly object[];
  readonly statements?: readonly object[];
  readonly series?: readonly object[];
  readonly sources?: readonly object[];
  readonly epoch?: number;
}

const lines = (records: readonly object[]): Uint8Array => strToU8(records.map((record) => `${JSON.stringify(record)}\n`).join(''));

/** Builds the published form of a made-up pack in memory. Throws on the first fault of its source. */
export async function builtPack(pack: MadeUp): Promise<BuiltPack> {
  const descriptor = {
    name: pack.name,
    title: `Pack ${pack.name}`,
    version: `1.0.${pack.sequence}`,
    created: '2026-11-01',
    licenses: [{ name: 'CC0-1.0' }],
    hashiya: { format: 1, sequence: pack.sequence, languages: ['en'], ...(pack.epoch === undefined ? {} : { epoch: pack.epoch }) },
  };
  const files = new Map<string, Uint8Array>([
    ['datapackage.json', strToU8(JSON.stringify(descriptor))],
    ['entities.jsonl', lines(pack.entities)],
    ['properties.jsonl', lines(pack.properties ?? [])],
    ['statements.jsonl', lines(pack.statements ?? [])],
    ['series.jsonl', lines(pack.series ?? [])],
    ['sources.jsonl', lines(pack.sources ?? [])],
  ]);
  const source = await readSource(
    {
      list: async () => [...files.keys()],
      async *read(path) {
        yield files.get(path) as Uint8Array;
      },
    },
    { decodeUtf8 },
  );
  const fault = source.faults.find((one) => one.level === 'error');
  if (fault !== undefined) throw new Error(JSON.stringify(fault));
  return buildPack(source as DescribedSource, { sha256 });
}
