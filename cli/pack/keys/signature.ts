import { sign } from 'node:crypto';
import { type EnvelopeSignature, preAuthenticationEncoding } from '../../../lib/packs/signed-envelope.ts';
import type { SigningKey } from './key-file.ts';

/** Signs a payload by each of the keys. Ed25519 is deterministic: the same payload and key give the same bytes. */
export function signPayload(type: string, payload: Uint8Array, keys: readonly SigningKey[]): EnvelopeSignature[] {
  const message = preAuthenticationEncoding(type, payload);
  return keys.map((key) => ({ keyid: key.public, bytes: new Uint8Array(sign(null, message, key.secret)) }));
}
