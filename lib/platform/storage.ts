import browser from 'webextension-polyfill';
import type { KeyValueStore } from '../settings/settings-store.ts';

type Area = 'local' | 'session';

function areaStore(area: Area): KeyValueStore {
  return {
    get: async (key) => (await browser.storage[area].get(key))[key],
    set: (key, value) => browser.storage[area].set({ [key]: value }),
    remove: (key) => browser.storage[area].remove(key),
  };
}

/** Choices and trust state: survives everything but removal of the extension. */
export const localStore: KeyValueStore = areaStore('local');

/** Lives until the browser closes and survives the background's sleep: progress of imports. */
export const sessionStore: KeyValueStore = areaStore('session');

/** Tells of every change of a key of an area, with its new value (undefined when removed). Returns the way to stop. */
export function onStored(area: Area, key: string, listener: (value: unknown) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, name: string): void => {
    if (name === area && Object.hasOwn(changes, key)) listener(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** Keeps page scripts out of the storage, where the browser knows how (Chrome 102, local area 140). */
export async function keepPagesOut(): Promise<void> {
  for (const area of ['local', 'session'] as const) {
    const store = browser.storage[area] as { setAccessLevel?: (options: { accessLevel: string }) => Promise<void> };
    await store.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  }
}
