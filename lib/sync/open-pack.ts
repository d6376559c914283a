import { readEnvelope } from '../packs/envelope.ts';
import type { KeySet } from '../packs/key-set.ts';
import type { PackManifest } from '../packs/manifest.ts';
import type { PackPorts } from '../packs/ports.ts';
import { fromBase64Url, isWeakKey, toBase64Url } from '../packs/public-key.ts';
import { type Envelope, verifyEnvelope } from '../packs/signed-envelope.ts';
import { findKeySet, followRotations, type KeyChain } from './key-chain.ts';
import type { PackSource } from './pack-source.ts';
import { SyncError } from './sync-error.ts';
import type { TrustRecord } from './trust.ts';

/** A manifest whose origin has been settled. */
export interface OpenedPack {
  readonly manifest: PackManifest;
  /** The exact bytes that were verified and parsed. */
  readonly payload: Uint8Array;
  /** SHA-256 of `payload`. */
  readonly payloadHash: string;
  /** The key that signed it, base64url; absent for unsigned packs. */
  readonly key?: string;
  /** The publisher's keys as they are now, where it publishes key sets. */
  readonly keySet?: KeySet;
}

type Signer = Pick<OpenedPack, 'key' | 'keySet'>;

/** Keys that the signatures name themselves: candidates for pinning on first use. */
function namedKeys(envelope: Envelope): string[] {
  const named = envelope.signatures.map(({ keyid }) => keyid ?? '');
  return named.filter((key) => fromBase64Url(key)?.length === 32);
}

async function signer(envelope: Envelope, keys: readonly string[], ports: PackPorts): Promise<string | undefined> {
  const bytes = keys.map((key) => fromBase64Url(key) ?? new Uint8Array());
  if (bytes.some(isWeakKey)) throw new SyncError('weak-key');
  const found = await verifyEnvelope(envelope, bytes, ports);
  return found === undefined ? undefined : toBase64Url(found);
}

/** The key that signed, which must be one of these. @throws SyncError `unsigned`, `bad-signature` */
async function oneOf(keys: readonly string[], envelope: Envelope, source: PackSource, ports: PackPorts): Promise<string> {
  if (envelope.signatures.length === 0) throw new SyncError('unsigned', { host: hostOf(source) });
  const key = await signer(envelope, keys, ports);
  if (key === undefined) throw new SyncError('bad-signature', { host: hostOf(source) });
  return key;
}

/** The publisher's present key set; undefined when it has none, or when a file brings none along. */
function presentKeys(
  manifest: PackManifest,
  trust: TrustRecord | undefined,
  pinned: string | undefined,
  chain: KeyChain,
): Promise<KeySet | undefined> | KeySet | undefined {
  const known = pinned === undefined || trust?.keys?.includes(pinned) ? trust?.keySet : undefined;
  if (known !== undefined) {
    const follow = chain.source.keys !== undefined && manifest.keyset > known.keyset;
    return follow ? followRotations(known, manifest.keyset, chain) : known;
  }
  const key = pinned ?? trust?.keys?.[0];
  return key === undefined || chain.source.keys === undefined ? undefined : findKeySet(key, manifest.keyset, chain);
}

/** Finds who signed the envelope, by the rules for its origin. Empty: unsigned, where that is allowed. */
async function settleOrigin(
  envelope: Envelope,
  manifest: PackManifest,
  trust: TrustRecord | undefined,
  linkKey: string | undefined,
  chain: KeyChain,
): Promise<Signer> {
  const { source, ports } = chain;
  if (source.origin === 'bundled') return {};
  const pinned = linkKey === undefined ? (trust?.keys ?? []) : [linkKey];
  if (pinned.some((key) => isWeakKey(fromBase64Url(key) ?? new Uint8Array()))) throw new SyncError('weak-key');
  if (pinned.length > 0) {
    if (envelope.signatures.length === 0) throw new SyncError('unsigned', { host: hostOf(source) });
    const keySet = await presentKeys(manifest, trust, linkKey, chain);
    const key = await oneOf(keySet?.online ?? pinned, envelope, source, ports);
    return keySet === undefined ? { key } : { key, keySet };
  }
  const key = await signer(envelope, namedKeys(envelope), ports);
  if (key !== undefined) {
    const keySet = source.keys === undefined ? undefined : await findKeySet(key, manifest.keyset, chain);
    if (keySet === undefined) return { key };
    // A recovery key signs no versions.
    if (keySet.online.includes(key)) return { key, keySet };
    throw new SyncError('bad-signature', { host: hostOf(source) });
  }
  if (source.origin === 'file' || source.local === true) return {};
  throw new SyncError(envelope.signatures.length === 0 ? 'unsigned' : 'bad-signature', { host: hostOf(source) });
}

function hostOf(source: PackSource): string {
  return source.url === undefined ? source.origin : new URL(source.url).host;
}

/**
 * Reads `pack.json` of a source and settles who vouches for it: the link's key, else the pinned ones, else (first use) the
 * key that a valid signature names; rotations of these keys are followed. Then parses the very bytes that were verified.
 * @throws SyncError `unsigned`, `bad-signature`, `weak-key`, `too-many-rotations`, and what the source throws; PackError for a bad
 *   envelope, manifest or key set
 */
export async function openPack(
  source: PackSource,
  options: {
    readonly ports: PackPorts;
    readonly application: string;
    readonly linkKey?: string | undefined;
    readonly trustOf: (id: string) => Promise<TrustRecord | undefined>;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<OpenedPack & { readonly trust: TrustRecord | undefined }> {
  const { ports, linkKey, application, signal } = options;
  const { envelope, manifest } = await readEnvelope(await source.envelope(signal), ports, { application });
  const trust = await options.trustOf(manifest.id);
  const signed = await settleOrigin(envelope, manifest, trust, linkKey, { pack: manifest.id, source, ports, signal });
  const payloadHash = await ports.sha256(envelope.payload);
  return { manifest, payload: envelope.payload, payloadHash, trust, ...signed };
}
