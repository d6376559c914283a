import { isDigest } from '../sync/chunk-digest.ts';
import type { PackStore } from '../sync/pack-store.ts';
import { SyncError } from '../sync/sync-error.ts';
import { createDatabase, type Database, versionKey } from './database.ts';
import { flipPack } from './flip.ts';
import { guarded } from './guard.ts';
import { deleteUnneeded } from './references.ts';
import { isPackRow, isVersionOf, movedRows, sortedRows } from './pack-rows.ts';
import { readSegment, readSegmentBase, segmentRow } from './segment-rows.ts';
import { setAside } from './set-aside.ts';
import { undoPack } from './undo.ts';

/** Sum of the keys of an index over sizes: no row is loaded. */
async function sum(table: { orderBy(index: string): { keys(): PromiseLike<unknown[]> } }): Promise<number> {
  let total = 0;
  for (const size of await table.orderBy('size').keys()) total += Number(size);
  return total;
}

/** Packs in IndexedDB. Every method rejects with a SyncError and never leaves half of a change. */
export function openStore(database: Database = createDatabase(), now: () => number = Date.now): PackStore & { close(): void } {
  const everything = [database.chunks, database.packs, database.versions, database.segments, database.digests, database.staging];
  return {
    close: () => database.close(),
    packs: () => guarded(async () => sortedRows(await database.packs.toArray())),
    pack: (id) =>
      guarded(async () => {
        const row = await database.packs.get(id);
        return isPackRow(row) ? row : undefined;
      }),
    version: (id, payloadHash) =>
      guarded(async () => {
        const row = await database.versions.get(versionKey(id, payloadHash));
        return row && { payload: row.payload, index: row.index, chunks: row.chunks, subjects: row.subjects };
      }),
    keepVersion: async (id, payloadHash, { payload, index, chunks, subjects }) => {
      const row = { key: versionKey(id, payloadHash), pack: id, payload, index, chunks: [...chunks], subjects };
      await guarded(() =>
        database.transaction('rw', [database.packs, database.versions], async () => {
          const pack = await database.packs.get(id);
          // An update a day that waits must not fill the disk.
          await database.versions
            .where('pack')
            .equals(id)
            .filter(({ key }) => !isVersionOf(pack, key.slice(versionKey(id, '').length)))
            .delete();
          await database.versions.put(row);
        }),
      );
    },
    stage: async (id, hashes) => {
      await guarded(() => database.staging.put({ pack: id, hashes: [...hashes], at: now() }));
    },
    have: (hashes) =>
      guarded(
        async () =>
          new Set(
            await database.chunks
              .where('hash')
              .anyOf([...hashes])
              .primaryKeys(),
          ),
      ),
    addChunks: async (pack, chunks) => {
      const rows = chunks.map(({ bytes, digest }) => ({ hash: digest.entry.hash, size: bytes.length, bytes }));
      const digests = chunks.map(({ digest }) => {
        const { hash } = digest.entry;
        return { key: versionKey(pack, hash), pack, hash, ...digest };
      });
      await guarded(() =>
        database.transaction('rw', [database.chunks, database.digests], async () => {
          await database.chunks.bulkPut(rows);
          await database.digests.bulkPut(digests);
        }),
      );
    },
    digests: (pack, hashes) =>
      guarded(async () => {
        const rows = await database.digests.bulkGet(hashes.map((hash) => versionKey(pack, hash)));
        return new Map(rows.flatMap((row) => (isDigest(row) ? [[row.hash, row] as const] : [])));
      }),
    chunk: (hash) => guarded(async () => (await database.chunks.get(hash))?.bytes),
    flip: (flip) => guarded(() => flipPack(database, flip)),
    segment: (id, payloadHash) => guarded(() => readSegment(database, id, payloadHash)),
    segmentBase: (id) => guarded(() => readSegmentBase(database, id)),
    putSegment: async (id, payloadHash, segment) => {
      const row = segmentRow(id, payloadHash, segment);
      await guarded(() =>
        database.transaction('rw', [database.packs, database.segments], async () => {
          // Built while the pack was updated or removed, it would belong to nothing.
          if (isVersionOf(await database.packs.get(id), payloadHash)) await database.segments.put(row);
        }),
      );
    },
    undo: (id) => guarded(() => undoPack(database, id)),
    move: (ids) =>
      guarded(() =>
        database.transaction('rw', [database.packs], async () => {
          await database.packs.bulkPut(movedRows(sortedRows(await database.packs.toArray()), ids));
        }),
      ),
    setEnabled: (id, enabled) =>
      guarded(async () => {
        if ((await database.packs.update(id, { enabled })) === 0 && (await database.packs.get(id)) === undefined) {
          throw new SyncError('unknown-pack', { pack: id });
        }
      }),
    remove: (id) =>
      guarded(() =>
        database.transaction('rw', everything, async () => {
          await database.packs.delete(id);
          await database.staging.delete(id);
          await database.versions.where('pack').equals(id).delete();
          await database.segments.where('pack').equals(id).delete();
          await database.digests.where('pack').equals(id).delete();
          await deleteUnneeded(database, Number.POSITIVE_INFINITY, now());
        }),
      ),
    setAside: (id, damaged) => guarded(() => database.transaction('rw', everything, () => setAside(database, id, damaged, now()))),
    collect: (limit) => guarded(() => database.transaction('rw', everything, () => deleteUnneeded(database, limit, now()))),
    used: () => guarded(async () => (await sum(database.chunks)) + (await sum(database.segments))),
  };
}
