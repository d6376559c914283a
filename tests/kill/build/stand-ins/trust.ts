import type { KeyValueStore } from '../../../../lib/settings/settings-store.ts';
import { type Lock, openTrust as open, type TrustStore } from '../../../../lib/sync/trust.ts';
import { watched } from '../fail-point.ts';

/** The trust records, with fail points around each change and around its write, which happens under a lock. */
export function openTrust(values: KeyValueStore, lock: Lock): TrustStore {
  const trust = open({ ...values, set: watched('trust.write', values.set) }, lock);
  return { ...trust, change: watched('trust', trust.change) };
}
