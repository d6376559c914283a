import type { Flip, PackRow } from '../sync/pack-store.ts';
import { SyncError } from '../sync/sync-error.ts';
import { type Database, versionKey } from './database.ts';
import { isPackRow } from './pack-rows.ts';
import { keepSegments, segmentRow } from './segment-rows.ts';

/** The pack's row after the flip. */
function nextRow(flip: Flip, present: PackRow | undefined, priority: number): PackRow {
  const { id, origin, live } = flip;
  if (present === undefined) return { id, origin, enabled: flip.enabled, priority, live };
  const previous = present.live.payloadHash === live.payloadHash ? present.previous : present.live;
  const row = { id, origin, enabled: present.enabled, priority: present.priority, live };
  return previous === undefined ? row : { ...row, previous };
}

/**
 * Makes a version live. One transaction: readers see the old version or the new one. Refuses when another import came in
 * between, when a chunk is missing, or when the version would go back.
 */
export async function flipPack(database: Database, flip: Flip): Promise<void> {
  const { id, live } = flip;
  const key = versionKey(id, live.payloadHash);
  await database.transaction('rw', [database.chunks, database.packs, database.versions, database.segments, database.staging], async () => {
    const stored = await database.packs.get(id);
    const present = isPackRow(stored) ? stored : undefined;
    if ((present?.live.payloadHash ?? null) !== flip.replaces) throw new SyncError('busy', { pack: id });
    if (present !== undefined && live.version < present.live.version && !flip.mayGoBack) {
      throw new SyncError('version-back', { pack: id, version: live.version, installed: present.live.version });
    }
    const found = await database.chunks
      .where('hash')
      .anyOf([...flip.chunks])
      .count();
    if (found !== new Set(flip.chunks).size) throw new SyncError('storage', { pack: id, name: 'MissingChunk' });
    const last = Math.max(-1, ...(await database.packs.toArray()).filter(isPackRow).map((pack) => pack.priority));
    const row = nextRow(flip, present, last + 1);
    const keep = [key, ...(row.previous === undefined ? [] : [versionKey(id, row.previous.payloadHash)])];
    await database.versions
      .where('pack')
      .equals(id)
      .filter((old) => !keep.includes(old.key))
      .delete();
    await database.versions.put({
      key,
      pack: id,
      payload: flip.payload,
      index: flip.index,
      chunks: [...flip.chunks],
      subjects: flip.subjects,
    });
    await database.segments.put(segmentRow(id, live.payloadHash, flip.segment));
    await keepSegments(database, row);
    await database.packs.put(row);
    await database.staging.delete(id);
  });
}
