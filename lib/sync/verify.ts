import { isWeakKey } from '../packs/public-key.ts';
import { SyncError } from './sync-error.ts';

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
