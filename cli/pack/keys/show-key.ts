import { fingerprintWords } from '../../../lib/packs/fingerprint.ts';
import { fromBase64Url } from '../../../lib/packs/public-key.ts';
import { nodePorts } from '../node-ports.ts';

/** The fingerprint of a public key (base64url) in words. */
export function fingerprint(key: string): string {
  return fingerprintWords(nodePorts.sha256(fromBase64Url(key) ?? new Uint8Array()) as string).join(' ');
}

/** The link that readers subscribe by, which pins the key. */
export function subscriptionLink(key: string): string {
  return `https://<your host>/pack.json#ed25519=${key}`;
}
