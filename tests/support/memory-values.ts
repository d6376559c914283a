import type { KeyValueStore } from '../../lib/settings/settings-store.ts';
import type { Lock } from '../../lib/sync/trust.ts';

/** Keys and values in memory, in place of the extension's storage. `data` may be looked into, or shared by two of them as a disk is by two lives. */
export function memoryValues(data: Map<string, unknown> = new Map()): KeyValueStore {
  return {
    get: async (key) => data.get(key),
    set: async (key, value) => void data.set(key, value),
    remove: async (key) => void data.delete(key),
  };
}

/** A lock where nobody else is. */
export const aloneLock: Lock = (_name, run) => run();
