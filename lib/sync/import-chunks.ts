import { type ChunkRecords, readChunk } from '../packs/chunk.ts';
import type { PackManifest } from '../packs/manifest.ts';
import { addCounts, checkCounts, noCounts } from '../packs/pack-counts.ts';
import type { ChunkEntry, PackIndex } from '../packs/pack-index.ts';
import type { PackPorts } from '../packs/ports.ts';
import { type ChunkDigest, digestOf, sameContent, sameEntry } from './chunk-digest.ts';
import { fetchAhead } from './fetch-ahead.ts';
import type { PackSource } from './pack-source.ts';
import type { NewChunk, PackStore } from './pack-store.ts';
import type { SegmentDraft } from './segment-engine.ts';
import { joinSubjects } from './subject-hashes.ts';
import { SyncError } from './sync-error.ts';

/** What the chunks of a version gave. */
export interface ImportedChunks {
  readonly subjects: Uint32Array;
  /** Points of all series. */
  readonly points: number;
}

interface Step {
  readonly bytesDone: number;
  readonly recordsDone: number;
}

/** Downloads under way at once, and bytes of verified chunks that are written together. */
const width = 4;
const batchBytes = 1024 * 1024;

/** A chunk with its place in the file where all lie one after the other. */
interface Placed {
  readonly entry: ChunkEntry;
  readonly at: number;
}

function place(chunks: readonly ChunkEntry[]): Placed[] {
  let at = 0;
  return chunks.map((entry) => {
    const placed = { entry, at };
    at += entry.packed;
    return placed;
  });
}

/** Takes a chunk's names into the segment. @throws SyncError `segment` */
function addNames(draft: SegmentDraft, pack: string, records: ChunkRecords): void {
  try {
    for (const entity of records.entities) draft.add(entity);
  } catch (error) {
    throw new SyncError('segment', { pack, message: String(error).slice(0, 200) }, error);
  }
}

/**
 * Brings every chunk of the index into the store, each one verified and validated before it is written, and its names into the segment.
 * Chunks that lie there already are neither fetched nor written again; they are read only where the segment needs their names, or
 * where nothing is known of them. Stop at any point and a later run goes on from there.
 */
export async function importChunks(input: {
  readonly source: PackSource;
  readonly manifest: PackManifest;
  readonly index: PackIndex;
  readonly store: PackStore;
  readonly ports: PackPorts;
  readonly draft: SegmentDraft;
  /** Chunks whose names the segment need not hold. */
  readonly covered: ReadonlySet<string>;
  readonly onStep: (step: Step) => void;
  readonly signal?: AbortSignal | undefined;
}): Promise<ImportedChunks> {
  const { source, manifest, index, store, ports, draft, covered, signal } = input;
  const pack = manifest.id;
  const hashes = index.chunks.map((chunk) => chunk.hash);
  await store.stage(pack, hashes);
  const have = await store.have(hashes);
  const digests = await store.digests(pack, hashes);
  const subjects: Uint32Array[] = [];
  let counts = noCounts;
  let points = 0;
  let step: Step = { bytesDone: 0, recordsDone: 0 };
  const take = (digest: ChunkDigest): void => {
    counts = addCounts(counts, digest.counts);
    points += digest.points;
    subjects.push(digest.subjects);
    step = { bytesDone: step.bytesDone + digest.entry.packed, recordsDone: step.recordsDone + digest.entry.records };
    input.onStep(step);
  };
  let batch: NewChunk[] = [];
  let batched = 0;
  const write = async (): Promise<void> => {
    if (batch.length > 0) await store.addChunks(pack, batch);
    batch = [];
    batched = 0;
  };
  const known = (entry: ChunkEntry): ChunkDigest | undefined => {
    const digest = have.has(entry.hash) ? digests.get(entry.hash) : undefined;
    return digest !== undefined && sameEntry(digest, entry) ? digest : undefined;
  };
  const unread: Placed[] = [];
  for (const placed of place(index.chunks)) {
    const digest = covered.has(placed.entry.hash) ? known(placed.entry) : undefined;
    if (digest === undefined) unread.push(placed);
    else take(digest);
  }
  const load = async ({ entry, at }: Placed) => {
    const kept = have.has(entry.hash) ? await store.chunk(entry.hash) : undefined;
    return { entry, at, bytes: kept ?? (await source.chunk(entry, at, signal)), fresh: kept === undefined };
  };
  const read = async ({ entry, at, bytes, fresh }: Awaited<ReturnType<typeof load>>) => {
    try {
      return { bytes, fresh, records: await readChunk(bytes, entry, pack, ports) };
    } catch (error) {
      if (fresh) throw error;
    }
    // What the disk spoilt is no fault of the publisher's: it is fetched again.
    const again = await source.chunk(entry, at, signal);
    return { bytes: again, fresh: true, records: await readChunk(again, entry, pack, ports) };
  };
  for await (const loaded of fetchAhead(unread, width, load)) {
    if (signal?.aborted) throw new SyncError('cancelled');
    const { entry } = loaded;
    const { bytes, fresh, records } = await read(loaded);
    if (!covered.has(entry.hash)) addNames(draft, pack, records);
    // A chunk that is read tells for itself: what was known of it may be from an earlier version of the extension.
    const digest = digestOf(entry, records, pack);
    take(digest);
    const before = known(entry);
    if (fresh || before === undefined || !sameContent(before, digest)) {
      batch.push({ bytes, digest });
      batched += bytes.length;
      if (batched >= batchBytes) await write();
    }
  }
  await write();
  checkCounts(counts, manifest);
  return { subjects: joinSubjects(subjects), points };
}
