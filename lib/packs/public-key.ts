import { decodeBase64, encodeBase64 } from './base64.ts';

/**
 * y-coordinates (little endian, sign bit cleared) of the points of order 1, 2, 4 and 8 of Curve25519 in Edwards form, canonical
 * or not. WebCrypto takes them as public keys, and some verify any message (w3c/webcrypto#423). The list is that of
 * «Taming the many EdDSAs» (Chalkias, Garillot, Nikolaenko 2020), table 6.
 */
const smallOrder: ReadonlySet<string> = new Set([
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
]);

/** True for an Ed25519 public key that must not be pinned: of the wrong length or of small order. */
export function isWeakKey(key: Uint8Array): boolean {
  if (key.length !== 32) return true;
  let hex = '';
  key.forEach((byte, at) => {
    hex += (at === 31 ? byte & 0x7f : byte).toString(16).padStart(2, '0');
  });
  return smallOrder.has(hex);
}

/** Bytes of base64url text without padding (RFC 4648, 5); undefined when it is none. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  if (text.includes('=')) return undefined;
  return decodeBase64(text.replaceAll('-', '+').replaceAll('_', '/') + '='.repeat((4 - (text.length % 4)) % 4));
}

/** Base64url text (RFC 4648, 5) without padding: how links, key sets and trust records name a key. */
export function toBase64Url(bytes: Uint8Array): string {
  return encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
