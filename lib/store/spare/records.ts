import { decodeBase64, encodeBase64 } from '../../packs/base64.ts';
import type { ChunkDigest } from '../../sync/chunk-digest.ts';
import type { VersionBytes } from '../../sync/pack-store.ts';
import type { Blobs } from './blobs.ts';

/** Names of what the spare store keeps. */
export const names = {
  chunk: (hash: string) => `chunk/${hash}`,
  digest: (pack: string, hash: string) => `digest/${pack}@${hash}`,
  version: (key: string) => `version/${key}`,
  segment: (key: string) => `segment/${key}`,
} as const;

const bytesOf = (text: unknown): Uint8Array => (typeof text === 'string' ? decodeBase64(text) : undefined) ?? new Uint8Array();

async function readJson<T>(blobs: Blobs, name: string): Promise<T | undefined> {
  const stored = await blobs.get(name);
  return stored && (JSON.parse(await stored.text()) as T);
}

const json = (value: unknown): Blob => new Blob([JSON.stringify(value)]);

/** Writes what was found in a chunk. */
export function putDigest(blobs: Blobs, pack: string, digest: ChunkDigest): Promise<void> {
  return blobs.put(names.digest(pack, digest.entry.hash), json({ ...digest, subjects: [...digest.subjects] }));
}

/** Reads it back. */
export async function getDigest(blobs: Blobs, pack: string, hash: string): Promise<ChunkDigest | undefined> {
  const stored = await readJson<ChunkDigest & { subjects: Iterable<number> }>(blobs, names.digest(pack, hash));
  return stored && { ...stored, subjects: Uint32Array.from(stored.subjects) };
}

/** Writes manifest and index of a version. */
export function putVersion(blobs: Blobs, key: string, { payload, index, chunks, subjects }: VersionBytes): Promise<void> {
  const record = { payload: encodeBase64(payload), index: encodeBase64(index), chunks, subjects: [...subjects] };
  return blobs.put(names.version(key), json(record));
}

/** Reads them back. */
export async function getVersion(blobs: Blobs, key: string): Promise<VersionBytes | undefined> {
  const stored = await readJson<{ payload: string; index: string; chunks: string[]; subjects: number[] }>(blobs, names.version(key));
  if (stored === undefined) return undefined;
  const { payload, index, chunks, subjects } = stored;
  return { payload: bytesOf(payload), index: bytesOf(index), chunks, subjects: Uint32Array.from(subjects) };
}
