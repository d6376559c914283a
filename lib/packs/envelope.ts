import { strToU8 } from 'fflate';
import * as v from 'valibot';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { PackError } from './errors.ts';
import { type PackLimits, packLimits } from './limits.ts';
import { type PackManifest, readManifest } from './manifest.ts';
import type { PackPorts } from './ports.ts';

/** Media type of the payload; a later format gets another number. */
export const payloadType = 'application/vnd.hashiya.pack.v1+json';

const envelopeSchema = v.looseObject({
  payloadType: v.string(),
  payload: v.string(),
  signatures: v.pipe(v.array(v.looseObject({ keyid: v.optional(v.string()), sig: v.string() })), v.maxLength(16)),
});

export interface EnvelopeSignature {
  /** A hint only: what counts is which key verifies. */
  readonly keyid?: string;
  readonly bytes: Uint8Array;
}

/** `pack.json`, opened: the payload's exact bytes are what is signed and what is parsed. */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: Uint8Array;
  readonly signatures: readonly EnvelopeSignature[];
}

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

/** The bytes that are signed: DSSE's pre-authentication encoding (DSSE v1, protocol.md). Lengths in bytes. */
export function preAuthenticationEncoding(type: string, payload: Uint8Array): Uint8Array {
  const typeBytes = strToU8(type);
  const head = strToU8(`DSSEv1 ${typeBytes.length} ${type} ${payload.length} `);
  const out = new Uint8Array(head.length + payload.length);
  out.set(head);
  out.set(payload, head.length);
  return out;
}

/** The text of `pack.json`: one line of JSON and a line feed, the same bytes for the same payload and signatures. */
export function writeEnvelope(payload: Uint8Array, signatures: readonly EnvelopeSignature[] = []): Uint8Array {
  const signed = signatures.map(({ keyid, bytes }) => ({ ...(keyid !== undefined && { keyid }), sig: encodeBase64(bytes) }));
  return strToU8(`${JSON.stringify({ payloadType, payload: encodeBase64(payload), signatures: signed })}\n`);
}

/** Opens an envelope without looking into its payload. Raises `too-big`, `bad-envelope`, `unknown-format`. */
export function openEnvelope(bytes: Uint8Array, ports: PackPorts, limits: PackLimits = packLimits): Envelope {
  if (bytes.length > limits.envelope) throw new PackError('too-big', { what: 'pack.json', size: bytes.length, limit: limits.envelope });
  const parsed = v.safeParse(envelopeSchema, parseJson(bytes, ports));
  if (!parsed.success)
    throw new PackError('bad-envelope', { reason: `${v.getDotPath(parsed.issues[0]) ?? 'envelope'} is missing or wrong` });
  const { payloadType: type, payload, signatures } = parsed.output;
  if (type !== payloadType) {
    const format = /^application\/vnd\.hashiya\.pack\.v(\d{1,9})\+json$/.exec(type)?.[1];
    throw format ? new PackError('unknown-format', { format }) : new PackError('bad-envelope', { reason: 'payloadType is not a pack' });
  }
  const body = decodeBase64(payload);
  if (!body) throw new PackError('bad-envelope', { reason: 'payload is not base64' });
  return {
    payloadType: type,
    payload: body,
    signatures: signatures.map(({ keyid, sig }) => {
      const signature = decodeBase64(sig);
      if (signature?.length !== 64) throw new PackError('bad-envelope', { reason: 'a signature is not 64 bytes of base64' });
      return { ...(keyid !== undefined && { keyid }), bytes: signature };
    }),
  };
}

/** The first of `keys` that one of the envelope's signatures is valid for, or `undefined`. The port must be there. */
export async function verifyEnvelope(envelope: Envelope, keys: readonly Uint8Array[], ports: PackPorts): Promise<Uint8Array | undefined> {
  if (!ports.verifyEd25519) return undefined;
  const message = preAuthenticationEncoding(envelope.payloadType, envelope.payload);
  for (const key of keys) {
    for (const { bytes } of envelope.signatures) {
      if (await ports.verifyEd25519(key, bytes, message)) return key;
    }
  }
  return undefined;
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

function parseJson(bytes: Uint8Array, ports: PackPorts): unknown {
  try {
    return JSON.parse(ports.decodeUtf8(bytes));
  } catch (cause) {
    throw new PackError('bad-envelope', { reason: 'not JSON in UTF-8' }, { cause });
  }
}
