import type { PackRow } from './pack-store.ts';
import type { TrustRecord } from './trust.ts';

/** Records of packs that should be there and are not: their data were set aside as damaged, or went with the browser's storage. */
export function lostRecords(rows: readonly PackRow[], records: readonly TrustRecord[]): TrustRecord[] {
  const there = new Set(rows.map(({ id }) => id));
  return records.filter(({ id, removed }) => !there.has(id) && removed !== true);
}
