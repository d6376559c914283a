import { decodeBase64, encodeBase64 } from '../../packs/base64.ts';
import { type ChunkDigest, isDigest } from '../../sync/chunk-digest.ts';
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

/** Reads a record; one that makes no sense counts as missing. */
async function readRecord<T, R>(blobs: Blobs, name: string, of: (stored: T) => R): Promise<R | undefined> {
  const text = await (await blobs.get(name))?.text();
  if (text === undefined) return undefined;
  try {
    return of(JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

const json = (value: unknown): Blob => new Blob([JSON.stringify(value)]);

/** Writes what was found in a chunk. */
export function putDigest(blobs: Blobs, pack: string, digest: ChunkDigest): Promise<void> {
  return blobs.put(names.digest(pack, digest.entry.hash), json({ ...digest, subjects: [...digest.subjects] }));
}

/** Reads it back; one that makes no sense counts as unknown. */
export async function getDigest(blobs: Blobs, pack: string, hash: string): Promise<ChunkDigest | undefined> {
  const digest = await readRecord(blobs, names.digest(pack, hash), (stored: Omit<ChunkDigest, 'subjects'> & { subjects: number[] }) => ({
    ...stored,
    subjects: Uint32Array.from(stored.subjects),
  }));
  return isDigest(digest) ? digest : undefined;
}

/** Writes manifest and index of a version. */
export function putVersion(blobs: Blobs, key: string, { payload, index, chunks, subjects }: VersionBytes): Promise<void> {
  const record = { payload: encodeBase64(payload), index: encodeBase64(index), chunks, subjects: [...subjects] };
  return blobs.put(names.version(key), json(record));
}

/** Reads them back; undefined when they make no sense. */
export function getVersion(blobs: Blobs, key: string): Promise<VersionBytes | undefined> {
  type Stored = { payload: string; index: string; chunks: string[]; subjects: number[] };
  return readRecord(blobs, names.version(key), ({ payload, index, chunks, subjects }: Stored) => ({
    payload: bytesOf(payload),
    index: bytesOf(index),
    chunks,
    subjects: Uint32Array.from(subjects),
  }));
}
