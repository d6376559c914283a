import { countPoints } from '../packs/shrink.ts';
import type { ImportPorts } from './import-pack.ts';
import type { HeldUpdate } from './pack-state.ts';
import { planSegment } from './segment-plan.ts';
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
  const present = await openVersion(id, row.live.payloadHash, store, packs).catch(() => undefined);
  const version = await store.version(id, held.payloadHash);
  if (version === undefined) throw new SyncError('storage', { pack: id, name: 'MissingVersion' });
  const plan = planSegment(await store.segmentBase(id), ports.segments.version, index.chunks);
  const digests = await store.digests(id, version.chunks);
  const draft = ports.segments.start(id);
  let points = 0;
  for (const entry of index.chunks) {
    const digest = plan.covered.has(entry.hash) ? digests.get(entry.hash) : undefined;
    points += digest?.points ?? 0;
    if (digest !== undefined) continue;
    for await (const records of readStored(id, [entry], store, packs)) {
      if (!plan.covered.has(entry.hash)) for (const entity of records.entities) draft.add(entity);
      points += countPoints(records.series);
    }
  }
  const segment = { engine: ports.segments.version, bytes: await draft.finish(), extent: plan.extent };
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
      segmentBytes: plan.baseSize + segment.bytes.length,
    },
    ...version,
    segment,
    replaces: row.live.payloadHash,
    // A new epoch counts versions anew; that a recovery key began it was verified before the version was held.
    mayGoBack: present !== undefined && manifest.epoch > present.manifest.epoch,
  });
}
