import { migrate } from './migrate.ts';
import type { Settings } from './settings.ts';
import { fromSparse, toSparse } from './sparse.ts';

/** Port: one area of the browser's key-value storage (`storage.local`). Values are JSON. */
export interface KeyValueStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The key under which settings lie in `storage.local`. */
export const settingsKey = 'settings';

/** The settings as they apply now: stored choices over the defaults. */
export async function readSettings(store: KeyValueStore): Promise<Settings> {
  return fromSparse(migrate(await store.get(settingsKey)));
}

/** Writes some settings over the present ones and returns the whole. Call it from one place at a time (read, change, write). */
export async function patchSettings(store: KeyValueStore, patch: Partial<Settings>): Promise<Settings> {
  const present = await readSettings(store);
  const kinds = { ...present.kinds, ...patch.kinds };
  const sparse = toSparse({ ...present, ...patch, kinds });
  await store.set(settingsKey, sparse);
  return fromSparse(sparse);
}
