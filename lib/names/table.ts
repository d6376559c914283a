import type { Columns } from './column.ts';

/** One way to reach a name: the key of its whole chain of words and the keys of every shorter chain that leads there. */
export interface NameKey {
  readonly name: number;
  /** Where the words of this variant begin in the `words` section. */
  readonly words: number;
  /** Lanes of the chain after each word: [lane1, lane2, lane1, lane2, …]. */
  readonly chain: Int32Array;
}

/** Bit 31 of a slot's value: longer names continue here. */
export const continues = 0x80000000;

interface Bucket {
  readonly lane1: number;
  readonly lane2: number;
  more: boolean;
  readonly keys: NameKey[];
}

/**
 * Fills the hash slots, the filter and the postings. Open addressing with linear probing, at most half full; keys in the order in
 * which they come, so the bytes depend on the input alone.
 */
export function buildTable(columns: Columns, keys: Iterable<NameKey>): void {
  const buckets = new Map<string, Bucket>();
  const firsts: number[] = [];
  const bucketOf = (lane1: number, lane2: number): Bucket => {
    const id = `${lane1},${lane2}`;
    let bucket = buckets.get(id);
    if (!bucket) {
      bucket = { lane1: lane1 >>> 0, lane2: lane2 >>> 0, more: false, keys: [] };
      buckets.set(id, bucket);
    }
    return bucket;
  };
  for (const key of keys) {
    const words = key.chain.length / 2;
    firsts.push((key.chain[0] ?? 0) >>> 0);
    for (let k = 0; k < words; k++) {
      const bucket = bucketOf(key.chain[k * 2] ?? 0, key.chain[k * 2 + 1] ?? 0);
      if (k < words - 1) bucket.more = true;
      else bucket.keys.push(key);
    }
  }
  const size = powerOfTwo(Math.max(4, buckets.size * 2));
  const slots = new Uint32Array(size * 3);
  for (const bucket of buckets.values()) {
    let value = 1;
    if (bucket.keys.length > 0) {
      value = columns.postings.length + 2;
      bucket.keys.forEach((key, index) => {
        columns.postings.push((key.name | (index === bucket.keys.length - 1 ? 0x80000000 : 0)) >>> 0);
        columns.postingWords.push(key.words);
      });
    }
    let slot = bucket.lane1 & (size - 1);
    while ((slots[slot * 3 + 2] ?? 0) !== 0) slot = (slot + 1) & (size - 1);
    slots[slot * 3] = bucket.lane1;
    slots[slot * 3 + 1] = bucket.lane2;
    slots[slot * 3 + 2] = (value | (bucket.more ? continues : 0)) >>> 0;
  }
  for (const value of slots) columns.slots.push(value);
  const filter = new Uint32Array(powerOfTwo(Math.max(8, (firsts.length * 16) / 32)));
  const mask = filter.length * 32 - 1;
  for (const first of firsts) {
    const bit = (first ^ (first >>> 17)) & mask;
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  for (const value of filter) columns.filter.push(value);
}

function powerOfTwo(least: number): number {
  let size = 1;
  while (size < least) size *= 2;
  return size;
}
