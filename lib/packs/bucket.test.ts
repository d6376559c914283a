import { describe, expect, it } from 'vitest';
import { bucketName, findBucket, inBucket } from './bucket.ts';
import { idHash } from '../facts/id-hash.ts';

describe('buckets', () => {
  it('hash ids as pack format 1 says, for ever', () => {
    expect(['', 'Q813', 'currencies:RUB'].map(idHash)).toMatchInlineSnapshot(`
      [
        2872998923,
        3170082947,
        4026903138,
      ]
    `);
  });

  it('spread ids evenly over their leading bits', () => {
    const counts = new Array<number>(64).fill(0);
    for (let n = 1; n <= 64_000; n++) counts[idHash(`Q${n}`) >>> 26] = (counts[idHash(`Q${n}`) >>> 26] ?? 0) + 1;
    expect(Math.min(...counts)).toBeGreaterThan(850);
    expect(Math.max(...counts)).toBeLessThan(1150);
  });

  it('are found by their bits, at any depth', () => {
    expect(bucketName(0x8000_0000, 3)).toBe('100');
    expect(bucketName(0xffff_ffff, 0)).toBe('');
    expect(inBucket(0x4000_0000, '01')).toBe(true);
    expect(inBucket(0x4000_0000, '1')).toBe(false);
    const buckets = new Map([
      ['00', 'a'],
      ['010', 'b'],
      ['1', 'c'],
    ]);
    expect([0, 0x4000_0000, 0x6000_0000, 0xffff_ffff].map((hash) => findBucket(buckets, hash))).toEqual(['a', 'b', undefined, 'c']);
    expect(findBucket(new Map([['', 'all']]), 12345)).toBe('all');
  });
});
