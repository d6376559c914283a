import type { Flip } from '../sync/pack-store.ts';
import { SyncError } from '../sync/sync-error.ts';
import { type Database, versionKey } from './database.ts';
import { rowAfterFlip, sortedRows } from './pack-rows.ts';
import { keepSegments, segmentRow } from './segment-rows.ts';

/**
 * Makes a version live. One transaction: readers see the old version or the new one. Refuses when another import came in
 * between, when a chunk is missing, or when the version would go back.
 */
export async function flipPack(database: Database, flip: Flip): Promise<void> {
  const { id, live } = flip;
  const key = versionKey(id, live.payloadHash);
  await database.transaction('rw', [database.chunks, database.packs, database.versions, database.segments, database.staging], async () => {
    const row = rowAfterFlip(flip, sortedRows(await database.packs.toArray()));
    const found = await database.chunks
      .where('hash')
      .anyOf([...flip.chunks])
      .count();
    if (found !== new Set(flip.chunks).size) throw new SyncError('storage', { pack: id, name: 'MissingChunk' });
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
