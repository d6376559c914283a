import type { PackStore } from './pack-store.ts';
import type { Lock, TrustRecord, TrustStore } from './trust.ts';

/** What removals work with. */
interface RemovalPorts {
  readonly store: PackStore;
  readonly trust: TrustStore;
  /** Takes a lock or rejects. */
  readonly lockNow: Lock;
  /** Does the pack ship with the extension? It is then remembered that the reader does not want it. */
  readonly isShipped: (id: string) => Promise<boolean>;
}

function unwanted({ url: _url, keys: _keys, error: _error, nextAt: _nextAt, ...kept }: TrustRecord): TrustRecord {
  return { ...kept, removed: true };
}

async function remove(id: string, { store, trust, isShipped }: RemovalPorts): Promise<void> {
  const shipped = await isShipped(id);
  // First the record: whatever dies after it, nothing brings the pack back, and the next start ends the removal.
  await trust.change(id, (present) => present && unwanted(present));
  await store.remove(id);
  if (!shipped) await trust.change(id, () => undefined);
}

/** Removes a pack with what is known of it. */
export function removePack(id: string, ports: RemovalPorts): Promise<void> {
  return ports.lockNow(`pack:${id}`, () => remove(id, ports));
}

/** Ends removals that died in the middle: half removed, a pack would answer for ever and never be updated. */
export async function finishRemovals(ports: RemovalPorts): Promise<void> {
  const { store, trust, lockNow, isShipped } = ports;
  for (const { id, removed } of await trust.all()) {
    if (removed !== true || ((await store.pack(id)) === undefined && (await isShipped(id)))) continue;
    // One that is busy is being removed, or taken in again: the next start looks once more.
    await lockNow(`pack:${id}`, async () => {
      if ((await trust.get(id))?.removed === true) await remove(id, ports);
    }).catch(() => undefined);
  }
}
