import * as v from 'valibot';
import { packLimits } from '../packs/limits.ts';
import { chunkPath } from '../packs/pack-index.ts';
import type { PackSource } from './pack-source.ts';
import { SyncError } from './sync-error.ts';
import { readAll } from './web-ports.ts';

/** A pack that ships inside the extension: a line of `/packs/index.json`, which the build writes. */
export interface BundledPack {
  readonly id: string;
  readonly version: number;
  /** Path of its `pack.json` inside the extension. */
  readonly path: string;
}

const listSchema = v.pipe(
  v.array(v.object({ id: v.string(), version: v.pipe(v.number(), v.safeInteger()), path: v.string() })),
  v.maxLength(1_000),
);

async function readFile(url: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const response = await fetch(url);
    if (!response.ok || response.body === null) throw new SyncError('missing-file', { path: new URL(url).pathname });
    return await readAll(response.body, maxBytes);
  } catch (error) {
    if (error instanceof SyncError) throw error;
    throw new SyncError('missing-file', { path: new URL(url).pathname }, error);
  }
}

/** The packs that ship inside the extension, in the order of their priority. `fileUrl` is `runtime.getURL`. */
export async function bundledPacks(fileUrl: (path: string) => string): Promise<readonly BundledPack[]> {
  const bytes = await readFile(fileUrl('/packs/index.json'), packLimits.envelope);
  return v.parse(listSchema, JSON.parse(new TextDecoder().decode(bytes)));
}

/** One pack that ships inside the extension; trusted as a part of it. */
export function bundledSource(pack: BundledPack, fileUrl: (path: string) => string): PackSource {
  const url = fileUrl(pack.path.startsWith('/') ? pack.path : `/${pack.path}`);
  return {
    origin: 'bundled',
    envelope: () => readFile(url, packLimits.envelope),
    index: ({ hash, packed }) => readFile(new URL(chunkPath(hash), url).href, packed),
    chunk: ({ hash, packed }) => readFile(new URL(chunkPath(hash), url).href, packed),
  };
}
