import type { Blobs } from '../../lib/store/spare/blobs.ts';

/** Named bytes in memory, open to a test's eyes. */
export interface MemoryBlobs extends Blobs {
  readonly kept: Map<string, Blob>;
}

/** An empty one. */
export function memoryBlobs(): MemoryBlobs {
  const kept = new Map<string, Blob>();
  return {
    kept,
    get: async (name) => kept.get(name),
    put: async (name, bytes) => void kept.set(name, bytes),
    delete: async (names) => {
      for (const name of names) kept.delete(name);
    },
    names: async () => [...kept.keys()],
    clear: async () => kept.clear(),
  };
}
