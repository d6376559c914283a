import { describe, expect, it } from 'vitest';
import { verifyEd25519 } from './verify.ts';

describe('verifyEd25519', () => {
  it('accepts the signature of the very bytes alone', async () => {
    const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
    const key = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    const message = new TextEncoder().encode('facts');
    const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, message));
    expect(await verifyEd25519(key, signature, message)).toBe(true);
    for (let bit = 0; bit < 512; bit += 37) {
      const bent = signature.slice();
      bent[bit >> 3] = (bent[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await verifyEd25519(key, bent, message)).toBe(false);
    }
    expect(await verifyEd25519(key, signature.slice(0, 63), message)).toBe(false);
    expect(await verifyEd25519(key, signature, new TextEncoder().encode('Facts'))).toBe(false);
    await expect(verifyEd25519(new Uint8Array(32), signature, message)).rejects.toMatchObject({ code: 'weak-key' });
  });
});
