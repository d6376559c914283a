import type { Entity } from '../facts/entity.ts';
import type { Property } from '../facts/property.ts';
import { globalEntity } from '../packs/global-record.ts';
import { countPoints } from '../packs/shrink.ts';
import type { ImportPorts } from './import-pack.ts';
import type { HeldUpdate } from './pack-state.ts';
import { SyncError } from './sync-error.ts';
import { readStored } from './version-records.ts';
import { openVersion } from './version-index.ts';

/**
 * Makes an update live that was verified, lies in the store and waited for the reader's word. Nothing is fetched.
 * @throws SyncError `storage` when it is no longer there, `busy`, `unknown-pack`; PackError when it does not verify any more
 */
export async function adoptVersion(id: string, held: HeldUpdate, ports: ImportPorts): Promise<void> {
  const { store, packs } = ports;
  const row = await store.pack(id);
  if (row === undefined) throw new SyncError('unknown-pack', { pack: id });
  const { manifest, index } = await openVersion(id, held.payloadHash, store, packs);
  const version = await store.version(id, held.payloadHash);
  if (version === undefined) throw new SyncError('storage', { pack: id, name: 'MissingVersion' });
  const names: { entities: Entity[]; properties: Property[] } = { entities: [], properties: [] };
  let points = 0;
  for await (const records of readStored(id, index.chunks, store, packs)) {
    for (const entity of records.entities) names.entities.push(globalEntity(id, entity));
    names.properties.push(...records.properties);
    points += countPoints(records.series);
  }
  const segment = { engine: ports.segments.engine, bytes: await ports.segments.build({ pack: id, ...names }) };
  await ports.trust.change(id, (present) => {
    if (present === undefined) return undefined;
    const { held: _agreed, ...kept } = present;
    return { ...kept, version: manifest.version, epoch: manifest.epoch, payloadHash: held.payloadHash };
  });
  await store.flip({
    id,
    origin: row.origin,
    enabled: row.enabled,
    live: {
      version: manifest.version,
      payloadHash: held.payloadHash,
      signed: held.signed === true,
      installed: new Date(ports.now()).toISOString(),
      points,
      chunkBytes: manifest.sizes.packed,
      segmentBytes: segment.bytes.length,
    },
    ...version,
    segment,
    replaces: row.live.payloadHash,
    mayGoBack: false,
  });
}
