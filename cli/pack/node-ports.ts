import { createHash, createPublicKey, verify } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { PackPorts } from '../../lib/packs/ports.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What packs need from Node: its own hashes, zlib and decoder. */
export const nodePorts: PackPorts = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  gunzip: (bytes, maxRaw) => new Uint8Array(gunzipSync(bytes, { maxOutputLength: Math.max(maxRaw, 1) })),
  decodeUtf8: (bytes) => utf8.decode(bytes),
  verifyEd25519(key, signature, message) {
    const x = Buffer.from(key).toString('base64url');
    return verify(null, message, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }), signature);
  },
};
