import { type Envelope, readEnvelope, verifyEnvelope } from '../packs/envelope.ts';
import type { PackManifest } from '../packs/manifest.ts';
import type { PackPorts } from '../packs/ports.ts';
import type { PackSource } from './pack-source.ts';
import { SyncError } from './sync-error.ts';
import type { TrustRecord } from './trust.ts';
import { fromBase64Url, isWeakKey, toBase64Url } from './verify.ts';

/** A manifest whose origin has been settled. */
export interface OpenedPack {
  readonly manifest: PackManifest;
  /** The exact bytes that were verified and parsed. */
  readonly payload: Uint8Array;
  /** SHA-256 of `payload`. */
  readonly payloadHash: string;
  /** The key that signed it, base64url; absent for unsigned packs. */
  readonly key?: string;
}

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

/** Finds who signed the envelope, by the rules for its origin. Undefined: unsigned, where that is allowed. */
async function settleOrigin(
  envelope: Envelope,
  source: PackSource,
  pinned: readonly string[],
  ports: PackPorts,
): Promise<string | undefined> {
  if (source.origin === 'bundled') return undefined;
  if (pinned.length > 0) {
    if (envelope.signatures.length === 0) throw new SyncError('unsigned', { host: hostOf(source) });
    const key = await signer(envelope, pinned, ports);
    if (key === undefined) throw new SyncError('bad-signature', { host: hostOf(source) });
    return key;
  }
  const key = await signer(envelope, namedKeys(envelope), ports);
  if (key !== undefined || source.origin === 'file' || source.local === true) return key;
  throw new SyncError(envelope.signatures.length === 0 ? 'unsigned' : 'bad-signature', { host: hostOf(source) });
}

function hostOf(source: PackSource): string {
  return source.url === undefined ? source.origin : new URL(source.url).host;
}

/**
 * Reads `pack.json` of a source and settles who vouches for it: the link's key, else the pinned ones, else (first use) the
 * key that a valid signature names. Then parses the very bytes that were verified.
 * @throws SyncError `unsigned`, `bad-signature`, `weak-key`, and what the source throws; PackError for a bad envelope or manifest
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
  const { ports, linkKey, application } = options;
  const { envelope, manifest } = await readEnvelope(await source.envelope(options.signal), ports, { application });
  const trust = await options.trustOf(manifest.id);
  const key = await settleOrigin(envelope, source, linkKey === undefined ? (trust?.keys ?? []) : [linkKey], ports);
  const payloadHash = await ports.sha256(envelope.payload);
  const opened = { manifest, payload: envelope.payload, payloadHash, trust };
  return key === undefined ? opened : { ...opened, key };
}
