import type { Flip, PackRow } from '../sync/pack-store.ts';
import { SyncError } from '../sync/sync-error.ts';

/** True for a row that can be used. One that a damaged database gives back half counts as lost: the pack is put in place again. */
export function isPackRow(row: PackRow | undefined): row is PackRow {
  const live = row?.live as Partial<PackRow['live']> | undefined;
  return typeof row?.id === 'string' && typeof live?.payloadHash === 'string' && typeof live.version === 'number';
}

/**
 * The row of a pack after a flip.
 * @param rows of all packs
 * @throws SyncError `busy` when another import came in between, `version-back` when the version would go back
 */
export function rowAfterFlip(flip: Flip, rows: readonly PackRow[]): PackRow {
  const { id, origin, live } = flip;
  const present = rows.find((row) => row.id === id);
  if ((present?.live.payloadHash ?? null) !== flip.replaces) throw new SyncError('busy', { pack: id });
  if (present === undefined) {
    return { id, origin, enabled: flip.enabled, priority: 1 + Math.max(-1, ...rows.map(({ priority }) => priority)), live };
  }
  if (live.version < present.live.version && !flip.mayGoBack) {
    throw new SyncError('version-back', { pack: id, version: live.version, installed: present.live.version });
  }
  const previous = present.live.payloadHash === live.payloadHash ? present.previous : present.live;
  const row = { id, origin, enabled: present.enabled, priority: present.priority, live };
  return previous === undefined ? row : { ...row, previous };
}

/** The rows with these packs first, in this order; those not named follow in the order that they had. */
export function movedRows(rows: readonly PackRow[], ids: readonly string[]): PackRow[] {
  const place = (id: string): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  const sorted = [...rows].sort((a, b) => place(a.id) - place(b.id) || a.priority - b.priority);
  return sorted.map((row, priority) => ({ ...row, priority }));
}

/** In the order of priority. */
export function sortedRows(rows: readonly PackRow[]): PackRow[] {
  return rows.filter(isPackRow).sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1));
}

/** True for the version that answers and for the one before it. */
export function isVersionOf(row: PackRow | undefined, payloadHash: string): boolean {
  return row?.live.payloadHash === payloadHash || row?.previous?.payloadHash === payloadHash;
}
