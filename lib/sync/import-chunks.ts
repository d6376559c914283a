import type { Entity } from '../facts/entity.ts';
import type { Property } from '../facts/property.ts';
import { readChunk } from '../packs/chunk.ts';
import { globalEntity } from '../packs/global-record.ts';
import type { PackManifest } from '../packs/manifest.ts';
import { addCounts, checkCounts, countRecords, noCounts } from '../packs/pack-counts.ts';
import type { ChunkEntry, PackIndex } from '../packs/pack-index.ts';
import type { PackPorts } from '../packs/ports.ts';
import { countPoints } from '../packs/shrink.ts';
import { fetchAhead } from './fetch-ahead.ts';
import type { PackSource } from './pack-source.ts';
import type { PackStore } from './pack-store.ts';
import { SubjectHashes } from './subject-hashes.ts';
import { SyncError } from './sync-error.ts';

/** What the name segment is built from: entities with global ids, without what it does not read. */
interface Names {
  readonly entities: Entity[];
  readonly properties: Property[];
}

/** What the chunks of a version gave. */
export interface ImportedChunks {
  readonly names: Names;
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

function slim({ id, type, labels, aliases, demonyms, weight, related }: Entity): Entity {
  return {
    id,
    type,
    labels,
    ...(aliases && { aliases }),
    ...(demonyms && { demonyms }),
    ...(weight !== undefined && { weight }),
    ...(related && { related }),
  };
}

/**
 * Brings every chunk of the index into the store, each one verified and validated before it is written. Chunks that lie there
 * already are neither fetched nor written again, only read for their names. Stop at any point and a later run goes on from there.
 */
export async function importChunks(input: {
  readonly source: PackSource;
  readonly manifest: PackManifest;
  readonly index: PackIndex;
  readonly store: PackStore;
  readonly ports: PackPorts;
  readonly onStep: (step: Step) => void;
  readonly signal?: AbortSignal | undefined;
}): Promise<ImportedChunks> {
  const { source, manifest, index, store, ports, signal } = input;
  const hashes = index.chunks.map((chunk) => chunk.hash);
  await store.stage(manifest.id, hashes);
  const have = await store.have(hashes);
  const names: Names = { entities: [], properties: [] };
  const subjects = new SubjectHashes(manifest.id);
  let counts = noCounts;
  let points = 0;
  let step: Step = { bytesDone: 0, recordsDone: 0 };
  let batch: { hash: string; bytes: Uint8Array }[] = [];
  let batched = 0;
  const write = async (): Promise<void> => {
    if (batch.length > 0) await store.addChunks(batch);
    batch = [];
    batched = 0;
  };

  let at = 0;
  const placed = index.chunks.map((entry) => {
    const place = { entry, at };
    at += entry.packed;
    return place;
  });
  const load = async ({ entry, at: offset }: { entry: ChunkEntry; at: number }) => {
    const kept = have.has(entry.hash) ? await store.chunk(entry.hash) : undefined;
    return { entry, fresh: kept === undefined, bytes: kept ?? (await source.chunk(entry, offset, signal)) };
  };
  for await (const { entry, fresh, bytes } of fetchAhead(placed, width, load)) {
    if (signal?.aborted) throw new SyncError('cancelled');
    const records = await readChunk(bytes, entry, manifest.id, ports);
    for (const entity of records.entities) names.entities.push(globalEntity(manifest.id, slim(entity)));
    names.properties.push(...records.properties);
    subjects.add(records);
    counts = addCounts(counts, countRecords(records));
    points += countPoints(records.series);
    if (fresh) {
      batch.push({ hash: entry.hash, bytes });
      batched += bytes.length;
      if (batched >= batchBytes) await write();
    }
    step = { bytesDone: step.bytesDone + entry.packed, recordsDone: step.recordsDone + entry.records };
    input.onStep(step);
  }
  await write();
  checkCounts(counts, manifest);
  return { names, subjects: subjects.sorted(), points };
}
