import type { KeySet } from '../packs/key-set.ts';
import type { KeyValueStore } from '../settings/settings-store.ts';
import type { HeldUpdate, PackProblem } from './pack-state.ts';

/**
 * What is known of a pack apart from its data. It lies in `storage.local`, because a damaged IndexedDB usually comes back
 * silently empty: this tells which packs should be there, and refuses older versions afterwards.
 */
export interface TrustRecord {
  readonly id: string;
  readonly origin: 'bundled' | 'file' | 'network';
  readonly enabled: boolean;
  /** Address of `pack.json` for subscriptions. */
  readonly url?: string;
  /** Addresses of the same `pack.json` elsewhere, from the last verified manifest. */
  readonly mirrors?: readonly string[];
  /** Pinned Ed25519 public keys, base64url. */
  readonly keys?: readonly string[];
  /** The publisher's key set, where it publishes them: `keys` are then its online keys. */
  readonly keySet?: KeySet;
  /** Highest version seen, and the SHA-256 of its payload: the same version must keep the same bytes. */
  readonly version: number;
  readonly payloadHash: string;
  readonly epoch: number;
  /** The reader removed it: a shipped pack, which does not come back by itself, or one whose removal is under way. */
  readonly removed?: boolean;
  /** ISO time at which the removal began. */
  readonly removedAt?: string;
  /** An update that was looked at and does not go in by itself: it takes too much away, or the reader went back from it. */
  readonly held?: HeldUpdate;
  readonly lastCheck?: string;
  readonly lastOk?: string;
  readonly failures?: number;
  /** Milliseconds since 1970. */
  readonly nextAt?: number;
  readonly error?: PackProblem;
}

/** Runs work while holding the named lock; contexts of the extension share it. */
export type Lock = <T>(name: string, run: () => Promise<T>) => Promise<T>;

const key = 'trust';

/** Reads and changes the trust records; each change is one locked read, change, write. */
export interface TrustStore {
  all(): Promise<readonly TrustRecord[]>;
  get(id: string): Promise<TrustRecord | undefined>;
  /** `change` gets the present record and gives the new one; undefined removes it. */
  change(id: string, change: (present: TrustRecord | undefined) => TrustRecord | undefined): Promise<void>;
}

function isRecord(value: unknown): value is TrustRecord {
  const record = value as Partial<TrustRecord> | null;
  return (
    record !== null &&
    typeof record === 'object' &&
    typeof record.id === 'string' &&
    typeof record.version === 'number' &&
    typeof record.payloadHash === 'string'
  );
}

/** Trust records over a key-value store. Damaged records are left out. */
export function openTrust(store: KeyValueStore, lock: Lock): TrustStore {
  const read = async (): Promise<Map<string, TrustRecord>> => {
    const stored = await store.get(key);
    return new Map((Array.isArray(stored) ? stored : []).filter(isRecord).map((record) => [record.id, record]));
  };
  return {
    all: async () => [...(await read()).values()],
    get: async (id) => (await read()).get(id),
    change: (id, change) =>
      lock('hashiya-trust', async () => {
        const records = await read();
        const next = change(records.get(id));
        if (next === undefined) records.delete(id);
        else records.set(id, next);
        await store.set(key, [...records.values()]);
      }),
  };
}
