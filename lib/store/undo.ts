import type { PackRow } from '../sync/pack-store.ts';
import { SyncError } from '../sync/sync-error.ts';
import { type Database, versionKey } from './database.ts';
import { keepSegments } from './segment-rows.ts';

/**
 * Makes the version before live again. One transaction; nothing is fetched. The version that was live is kept, so undo can be undone; the
 * segment of the version before is rebuilt from its chunks on first use where none lies there.
 * @throws SyncError `unknown-pack`, `no-previous`
 */
export async function undoPack(database: Database, id: string): Promise<PackRow> {
  return database.transaction('rw', [database.chunks, database.packs, database.versions, database.segments], async () => {
    const row = await database.packs.get(id);
    if (row === undefined) throw new SyncError('unknown-pack', { pack: id });
    const { live, previous, ...rest } = row;
    const version = previous && (await database.versions.get(versionKey(id, previous.payloadHash)));
    if (previous === undefined || version === undefined) throw new SyncError('no-previous', { pack: id });
    const found = await database.chunks
      .where('hash')
      .anyOf([...version.chunks])
      .count();
    if (found !== new Set(version.chunks).size) throw new SyncError('no-previous', { pack: id });
    const next: PackRow = { ...rest, live: previous, previous: live };
    await keepSegments(database, next);
    await database.packs.put(next);
    return next;
  });
}
