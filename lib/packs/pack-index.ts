import * as v from 'valibot';
import { findBucket } from './bucket.ts';
import { idHash } from '../facts/id-hash.ts';
import { PackError } from './errors.ts';
import { type PackLimits, packLimits } from './limits.ts';
import { type PackManifest, fileEntries } from './manifest.ts';
import { checkFileEntry, openPacked, splitLines } from './packed-file.ts';
import type { PackPorts } from './ports.ts';

const headBucket = 'head';

/** One line of the index: a chunk, which bucket of entity ids it holds, its hash, sizes and number of records. */
export const chunkEntrySchema = v.object({
  /** The leading bits that the hashes of its entity ids share (`0110`; empty when all is in one), or `head` for properties. */
  bucket: v.pipe(v.string(), v.regex(/^(?:head|[01]{0,24})$/)),
  ...fileEntries,
  records: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type ChunkEntry = Readonly<v.InferOutput<typeof chunkEntrySchema>>;

/** Which chunks a published pack has, in order: the head (if it has properties), then the buckets in the order of their bits. */
export interface PackIndex {
  readonly chunks: readonly ChunkEntry[];
}

/** The address of a chunk or index file, relative to `pack.json`. */
export function chunkPath(hash: string): string {
  return `c/${hash}.fpc`;
}

/** The chunk that holds an entity's records, by the entity's global id, if the pack has it at all. For many ids use `bucketMap` and `findBucket`. */
export function findChunk(index: PackIndex, globalId: string): ChunkEntry | undefined {
  return findBucket(bucketMap(index), idHash(globalId));
}

/** Chunks by bucket, without the head. */
export function bucketMap(index: PackIndex): Map<string, ChunkEntry> {
  return new Map(index.chunks.filter((chunk) => chunk.bucket !== headBucket).map((chunk) => [chunk.bucket, chunk]));
}

/** The chunk with the properties, if the pack has any. */
export function headChunk(index: PackIndex): ChunkEntry | undefined {
  return index.chunks.find((chunk) => chunk.bucket === headBucket);
}

/** Refuses, before anything but the manifest is fetched, a pack that announces more than the limits. Raises `too-big`. */
export function checkPackSizes({ sizes, counts, index }: PackManifest, limits: PackLimits): void {
  if (sizes.packed > limits.packPacked) throw new PackError('too-big', { what: 'pack', size: sizes.packed, limit: limits.packPacked });
  if (sizes.raw > limits.packRaw) throw new PackError('too-big', { what: 'pack', size: sizes.raw, limit: limits.packRaw });
  if (counts.entities > limits.entities)
    throw new PackError('too-big', { what: 'entities', size: counts.entities, limit: limits.entities });
  checkFileEntry(index, 'index', { packed: limits.index, raw: limits.index }, limits);
}

/**
 * Reads the index file that the manifest names. Besides its own bounds it checks all that can be known before a chunk is fetched:
 * sizes of each chunk and of the pack, sums, order, and that no bucket lies within another.
 * Raises `too-big`, `wrong-size`, `wrong-hash`, `bad-gzip`, `bad-utf8`, `line-too-long`, `bad-index`.
 */
export async function readIndex(
  bytes: Uint8Array,
  manifest: PackManifest,
  ports: PackPorts,
  limits: PackLimits = packLimits,
): Promise<PackIndex> {
  const { sizes } = manifest;
  checkPackSizes(manifest, limits);
  const raw = await openPacked(bytes, manifest.index, 'index', { packed: limits.index, raw: limits.index }, ports, limits);
  const chunks = splitLines(raw, 'index', ports, limits).map((line, at) => parseEntry(line, at + 1));
  checkChunks(chunks, limits);
  const sum = (field: 'packed' | 'raw') => chunks.reduce((total, chunk) => total + chunk[field], 0);
  if (chunks.length !== sizes.chunks || sum('packed') !== sizes.packed || sum('raw') !== sizes.raw) {
    throw new PackError('bad-index', { reason: 'the sizes do not add up to those of the manifest' });
  }
  return { chunks };
}

/** The index file's raw text: one line a chunk. */
export function writeIndex(index: PackIndex): string {
  return index.chunks
    .map(({ bucket, hash, packed, raw, records }) => `${JSON.stringify({ bucket, hash, packed, raw, records })}\n`)
    .join('');
}

function parseEntry(line: string, number: number): ChunkEntry {
  try {
    return v.parse(chunkEntrySchema, JSON.parse(line));
  } catch (cause) {
    throw new PackError('bad-index', { reason: `line ${number} is no chunk entry` }, { cause });
  }
}

function checkChunks(chunks: readonly ChunkEntry[], limits: PackLimits): void {
  for (const chunk of chunks) checkFileEntry(chunk, chunkPath(chunk.hash), { packed: limits.chunkPacked, raw: limits.chunkRaw }, limits);
  if (chunks.slice(1).some((chunk) => chunk.bucket === headBucket)) throw new PackError('bad-index', { reason: 'the head is not first' });
  const names = chunks.map((chunk) => chunk.bucket).filter((name) => name !== headBucket);
  // In the order of bits, a bucket that lies within another comes right after it.
  for (let at = 1; at < names.length; at++) {
    const before = names[at - 1] as string;
    const name = names[at] as string;
    if (name <= before || name.startsWith(before)) throw new PackError('bad-index', { reason: `bucket ${name} is out of place` });
  }
}
