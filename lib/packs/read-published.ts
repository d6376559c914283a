import { PackError } from './errors.ts';
import { type ReadEnvelope, type ReadEnvelopeOptions, readEnvelope } from './envelope.ts';
import { packLimits } from './limits.ts';
import { type ChunkEntry, type PackIndex, chunkPath, readIndex } from './pack-index.ts';
import type { PackPorts } from './ports.ts';

/** A published pack that is open for reading: envelope and index are checked, chunks are fetched one by one. */
export interface PublishedPack extends ReadEnvelope {
  readonly index: PackIndex;
  /** `pack.json` as it came, for keeping. */
  readonly envelopeBytes: Uint8Array;
  /** The index file as it came, for keeping. */
  readonly indexBytes: Uint8Array;
  /** The bytes of a chunk as they came, unchecked: `readChunk` checks them. */
  chunk(entry: ChunkEntry): Promise<Uint8Array>;
}

/** Reads a file of the pack by its path relative to `pack.json`. It should not read much beyond `limit` bytes: more are refused anyway. */
export type ReadFile = (path: string, limit: number) => Promise<Uint8Array>;

/** A file on disk that is read in parts, as a browser's `Blob` or an open file. */
export interface SlicedFile {
  readonly size: number;
  /** The bytes from `start` to `end`, the last one not included. */
  slice(start: number, end: number): Promise<Uint8Array>;
}

/** Opens a folder of a published pack. Raises what `readEnvelope`, `readIndex` and the reader raise. */
export async function openFolder(read: ReadFile, ports: PackPorts, options: ReadEnvelopeOptions = {}): Promise<PublishedPack> {
  const limits = options.limits ?? packLimits;
  const envelopeBytes = await read('pack.json', limits.envelope);
  const opened = await readEnvelope(envelopeBytes, ports, options);
  const indexBytes = await read(chunkPath(opened.manifest.index.hash), limits.index);
  const index = await readIndex(indexBytes, opened.manifest, ports, limits);
  return { ...opened, index, envelopeBytes, indexBytes, chunk: (entry) => read(chunkPath(entry.hash), limits.chunkPacked) };
}

/**
 * Opens a `.hashiya` file: the envelope (one line of JSON), the index file and the chunks in its order, one after the other. Only envelope
 * and index are read at once. Raises what `readEnvelope` and `readIndex` raise, `bad-envelope`, and `wrong-file-size` when the file is not
 * as long as its index says.
 */
export async function openSingleFile(file: SlicedFile, ports: PackPorts, options: ReadEnvelopeOptions = {}): Promise<PublishedPack> {
  const limits = options.limits ?? packLimits;
  const start = await file.slice(0, Math.min(file.size, limits.envelope + 1));
  const lineFeed = start.indexOf(10);
  if (lineFeed < 0) throw new PackError('bad-envelope', { reason: 'it is not one line of JSON' });
  const envelopeBytes = start.slice(0, lineFeed + 1);
  const opened = await readEnvelope(envelopeBytes, ports, options);
  const indexEnd = envelopeBytes.length + opened.manifest.index.packed;
  const readable = Math.min(indexEnd, file.size, envelopeBytes.length + limits.index + 1);
  const indexBytes = await file.slice(envelopeBytes.length, readable);
  const index = await readIndex(indexBytes, opened.manifest, ports, limits);
  const starts = new Map<ChunkEntry, number>();
  let end = indexEnd;
  for (const entry of index.chunks) {
    starts.set(entry, end);
    end += entry.packed;
  }
  if (end !== file.size) throw new PackError('wrong-file-size', { size: file.size, expected: end });
  const chunk = (entry: ChunkEntry) => {
    const at = starts.get(entry);
    if (at === undefined) throw new PackError('missing-file', { path: chunkPath(entry.hash) });
    return file.slice(at, at + entry.packed);
  };
  return { ...opened, index, envelopeBytes, indexBytes, chunk };
}
