import { type ChunkRecords, readChunk } from '../packs/chunk.ts';
import type { ChunkEntry } from '../packs/pack-index.ts';
import type { PackPorts } from '../packs/ports.ts';
import type { PackStore } from '../sync/pack-store.ts';
import { SyncError } from '../sync/sync-error.ts';

/** Parsed chunks that are kept: about a megabyte each. */
const capacity = 16;

/** Reads chunks from the store, verified and validated again, the latest ones from memory. A chunk never changes under its hash. */
export interface ChunkCache {
  read(pack: string, entry: ChunkEntry): Promise<ChunkRecords>;
}

export function openChunkCache(store: PackStore, ports: PackPorts): ChunkCache {
  const kept = new Map<string, Promise<ChunkRecords>>();

  async function load(pack: string, entry: ChunkEntry): Promise<ChunkRecords> {
    const bytes = await store.chunk(entry.hash);
    if (bytes === undefined) throw new SyncError('storage', { pack, name: 'MissingChunk' });
    return readChunk(bytes, entry, pack, ports);
  }

  return {
    read(pack, entry) {
      const key = `${pack} ${entry.hash}`;
      const known = kept.get(key);
      const records = known ?? load(pack, entry);
      kept.delete(key);
      kept.set(key, records);
      if (known === undefined) records.catch(() => kept.delete(key));
      for (const oldest of kept.keys()) {
        if (kept.size <= capacity) break;
        kept.delete(oldest);
      }
      return records;
    },
  };
}
