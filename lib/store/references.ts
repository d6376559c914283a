import type { Database } from './database.ts';

const weekMs = 7 * 86_400_000;

/** Hashes that a version or an import of these rows needs. Runs inside the caller's transaction over `versions` and `staging`. */
async function neededChunks(database: Database, nowMs: number): Promise<Set<string>> {
  const needed = new Set<string>();
  for (const { chunks } of await database.versions.toArray()) for (const hash of chunks) needed.add(hash);
  for (const { hashes, at } of await database.staging.toArray()) {
    if (nowMs - at < weekMs) for (const hash of hashes) needed.add(hash);
  }
  return needed;
}

/** Deletes up to `limit` chunks that nothing needs. Runs inside the caller's transaction. Gives how many it deleted. */
export async function deleteUnneeded(database: Database, limit: number, nowMs: number): Promise<number> {
  const needed = await neededChunks(database, nowMs);
  const stale = (await database.chunks.toCollection().primaryKeys()).filter((hash) => !needed.has(hash)).slice(0, limit);
  await database.chunks.bulkDelete(stale);
  await database.digests.where('hash').anyOf(stale).delete();
  return stale.length;
}
