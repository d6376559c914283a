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

/** Keeps page scripts out of the storage, where the browser knows how (Chrome 102, local area 140). */
export async function keepPagesOut(): Promise<void> {
  for (const area of ['local', 'session'] as const) {
    const store = browser.storage[area] as { setAccessLevel?: (options: { accessLevel: string }) => Promise<void> };
    await store.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  }
}

/** Hears that what lies under this key in the local area has changed. */
export function onStored(key: string, listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.hasOwn(changes, key)) listener();
  });
}
