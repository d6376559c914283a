import { SegmentBuilder } from '../names/build-segment.ts';
import { type NameSegment, openSegment, segmentVersion } from '../names/segment.ts';
import { inBuckets } from '../packs/bucket.ts';
import type { PackPorts } from '../packs/ports.ts';
import type { PackRow, PackStore, StoredSegment } from '../sync/pack-store.ts';
import { readStored } from '../sync/version-records.ts';
import { SyncError } from '../sync/sync-error.ts';
import { type OnDamage, openLivePacks } from './live-packs.ts';

/** The name segments of the live packs. */
export interface Segments {
  /** Opened segments of enabled packs, one or two a pack, in the order of priority. Opened ones are kept while this context lives. */
  open(): Promise<readonly NameSegment[]>;
}

/**
 * Opens segments from the store. One that is missing or from another version of the engine is rebuilt from the pack's chunks
 * and stored. A pack whose segment cannot be had is left out and told of.
 */
export function openSegments(store: PackStore, ports: PackPorts, onDamage: OnDamage = () => undefined): Segments {
  const live = openLivePacks(store, ports, onDamage);
  const opened = new Map<string, Promise<readonly NameSegment[]>>();
  const keyOf = (row: PackRow) => `${row.id}@${row.live.payloadHash}`;

  async function load(row: PackRow): Promise<readonly NameSegment[]> {
    const stored = await store.segment(row.id, row.live.payloadHash);
    if (stored?.engine === segmentVersion && (stored.base === undefined || stored.base.engine === segmentVersion)) {
      try {
        return await openStored(stored);
      } catch (error) {
        onDamage(row.id, error);
      }
    }
    return rebuild(row);
  }

  async function rebuild(row: PackRow): Promise<readonly NameSegment[]> {
    const pack = (await live.all()).find((one) => one.row.id === row.id);
    if (pack === undefined) throw new SyncError('segment', { pack: row.id });
    const draft = new SegmentBuilder(row.id);
    for await (const records of readStored(row.id, pack.index.chunks, store, ports)) {
      for (const entity of records.entities) draft.add(entity);
    }
    const bytes = draft.finish();
    const segment = openSegment(bytes);
    const extent = { chunks: pack.index.chunks.map(({ bucket, hash }) => ({ bucket, hash })) };
    // A full disk costs the next start another build, not the reader the names.
    await store.putSegment(row.id, pack.row.live.payloadHash, { engine: segmentVersion, bytes, extent }).catch((error: unknown) => {
      onDamage(row.id, error);
    });
    return [segment];
  }

  return {
    async open() {
      const rows = (await store.packs()).filter((row) => row.enabled);
      const wanted = new Set(rows.map(keyOf));
      for (const key of opened.keys()) if (!wanted.has(key)) opened.delete(key);
      const segments = await Promise.all(
        rows.map((row) => {
          const key = keyOf(row);
          const segment = opened.get(key) ?? load(row);
          opened.set(key, segment);
          return segment.catch((error: unknown) => {
            opened.delete(key);
            onDamage(row.id, error);
            return undefined;
          });
        }),
      );
      return segments.flatMap((parts) => parts ?? []);
    },
  };
}

async function openStored({ bytes, base }: StoredSegment): Promise<readonly NameSegment[]> {
  const own = openSegment(new Uint8Array(await bytes.arrayBuffer()));
  if (base === undefined) return [own];
  return [openSegment(new Uint8Array(await base.bytes.arrayBuffer()), inBuckets(base.gone)), own];
}
