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
  readonly now: () => number;
}

function unwanted({ url: _url, keys: _keys, error: _error, nextAt: _nextAt, ...kept }: TrustRecord, nowMs: number): TrustRecord {
  return { ...kept, removed: true, removedAt: new Date(nowMs).toISOString() };
}

async function remove(id: string, { store, trust, isShipped, now }: RemovalPorts): Promise<void> {
  const shipped = await isShipped(id);
  // First the record: whatever dies after it, nothing brings the pack back, and the next start ends the removal.
  await trust.change(id, (present) => present && unwanted(present, now()));
  await store.remove(id);
  if (!shipped) await trust.change(id, () => undefined);
}

/** Removes a pack with what is known of it. */
export function removePack(id: string, ports: RemovalPorts): Promise<void> {
  return ports.lockNow(`pack:${id}`, () => remove(id, ports));
}

/**
 * Ends removals that died in the middle: half removed, a pack would answer for ever and never be updated. A pack that was installed after
 * the removal began stays: records and data reach the disk each at their own time, and a machine that loses power may lose the later record.
 */
export async function finishRemovals(ports: RemovalPorts): Promise<void> {
  const { store, trust, lockNow, isShipped } = ports;
  for (const { id } of await trust.all()) {
    const isDue = async (): Promise<boolean> => {
      const record = await trust.get(id);
      if (record?.removed !== true) return false;
      const row = await store.pack(id);
      return row === undefined ? !(await isShipped(id)) : record.removedAt !== undefined && row.live.installed <= record.removedAt;
    };
    // One that is busy is being removed, or taken in again: the next start looks once more.
    if (await isDue()) await lockNow(`pack:${id}`, async () => ((await isDue()) ? remove(id, ports) : undefined)).catch(() => undefined);
  }
}
