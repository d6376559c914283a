import { PackError } from './errors.ts';
import { type PackLimits, packLimits } from './limits.ts';
import { type PackManifest, readManifest } from './manifest.ts';
import type { PackPorts } from './ports.ts';
import { type Envelope, type EnvelopeSignature, openSigned, parseJson, verifyEnvelope, writeSigned } from './signed-envelope.ts';

const family = 'application/vnd.hashiya.pack.v';

/** Media type of the payload; a later format gets another number. */
export const payloadType = `${family}1+json`;

export interface ReadEnvelopeOptions {
  readonly limits?: PackLimits;
  /** Raw Ed25519 keys that are trusted for this pack. When given, one signature must be valid for one of them. */
  readonly keys?: readonly Uint8Array[];
  /** Version of the application, for the pack's minimum. */
  readonly application?: string;
}

export interface ReadEnvelope {
  readonly envelope: Envelope;
  readonly manifest: PackManifest;
  /** The key that verified; absent when no keys were given (an unsigned or unchecked pack). */
  readonly key?: Uint8Array;
}

/** The text of `pack.json`: one line of JSON and a line feed, the same bytes for the same payload and signatures. */
export function writeEnvelope(payload: Uint8Array, signatures: readonly EnvelopeSignature[] = []): Uint8Array {
  return writeSigned(payloadType, payload, signatures);
}

/** Opens `pack.json` without looking into its payload. Raises `too-big`, `bad-envelope`, `unknown-format`. */
export function openEnvelope(bytes: Uint8Array, ports: PackPorts, limits: PackLimits = packLimits): Envelope {
  return openSigned(bytes, ports, { what: 'pack.json', limit: limits.envelope, family });
}

/**
 * Reads `pack.json`: opens it, verifies it when keys are given, then parses the very bytes that were verified.
 * Raises `too-big`, `bad-envelope`, `bad-signature`, `unknown-format`, `application-too-old`, `bad-manifest`.
 */
export async function readEnvelope(bytes: Uint8Array, ports: PackPorts, options: ReadEnvelopeOptions = {}): Promise<ReadEnvelope> {
  const envelope = openEnvelope(bytes, ports, options.limits);
  const key = options.keys && (await verifyEnvelope(envelope, options.keys, ports));
  if (options.keys && !key) throw new PackError('bad-signature');
  const manifest = readManifest(parseJson(envelope.payload, ports), options.application);
  return { envelope, manifest, ...(key && { key }) };
}
