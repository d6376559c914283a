import type { OpenedPack } from './open-pack.ts';
import type { PackRow } from './pack-store.ts';
import type { PackSource } from './pack-source.ts';
import { SyncError } from './sync-error.ts';
import type { TrustRecord } from './trust.ts';

/** What to do with an opened pack: take it in, or leave things as they are because it is what is installed (or older and shipped). */
export type Freshness = 'import' | 'same' | 'superseded';

/**
 * True when a higher epoch starts the count of versions anew: the key set of this epoch was signed by a recovery key, after a theft
 * of the online key or an accident with the numbers.
 */
export function startsAnew({ manifest, keySet }: Pick<OpenedPack, 'manifest' | 'keySet'>, trust: TrustRecord | undefined): boolean {
  return trust !== undefined && keySet !== undefined && manifest.epoch > trust.epoch && keySet.epoch === manifest.epoch;
}

/**
 * Judges the version of an opened pack against what is installed and against the highest version ever seen (which survives a
 * wiped database). Packs that ship with the extension are trusted as part of it: they fill an empty store at any version, and
 * silently make way for a newer subscription.
 * @throws SyncError `other-pack`, `version-back`, `version-fork`, `epoch-change`
 */
export function judge(
  opened: OpenedPack,
  source: Pick<PackSource, 'origin' | 'local'>,
  row: PackRow | undefined,
  trust: TrustRecord | undefined,
): Freshness {
  const { manifest, payloadHash } = opened;
  const { id, version, epoch } = manifest;
  if (row?.live.payloadHash === payloadHash) return 'same';
  if (startsAnew(opened, trust)) return 'import';
  if (row !== undefined && version < row.live.version) {
    if (source.origin === 'bundled') return 'superseded';
    throw new SyncError('version-back', { pack: id, version, installed: row.live.version });
  }
  if (source.origin === 'bundled')
    return row !== undefined && row.origin !== 'bundled' && version === row.live.version ? 'superseded' : 'import';
  if (trust === undefined || trust.payloadHash === payloadHash) return 'import';
  if (epoch !== trust.epoch) throw new SyncError('epoch-change', { pack: id, epoch, known: trust.epoch });
  if (version < trust.version) throw new SyncError('version-back', { pack: id, version, installed: trust.version });
  // Authors who try their own unsigned pack build the same version again and again; for signed ones it is an attack or a mistake.
  const unsignedTrial = opened.key === undefined && (source.origin === 'file' || source.local === true);
  if (version === trust.version && !unsignedTrial) throw new SyncError('version-fork', { pack: id, version });
  return 'import';
}
