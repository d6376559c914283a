import { strToU8 } from 'fflate';
import * as v from 'valibot';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { PackError } from './errors.ts';
import type { PackPorts } from './ports.ts';

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

/** A signed file, opened: the payload's exact bytes are what is signed and what is parsed. */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: Uint8Array;
  readonly signatures: readonly EnvelopeSignature[];
}

/** What an envelope is opened as. */
export interface EnvelopeUse {
  /** The file's name, for errors. */
  readonly what: string;
  /** Most bytes of the file. */
  readonly limit: number;
  /** The payload's type without its format number and `+json`. */
  readonly family: string;
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

/** The text of a signed file: one line of JSON and a line feed, the same bytes for the same payload and signatures. */
export function writeSigned(payloadType: string, payload: Uint8Array, signatures: readonly EnvelopeSignature[]): Uint8Array {
  const signed = signatures.map(({ keyid, bytes }) => ({ ...(keyid !== undefined && { keyid }), sig: encodeBase64(bytes) }));
  return strToU8(`${JSON.stringify({ payloadType, payload: encodeBase64(payload), signatures: signed })}\n`);
}

/** Opens an envelope without looking into its payload. Raises `too-big`, `bad-envelope`, `unknown-format`. */
export function openSigned(bytes: Uint8Array, ports: PackPorts, { what, limit, family }: EnvelopeUse): Envelope {
  if (bytes.length > limit) throw new PackError('too-big', { what, size: bytes.length, limit });
  const parsed = v.safeParse(envelopeSchema, parseJson(bytes, ports));
  if (!parsed.success)
    throw new PackError('bad-envelope', { reason: `${v.getDotPath(parsed.issues[0]) ?? 'envelope'} is missing or wrong` });
  const { payloadType: type, payload, signatures } = parsed.output;
  if (type !== `${family}1+json`) {
    const format = type.startsWith(family) ? /^(\d{1,9})\+json$/.exec(type.slice(family.length))?.[1] : undefined;
    throw format ? new PackError('unknown-format', { format }) : new PackError('bad-envelope', { reason: 'payloadType is another' });
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

/** The value of JSON in UTF-8. Raises `bad-envelope`. */
export function parseJson(bytes: Uint8Array, ports: PackPorts): unknown {
  try {
    return JSON.parse(ports.decodeUtf8(bytes));
  } catch (cause) {
    throw new PackError('bad-envelope', { reason: 'not JSON in UTF-8' }, { cause });
  }
}
