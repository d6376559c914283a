import { openChunk } from '../packs/chunk.ts';
import type { ChunkEntry } from '../packs/pack-index.ts';
import type { PackPorts } from '../packs/ports.ts';
import { problemOf } from './problem.ts';
import type { PackRow, PackStore } from './pack-store.ts';
import { SyncError } from './sync-error.ts';
import type { Lock, TrustStore } from './trust.ts';
import { openVersion } from './version-index.ts';

/** What an examination works with. */
export interface QuarantinePorts {
  readonly store: PackStore;
  readonly trust: TrustStore;
  readonly packs: PackPorts;
  readonly lockNow: Lock;
  readonly now: () => number;
}

/** What was found broken in a stored pack: chunks, or (with none) its manifest or index. */
interface Damage {
  /** Hashes of stored chunks that are not what their name says. */
  readonly chunks: readonly string[];
  /** Chunks that are gone. */
  readonly missing: number;
}

async function isWhole(bytes: Uint8Array, entry: ChunkEntry, ports: PackPorts): Promise<boolean> {
  return openChunk(bytes, entry, ports).then(
    () => true,
    () => false,
  );
}

async function findDamage({ id, live }: PackRow, { store, packs }: QuarantinePorts): Promise<Damage | undefined> {
  const stored = await store.version(id, live.payloadHash);
  const opened =
    stored !== undefined && (await packs.sha256(stored.payload)) === live.payloadHash
      ? await openVersion(id, live.payloadHash, store, packs).catch(() => undefined)
      : undefined;
  const chunks: string[] = [];
  let missing = 0;
  for (const entry of opened?.index.chunks ?? []) {
    const bytes = await store.chunk(entry.hash);
    if (bytes === undefined) missing++;
    else if (!(await isWhole(bytes, entry, packs))) chunks.push(entry.hash);
  }
  if (opened !== undefined && chunks.length === 0 && missing === 0) return undefined;
  return { chunks, missing };
}

/**
 * Looks whether what is stored of a pack still verifies, from the manifest's hash to every chunk's. If not, the pack is set aside: it answers no
 * more, its damaged parts are deleted, what is whole stays for the next import, and its trust record says what happened.
 * @returns true when the pack was set aside: it is to be fetched again
 * @throws SyncError `storage` when the store itself does not answer
 */
export async function quarantine(id: string, ports: QuarantinePorts): Promise<boolean> {
  return ports.lockNow(`pack:${id}`, async () => {
    const row = await ports.store.pack(id);
    if (row === undefined) return false;
    const damage = await findDamage(row, ports);
    if (damage === undefined) return false;
    const error = problemOf(new SyncError('damaged', { pack: id, parts: damage.chunks.length + damage.missing }), ports.now());
    // First the record: a kill in between leaves a pack that is examined again.
    await ports.trust.change(id, (present) => {
      const known = present ?? {
        id,
        origin: row.origin,
        enabled: row.enabled,
        version: row.live.version,
        epoch: 0,
        payloadHash: row.live.payloadHash,
      };
      return { ...known, error };
    });
    await ports.store.setAside(id, damage.chunks);
    return true;
  });
}
