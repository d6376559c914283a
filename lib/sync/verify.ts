import { SyncError } from './sync-error.ts';

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

/** True for a public key that must not be pinned: of the wrong length or of small order. */
export function isWeakKey(key: Uint8Array): boolean {
  if (key.length !== 32) return true;
  let hex = '';
  key.forEach((byte, at) => {
    hex += (at === 31 ? byte & 0x7f : byte).toString(16).padStart(2, '0');
  });
  return smallOrder.has(hex);
}

/** Bytes of base64url text without padding; null when it is none. */
export function fromBase64Url(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Base64url text (RFC 4648, 5) without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * Checks an Ed25519 signature (RFC 8032) by WebCrypto.
 * @throws SyncError `weak-key` for a key that must not be used
 */
export async function verifyEd25519(key: Uint8Array, signature: Uint8Array, message: Uint8Array): Promise<boolean> {
  if (isWeakKey(key)) throw new SyncError('weak-key');
  if (signature.length !== 64) return false;
  const imported = await crypto.subtle.importKey('raw', key as Uint8Array<ArrayBuffer>, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', imported, signature as Uint8Array<ArrayBuffer>, message as Uint8Array<ArrayBuffer>);
}
