import { storedLimits } from '../packs/limits.ts';
import { type PackManifest, readManifest } from '../packs/manifest.ts';
import { bucketMap, type ChunkEntry, headChunk, type PackIndex, readIndex } from '../packs/pack-index.ts';
import type { PackPorts } from '../packs/ports.ts';
import type { PackRow, PackStore } from '../sync/pack-store.ts';
import { SyncError } from '../sync/sync-error.ts';

/** A stored version, ready to answer: its manifest and the way from an entity id to a chunk. */
export interface LivePack {
  readonly row: PackRow;
  readonly manifest: PackManifest;
  readonly index: PackIndex;
  readonly buckets: ReadonlyMap<string, ChunkEntry>;
  readonly head: ChunkEntry | undefined;
  /** Sorted hashes of the ids that the pack speaks of. */
  readonly subjects: Uint32Array;
}

/** Reads what is live. Manifests never change under their hash, so opened ones are kept while this context lives. */
export interface LivePacks {
  /** Installed packs in the order of priority, switched off ones too; those that cannot be read are left out and told of. */
  all(): Promise<readonly LivePack[]>;
  enabled(): Promise<readonly LivePack[]>;
}

/** Told of a stored pack that does not read any more. */
export type OnDamage = (pack: string, error: unknown) => void;

export function openLivePacks(store: PackStore, ports: PackPorts, onDamage: OnDamage): LivePacks {
  const opened = new Map<string, Omit<LivePack, 'row'>>();

  async function open(row: PackRow): Promise<LivePack> {
    const key = `${row.id}@${row.live.payloadHash}`;
    const known = opened.get(key);
    if (known !== undefined) return { row, ...known };
    const version = await store.version(row.id, row.live.payloadHash);
    if (version === undefined) throw new SyncError('storage', { pack: row.id, name: 'MissingVersion' });
    const manifest = readManifest(JSON.parse(ports.decodeUtf8(version.payload)));
    const index = await readIndex(version.index, manifest, ports, storedLimits);
    const pack = { manifest, index, buckets: bucketMap(index), head: headChunk(index), subjects: version.subjects };
    opened.set(key, pack);
    return { row, ...pack };
  }

  async function openAll(rows: readonly PackRow[]): Promise<readonly LivePack[]> {
    const packs: LivePack[] = [];
    for (const row of rows) {
      try {
        packs.push(await open(row));
      } catch (error) {
        onDamage(row.id, error);
      }
    }
    const live = new Set(rows.map((row) => `${row.id}@${row.live.payloadHash}`));
    for (const key of opened.keys()) if (!live.has(key)) opened.delete(key);
    return packs;
  }

  const all = async () => openAll(await store.packs());
  return { all, enabled: async () => (await all()).filter((pack) => pack.row.enabled) };
}
