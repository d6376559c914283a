import type { NewSegment, PackRow, StoredSegment } from '../sync/pack-store.ts';
import type { SegmentBase } from '../sync/segment-plan.ts';
import { type Database, type SegmentRow, versionKey } from './database.ts';

/** A segment as a row of the store. */
export function segmentRow(pack: string, payloadHash: string, { engine, bytes, extent }: NewSegment): SegmentRow {
  const row = { key: versionKey(pack, payloadHash), pack, engine, size: bytes.length, bytes: new Blob([bytes as Uint8Array<ArrayBuffer>]) };
  return 'base' in extent ? { ...row, base: extent.base, gone: extent.gone } : { ...row, chunks: extent.chunks };
}

/** Reads the segment of a version, with the one that it rests on. */
export async function readSegment(database: Database, pack: string, payloadHash: string): Promise<StoredSegment | undefined> {
  const row = await database.segments.get(versionKey(pack, payloadHash));
  if (row?.base === undefined) return row && { engine: row.engine, bytes: row.bytes };
  const base = await database.segments.get(versionKey(pack, row.base));
  return base && { engine: row.engine, bytes: row.bytes, base: { engine: base.engine, bytes: base.bytes, gone: row.gone ?? [] } };
}

/** The segment that a new version of the pack may rest on. Rows of earlier versions of the extension do not say what they hold: none then. */
export async function readSegmentBase(database: Database, pack: string): Promise<SegmentBase | undefined> {
  const live = (await database.packs.get(pack))?.live.payloadHash;
  const row = live === undefined ? undefined : await database.segments.get(versionKey(pack, live));
  if (live === undefined || row === undefined) return undefined;
  const payloadHash = row.base ?? live;
  const base = row.base === undefined ? row : await database.segments.get(versionKey(pack, row.base));
  return base?.chunks && { payloadHash, engine: base.engine, size: base.size, chunks: base.chunks };
}

/** What decides whether a segment is kept. */
type KeptBy = Pick<SegmentRow, 'key' | 'base'>;

/**
 * Tells which segments of a pack are of use: the live version's, the one under it, and that of the version before where it rests on the same one.
 * Any other is rebuilt from its chunks on undo.
 * @param live the row of the live version's segment
 */
export function isKeptSegment(row: KeptBy, live: KeptBy | undefined, pack: Pick<PackRow, 'id' | 'live' | 'previous'>): boolean {
  const base = live?.base ?? pack.live.payloadHash;
  if (row.key === versionKey(pack.id, pack.live.payloadHash) || row.key === versionKey(pack.id, base)) return true;
  return row.base === base && pack.previous !== undefined && row.key === versionKey(pack.id, pack.previous.payloadHash);
}

/** Deletes the segments of a pack that are of no more use. Runs inside the caller's transaction. */
export async function keepSegments(database: Database, pack: Pick<PackRow, 'id' | 'live' | 'previous'>): Promise<void> {
  const live = await database.segments.get(versionKey(pack.id, pack.live.payloadHash));
  await database.segments
    .where('pack')
    .equals(pack.id)
    .filter((row) => !isKeptSegment(row, live, pack))
    .delete();
}
