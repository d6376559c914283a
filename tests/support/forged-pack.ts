import { gzipSync, strToU8 } from 'fflate';
import type { BuiltFile, BuiltPack } from '../../lib/packs/build.ts';
import { writeEnvelope } from '../../lib/packs/envelope.ts';
import { chunkPath, writeIndex } from '../../lib/packs/pack-index.ts';
import { sha256 } from '../../lib/sync/web-ports.ts';

async function packed(raw: Uint8Array) {
  const bytes = gzipSync(raw, { level: 1, mtime: 0 });
  const hash = await sha256(bytes);
  return { entry: { hash, packed: bytes.length, raw: raw.length }, file: { path: chunkPath(hash), bytes } as BuiltFile };
}

/**
 * A published pack whose hashes and sums are all right, whatever its one chunk holds: what a hostile or careless publisher can
 * serve. `change` may alter the manifest.
 */
export async function forgedPack(
  id: string,
  version: number,
  lines: string | Uint8Array,
  records: number,
  change: Readonly<Record<string, unknown>> = {},
): Promise<BuiltPack> {
  const chunk = await packed(typeof lines === 'string' ? strToU8(lines) : lines);
  const chunks = [{ bucket: '', ...chunk.entry, records }];
  const index = await packed(strToU8(writeIndex({ chunks })));
  const manifest = {
    format: 1,
    id,
    version,
    release: `1.0.${version}`,
    epoch: 0,
    issued: '2026-11-01',
    keyset: 0,
    title: { en: id },
    languages: ['en'],
    licence: 'CC0-1.0',
    counts: { entities: records, properties: 0, statements: 0, series: 0, sources: 0 },
    sizes: { packed: chunk.entry.packed, raw: chunk.entry.raw, chunks: 1 },
    index: index.entry,
    ...change,
  };
  const envelope = { path: 'pack.json', bytes: writeEnvelope(strToU8(JSON.stringify(manifest))) };
  return { manifest: manifest as unknown as BuiltPack['manifest'], chunks, files: [envelope, index.file, chunk.file] };
}
