import { gzipSync, strToU8 } from 'fflate';
import { bucketBits } from './bucket.ts';
import { idHash } from '../facts/id-hash.ts';
import { type DataPackage, packMeta } from './data-package.ts';
import { writeEnvelope } from './envelope.ts';
import { PackError } from './errors.ts';
import { type PackLimits, chunkTarget, packLimits } from './limits.ts';
import { type PackManifest, readManifest } from './manifest.ts';
import { type ChunkEntry, chunkPath, writeIndex } from './pack-index.ts';
import { type FileEntry, checkFileEntry } from './packed-file.ts';
import type { PackPorts } from './ports.ts';
import type { PackSource } from './read-source.ts';
import { type SubjectLines, chunkLines, chunkSize, recordLine, sortById, subjectLines } from './subject-lines.ts';

export interface BuiltFile {
  /** Relative to the pack's folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A published pack: `pack.json`, the index file, then the chunks in the order of the index. One after the other they are a `.hashiya` file. */
export interface BuiltPack {
  readonly manifest: PackManifest;
  readonly chunks: readonly ChunkEntry[];
  readonly files: readonly BuiltFile[];
}

/** A source whose `datapackage.json` could be read. */
export type DescribedSource = PackSource & { readonly descriptor: DataPackage };

/**
 * Builds the published form of a source without errors. The same source gives the same bytes on any machine: records are sorted, keys keep
 * the order of the source, gzip is fflate's. A chunk holds the records of the entities whose ids hash into its bucket; a bucket that
 * outgrows the target is halved by the next bit of the hash, so a change touches the chunks of its own entities alone.
 * Raises `subject-too-big`, `too-big`, `line-too-long`.
 */
export async function buildPack(
  source: DescribedSource,
  ports: Pick<PackPorts, 'sha256'>,
  limits: PackLimits = packLimits,
): Promise<BuiltPack> {
  const { records } = source;
  const files: BuiltFile[] = [];
  const chunks: ChunkEntry[] = [];
  for (const { bucket, lines, subject } of packChunks(source)) {
    const raw = strToU8(lines.map(({ text }) => text).join(''));
    if (raw.length > limits.chunkRaw) throw new PackError('subject-too-big', { id: subject, size: raw.length, limit: limits.chunkRaw });
    const long = lines.findIndex(({ size }) => size - 1 > limits.line);
    if (long >= 0) throw new PackError('line-too-long', { what: `chunk of ${subject}`, line: long + 1, limit: limits.line });
    const { entry, bytes } = await packFile(
      raw,
      `chunk of ${subject}`,
      { packed: limits.chunkPacked, raw: limits.chunkRaw },
      ports,
      limits,
    );
    chunks.push({ bucket, ...entry, records: lines.length });
    files.push({ path: chunkPath(entry.hash), bytes });
  }
  const rawIndex = strToU8(writeIndex({ chunks }));
  const index = await packFile(rawIndex, 'index', { packed: limits.index, raw: limits.index }, ports, limits);
  const sum = (field: 'packed' | 'raw') => chunks.reduce((total, chunk) => total + chunk[field], 0);
  const counts = {
    entities: records.entity.length,
    properties: records.property.length,
    statements: records.statement.length,
    series: records.series.length,
    sources: records.source.length,
  };
  const manifest = readManifest({
    ...packMeta(source.descriptor, counts),
    sizes: { packed: sum('packed'), raw: sum('raw'), chunks: chunks.length },
    index: index.entry,
  });
  const envelope = writeEnvelope(strToU8(JSON.stringify(manifest)));
  if (envelope.length > limits.envelope) {
    throw new PackError('too-big', { what: 'pack.json', size: envelope.length, limit: limits.envelope });
  }
  const first = [
    { path: 'pack.json', bytes: envelope },
    { path: chunkPath(index.entry.hash), bytes: index.bytes },
  ];
  return { manifest, chunks, files: [...first, ...files] };
}

/** The files of a built pack one after the other: the bytes of a `.hashiya` file. */
export function singleFile(built: BuiltPack): Uint8Array {
  const whole = new Uint8Array(built.files.reduce((total, { bytes }) => total + bytes.length, 0));
  let at = 0;
  for (const { bytes } of built.files) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

/** The chunks in the order of the index, with the name that errors call them by. */
function* packChunks(source: DescribedSource): Generator<{ bucket: string; lines: ReturnType<typeof chunkLines>; subject: string }> {
  const properties = sortById(source.records.property.map(({ record }) => record));
  if (properties.length > 0) {
    yield { bucket: 'head', lines: properties.map((record) => recordLine('property', record)), subject: 'properties' };
  }
  const placed = subjectLines(source, source.descriptor.name).map((subject) => ({ subject, hash: idHash(subject.id) }));
  for (const { bucket, group } of splitBuckets(placed, '')) yield { bucket, lines: chunkLines(group), subject: group[0]?.id ?? bucket };
}

interface Placed {
  readonly subject: SubjectLines;
  readonly hash: number;
}

/** Halves the bucket `name` until each part is within the target or a single subject. Yields the parts that are not empty, in order. */
function* splitBuckets(placed: readonly Placed[], name: string): Generator<{ bucket: string; group: SubjectLines[] }> {
  if (placed.length === 0) return;
  const group = placed.map(({ subject }) => subject);
  if (placed.length === 1 || name.length === bucketBits || chunkSize(group) <= chunkTarget) yield { bucket: name, group };
  else {
    const half = (bit: number) => placed.filter(({ hash }) => ((hash >>> (31 - name.length)) & 1) === bit);
    yield* splitBuckets(half(0), `${name}0`);
    yield* splitBuckets(half(1), `${name}1`);
  }
}

async function packFile(
  raw: Uint8Array,
  what: string,
  bounds: { readonly packed: number; readonly raw: number },
  ports: Pick<PackPorts, 'sha256'>,
  limits: PackLimits,
): Promise<{ entry: FileEntry; bytes: Uint8Array }> {
  let bytes = gzipSync(raw, { level: 9, mtime: 0 });
  // Text that packs too well would look like a bomb to readers: such a file is stored as it is.
  if (raw.length > bytes.length * limits.ratio) bytes = gzipSync(raw, { level: 0, mtime: 0 });
  const entry = { hash: await ports.sha256(bytes), packed: bytes.length, raw: raw.length };
  checkFileEntry(entry, what, bounds, limits);
  return { entry, bytes };
}
