import { strToU8 } from 'fflate';
import type { BuiltPack } from '../../lib/packs/build.ts';
import { openEnvelope, payloadType, writeEnvelope } from '../../lib/packs/envelope.ts';
import { type KeySet, keySetPayload, keySetType, writeKeySet } from '../../lib/packs/key-set.ts';
import { toBase64Url } from '../../lib/packs/public-key.ts';
import { type EnvelopeSignature, preAuthenticationEncoding } from '../../lib/packs/signed-envelope.ts';
import { decodeUtf8, gunzip, sha256 } from '../../lib/sync/web-ports.ts';

/** A key pair of a publisher in a test. */
export interface TestKey {
  /** The public key, base64url. */
  readonly key: string;
  sign(type: string, payload: Uint8Array): Promise<EnvelopeSignature>;
}

/** Makes a fresh Ed25519 key pair. */
export async function testKey(): Promise<TestKey> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const key = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  return {
    key,
    async sign(type, payload) {
      const message = preAuthenticationEncoding(type, payload) as Uint8Array<ArrayBuffer>;
      return { keyid: key, bytes: new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, message)) };
    },
  };
}

/** The pack signed by a key, with members of its manifest changed before. */
export async function signedPack(pack: BuiltPack, by: TestKey, change: Readonly<Record<string, unknown>> = {}): Promise<BuiltPack> {
  const { payload } = openEnvelope(pack.files[0]?.bytes as Uint8Array, { sha256, gunzip, decodeUtf8 });
  const changed = { ...(JSON.parse(decodeUtf8(payload)) as object), ...change };
  const bytes = strToU8(JSON.stringify(changed));
  const envelope = { path: 'pack.json', bytes: writeEnvelope(bytes, [await by.sign(payloadType, bytes)]) };
  return { ...pack, manifest: changed as BuiltPack['manifest'], files: [envelope, ...pack.files.slice(1)] };
}

/** A key set's file, signed by these keys. */
export async function signedKeySet(set: Omit<KeySet, 'format' | 'issued'>, by: readonly TestKey[]): Promise<Uint8Array> {
  const payload = keySetPayload({ format: 1, issued: '2026-11-01', ...set });
  return writeKeySet(payload, await Promise.all(by.map((key) => key.sign(keySetType, payload))));
}
