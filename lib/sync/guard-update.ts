import type { PackManifest } from '../packs/manifest.ts';
import type { PackIndex } from '../packs/pack-index.ts';
import type { PackPorts } from '../packs/ports.ts';
import { findShrinkage, SeriesEnds, type Shrinkage } from '../packs/shrink.ts';
import type { PackRow, PackStore } from './pack-store.ts';
import { differingChunks, readStored } from './version-records.ts';
import { openVersion } from './version-index.ts';

/**
 * Looks at an update whose chunks are all in the store, before it goes live: does it take away more than the reader should lose unasked?
 * A version that cannot be read any more is no reason to keep a whole one out.
 */
export async function guardUpdate(
  row: PackRow,
  update: { readonly manifest: PackManifest; readonly index: PackIndex; readonly points: number },
  store: PackStore,
  ports: PackPorts,
): Promise<Shrinkage | undefined> {
  const live = await openVersion(row.id, row.live.payloadHash, store, ports).catch(() => undefined);
  if (live === undefined) return undefined;
  const differing = differingChunks(live.index.chunks, update.index.chunks);
  const ends = new SeriesEnds();
  try {
    for await (const records of readStored(row.id, differing.before, store, ports)) ends.addBefore(records);
  } catch {
    return undefined;
  }
  for await (const records of readStored(row.id, differing.after, store, ports)) ends.addAfter(records);
  const counts = ({ counts: { entities, statements } }: PackManifest, points: number) => ({ entities, statements, points });
  return findShrinkage(counts(live.manifest, row.live.points ?? update.points), counts(update.manifest, update.points), ends.shortened());
}
