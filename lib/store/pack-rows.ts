import type { PackRow } from '../sync/pack-store.ts';

/** True for a row that can be used. One that a damaged database gives back half counts as lost: the pack is put in place again. */
export function isPackRow(row: PackRow | undefined): row is PackRow {
  const live = row?.live as Partial<PackRow['live']> | undefined;
  return typeof row?.id === 'string' && typeof live?.payloadHash === 'string' && typeof live.version === 'number';
}
