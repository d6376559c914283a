import { wordlist } from '@scure/bip39/wordlists/english.js';

/** Words of a fingerprint: 11 bits each, 88 bits together, too many to search for a second key with the same words. */
const words = 8;

/**
 * The fingerprint of a public key in words, for reading aloud and comparing: the first 88 bits of its SHA-256 as words of BIP 39's English
 * list, which differ in their first four letters.
 * @param hash SHA-256 of the key's 32 bytes, in hexadecimal
 */
export function fingerprintWords(hash: string): string[] {
  let bits = BigInt(`0x${hash.slice(0, (words * 11) / 4)}`);
  const found: string[] = [];
  for (let at = 0; at < words; at++) {
    found.unshift(wordlist[Number(bits & 2047n)] as string);
    bits >>= 11n;
  }
  return found;
}
