import type { KeyValueStore } from './settings-store.ts';

/** Where the list lies in the store. */
const key = 'looked-up';

/** Ids that are kept: the newest ones. */
export const mostLookedUp = 2_000;

/** Longer ids are none of entities. */
const longestId = 400;

/** The entities whose cards the reader opened: ids alone, without time, page or word. Kept only while the reader wants it so. */
export interface LookedUp {
  /** Notes an entity by its global id. */
  note(id: string): Promise<void>;
  /** All ids, the newest last. Empty where the store cannot be read or holds something else. */
  ids(): Promise<readonly string[]>;
  clear(): Promise<void>;
}

/** The list over a key-value store. Calls are done one after the other, so that none is lost. */
export function openLookedUp(store: KeyValueStore): LookedUp {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work, work);
    queue = next.catch(() => undefined);
    return next;
  };
  const read = async (): Promise<string[]> => {
    const stored = await store.get(key);
    return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string').slice(-mostLookedUp) : [];
  };
  return {
    note: (id) =>
      inTurn(async () => {
        if (id === '' || id.length > longestId) return;
        const ids = await read();
        if (ids.at(-1) === id) return;
        await store.set(key, [...ids.filter((one) => one !== id), id].slice(-mostLookedUp));
      }),
    ids: () => inTurn(read),
    clear: () => inTurn(() => store.remove(key)),
  };
}
