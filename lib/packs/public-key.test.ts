import { describe, expect, it } from 'vitest';
import { fromBase64Url, isWeakKey, toBase64Url } from './public-key.ts';

const p = 2n ** 255n - 19n;
const mod = (n: bigint): bigint => ((n % p) + p) % p;
function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = mod(base);
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = mod(result * square);
    square = mod(square * square);
  }
  return result;
}
const inverse = (n: bigint) => power(n, p - 2n);
const d = mod(-121665n * inverse(121666n));
const bytesOf = (n: bigint) => Uint8Array.from({ length: 32 }, (_, at) => Number((n >> BigInt(8 * at)) & 0xffn));

/** y of the double of a point with this y: of a² x² + y² form, the double's y needs no x (y² + x² over 2 − …, with x² from the curve). */
function doubleY(y: bigint): bigint {
  const x2 = mod((y * y - 1n) * inverse(mod(d * y * y + 1n)));
  return mod((y * y + x2) * inverse(mod(1n - d * x2 * y * y)));
}

describe('isWeakKey', () => {
  it('refuses exactly points that three doublings bring to the neutral element', () => {
    const order8 = BigInt(`0x${'26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'.match(/../g)?.reverse().join('')}`);
    for (const y of [0n, 1n, p - 1n, order8, p - order8]) {
      expect(doubleY(doubleY(doubleY(y)))).toBe(1n);
      expect(isWeakKey(bytesOf(y))).toBe(true);
      expect(isWeakKey(bytesOf(y | (1n << 255n)))).toBe(true);
    }
    for (const y of [p, p + 1n]) expect(isWeakKey(bytesOf(y))).toBe(true);
    expect(isWeakKey(new Uint8Array(31))).toBe(true);
  });
  it('takes fresh keys', async () => {
    const { publicKey } = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
    expect(isWeakKey(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)))).toBe(false);
  });
});

it('base64url goes there and back', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
  expect(fromBase64Url('*')).toBeUndefined();
});
