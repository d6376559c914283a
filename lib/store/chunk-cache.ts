import { openChunk } from '../packs/chunk.ts';
import type { ChunkEntry } from '../packs/pack-index.ts';
import type { PackPorts } from '../packs/ports.ts';
import type { PackStore } from '../sync/pack-store.ts';
import { SyncError } from '../sync/sync-error.ts';
import { ChunkLines } from './chunk-lines.ts';

/** Raw bytes of the chunks that are kept: all of the starter packs. */
const capacity = 16 * 1024 * 1024;

/** Reads chunks from the store, their hashes verified again, the latest ones from memory. A chunk never changes under its hash. */
export interface ChunkCache {
  read(pack: string, entry: ChunkEntry): Promise<ChunkLines>;
}

export function openChunkCache(store: PackStore, ports: PackPorts): ChunkCache {
  const kept = new Map<string, { readonly lines: Promise<ChunkLines>; readonly size: number }>();
  let size = 0;
  const drop = (hash: string): void => {
    size -= kept.get(hash)?.size ?? 0;
    kept.delete(hash);
  };

  async function load(pack: string, entry: ChunkEntry): Promise<ChunkLines> {
    const bytes = await store.chunk(entry.hash);
    if (bytes === undefined) throw new SyncError('storage', { pack, name: 'MissingChunk' });
    return new ChunkLines(ports.decodeUtf8(await openChunk(bytes, entry, ports)));
  }

  return {
    read(pack, entry) {
      const { hash, raw } = entry;
      const known = kept.get(hash);
      const lines = known?.lines ?? load(pack, entry);
      drop(hash);
      kept.set(hash, { lines, size: raw });
      size += raw;
      if (known === undefined) lines.catch(() => drop(hash));
      for (const oldest of kept.keys()) {
        if (size <= capacity || oldest === hash) break;
        drop(oldest);
      }
      return lines;
    },
  };
}
