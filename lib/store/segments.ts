import type { Entity } from '../facts/entity.ts';
import type { Property } from '../facts/property.ts';
import { buildSegment } from '../names/build-segment.ts';
import { type NameSegment, openSegment, segmentVersion } from '../names/segment.ts';
import { readChunk } from '../packs/chunk.ts';
import { globalEntity } from '../packs/global-record.ts';
import type { PackPorts } from '../packs/ports.ts';
import type { PackRow, PackStore } from '../sync/pack-store.ts';
import { SyncError } from '../sync/sync-error.ts';
import { type LivePack, type OnDamage, openLivePacks } from './live-packs.ts';

/** The name segments of the live packs. */
export interface Segments {
  /** Opened segments of enabled packs, in the order of priority. Opened ones are kept while this context lives. */
  open(): Promise<readonly NameSegment[]>;
}

/**
 * Opens segments from the store. One that is missing or from another version of the engine is rebuilt from the pack's chunks
 * and stored. A pack whose segment cannot be had is left out and told of.
 */
export function openSegments(store: PackStore, ports: PackPorts, onDamage: OnDamage = () => undefined): Segments {
  const live = openLivePacks(store, ports, onDamage);
  const opened = new Map<string, Promise<NameSegment>>();
  const keyOf = (row: PackRow) => `${row.id}@${row.live.payloadHash}`;

  async function load(row: PackRow): Promise<NameSegment> {
    const stored = await store.segment(row.id, row.live.payloadHash);
    if (stored?.engine === segmentVersion) {
      try {
        return openSegment(new Uint8Array(await stored.bytes.arrayBuffer()));
      } catch (error) {
        onDamage(row.id, error);
      }
    }
    return rebuild(row);
  }

  async function rebuild(row: PackRow): Promise<NameSegment> {
    const pack = (await live.all()).find((one) => one.row.id === row.id);
    if (pack === undefined) throw new SyncError('segment', { pack: row.id });
    const bytes = buildSegment({ pack: row.id, ...(await readNames(store, pack, ports)) });
    const segment = openSegment(bytes);
    // A full disk costs the next start another build, not the reader the names.
    await store.putSegment(row.id, pack.row.live.payloadHash, { engine: segmentVersion, bytes }).catch((error: unknown) => {
      onDamage(row.id, error);
    });
    return segment;
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
      return segments.flatMap((segment) => segment ?? []);
    },
  };
}

/** Entities (with global ids) and properties of a stored pack, from its chunks. */
async function readNames(store: PackStore, pack: LivePack, ports: PackPorts): Promise<{ entities: Entity[]; properties: Property[] }> {
  const names: { entities: Entity[]; properties: Property[] } = { entities: [], properties: [] };
  for (const entry of pack.index.chunks) {
    const bytes = await store.chunk(entry.hash);
    if (bytes === undefined) throw new SyncError('storage', { pack: pack.row.id, name: 'MissingChunk' });
    const records = await readChunk(bytes, entry, pack.row.id, ports);
    for (const entity of records.entities) names.entities.push(globalEntity(pack.row.id, entity));
    names.properties.push(...records.properties);
  }
  return names;
}
