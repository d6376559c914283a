import { type ChunkRecords, readChunk } from '../packs/chunk.ts';
import type { ChunkEntry } from '../packs/pack-index.ts';
import type { PackPorts } from '../packs/ports.ts';
import type { PackStore } from './pack-store.ts';
import { SyncError } from './sync-error.ts';

/** Reads chunks of a pack from the store one by one, verified. @throws SyncError `storage`; PackError */
export async function* readStored(
  pack: string,
  chunks: readonly ChunkEntry[],
  store: Pick<PackStore, 'chunk'>,
  ports: PackPorts,
): AsyncGenerator<ChunkRecords> {
  for (const entry of chunks) {
    const bytes = await store.chunk(entry.hash);
    if (bytes === undefined) throw new SyncError('storage', { pack, name: 'MissingChunk' });
    yield await readChunk(bytes, entry, pack, ports);
  }
}

/** The chunks of each of two versions that the other does not have. */
export interface Differing {
  readonly before: readonly ChunkEntry[];
  readonly after: readonly ChunkEntry[];
}

/** Tells which chunks two versions do not share. */
export function differingChunks(before: readonly ChunkEntry[], after: readonly ChunkEntry[]): Differing {
  const [old, fresh] = [new Set(before.map((one) => one.hash)), new Set(after.map((one) => one.hash))];
  return { before: before.filter((one) => !fresh.has(one.hash)), after: after.filter((one) => !old.has(one.hash)) };
}
