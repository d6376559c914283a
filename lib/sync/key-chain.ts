import { checkSuccessor, isSignedBy, type KeySet, mostRotations, openKeySet, type OpenedKeySet } from '../packs/key-set.ts';
import { PackError } from '../packs/errors.ts';
import type { PackPorts } from '../packs/ports.ts';
import type { PackSource } from './pack-source.ts';
import { SyncError } from './sync-error.ts';

/** Key sets of one pack, read from where it is published. */
export interface KeyChain {
  readonly pack: string;
  readonly source: PackSource;
  readonly ports: PackPorts;
  readonly signal?: AbortSignal | undefined;
}

/** Reads key set `n`; undefined when the source has none of that number. Raises PackError `bad-keys` and what the source raises. */
async function readSet({ pack, source, ports, signal }: KeyChain, n: number): Promise<OpenedKeySet | undefined> {
  const bytes = await source.keys?.(n, signal);
  return bytes === undefined || bytes === null ? undefined : openKeySet(bytes, { pack, n }, ports);
}

function missing(n: number): PackError {
  return new PackError('bad-keys', { n, reason: 'its file is missing' });
}

/**
 * Follows rotations from a set that is trusted to number `wanted`, one by one, at most 64.
 * @throws SyncError `too-many-rotations`; PackError `bad-keys` for the first set that does not follow
 */
export async function followRotations(trusted: KeySet, wanted: number, chain: KeyChain): Promise<KeySet> {
  if (wanted - trusted.keyset > mostRotations) throw new SyncError('too-many-rotations', { pack: chain.pack, limit: mostRotations });
  let present = trusted;
  while (present.keyset < wanted) {
    const next = await readSet(chain, present.keyset + 1);
    if (next === undefined) throw missing(present.keyset + 1);
    await checkSuccessor(present, next, chain.ports);
    present = next.set;
  }
  return present;
}

/**
 * The key set of number `wanted` for someone who knows one key alone (from a link, or from the signature on first use): goes back to the
 * newest set that this key belongs to and itself signed, then follows the rotations from there.
 * @param key base64url
 * @returns undefined when the publisher has no key sets: then the key alone is trusted
 * @throws SyncError `too-many-rotations`, `bad-signature`; PackError `bad-keys`
 */
export async function findKeySet(key: string, wanted: number, chain: KeyChain): Promise<KeySet | undefined> {
  if (wanted === 0) return undefined;
  for (let n = wanted; n >= 1; n--) {
    if (wanted - n > mostRotations) throw new SyncError('too-many-rotations', { pack: chain.pack, limit: mostRotations });
    const opened = await readSet(chain, n);
    if (opened === undefined) {
      // The first set needs no file of its own.
      if (n === 1 && wanted === 1) return undefined;
      throw missing(n);
    }
    const { set } = opened;
    if (![...set.online, ...set.recovery].includes(key)) continue;
    if (!(await isSignedBy(opened, [key], chain.ports))) {
      // A set may keep an old key without its signature; the set before then vouches for it.
      if (n > 1) continue;
      throw new PackError('bad-keys', { n, reason: 'the key of the link did not sign it' });
    }
    return followRotations(set, wanted, chain);
  }
  throw new SyncError('bad-signature', { host: chain.source.url === undefined ? chain.source.origin : new URL(chain.source.url).host });
}
