import type { Database } from './database.ts';

const weekMs = 7 * 86_400_000;

/** Hashes that a version, or an import that began less than a week ago, needs. */
export function neededChunks(
  versions: readonly { readonly chunks: readonly string[] }[],
  staging: readonly { readonly hashes: readonly string[]; readonly at: number }[],
  nowMs: number,
): Set<string> {
  const needed = new Set<string>();
  for (const { chunks } of versions) for (const hash of chunks) needed.add(hash);
  for (const { hashes, at } of staging) if (nowMs - at < weekMs) for (const hash of hashes) needed.add(hash);
  return needed;
}

/** Deletes up to `limit` chunks that nothing needs. Runs inside the caller's transaction. Gives how many it deleted. */
export async function deleteUnneeded(database: Database, limit: number, nowMs: number): Promise<number> {
  const needed = neededChunks(await database.versions.toArray(), await database.staging.toArray(), nowMs);
  const stale = (await database.chunks.toCollection().primaryKeys()).filter((hash) => !needed.has(hash)).slice(0, limit);
  await database.chunks.bulkDelete(stale);
  await database.digests.where('hash').anyOf(stale).delete();
  return stale.length;
}
