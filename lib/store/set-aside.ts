import type { Database } from './database.ts';

/** Takes a pack out of use; its whole chunks stay needed by an import to come. Runs inside the caller's transaction. */
export async function setAside(database: Database, id: string, damaged: readonly string[], nowMs: number): Promise<void> {
  const versions = database.versions.where('pack').equals(id);
  // The digests name its chunks even where the version that lists them is what was lost.
  const digests = await database.digests.where('pack').equals(id).toArray();
  const chunks = new Set([...(await versions.toArray()).flatMap((version) => version.chunks), ...digests.map(({ hash }) => hash)]);
  for (const hash of damaged) chunks.delete(hash);
  await database.chunks.bulkDelete([...damaged]);
  await database.digests
    .where('hash')
    .anyOf([...damaged])
    .delete();
  await database.packs.delete(id);
  await versions.delete();
  await database.segments.where('pack').equals(id).delete();
  await database.staging.put({ pack: id, hashes: [...chunks], at: nowMs });
}
