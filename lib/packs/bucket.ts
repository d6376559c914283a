/** Bits of the hash that chunks may be told apart by. */
export const bucketBits = 24;

/** The first `length` bits of a hash, as a text of `0` and `1`: the name of a bucket. */
export function bucketName(hash: number, length: number): string {
  return length === 0 ? '' : (hash >>> (32 - length)).toString(2).padStart(length, '0');
}

/** True when the hash lies in the bucket: its bits start with the bucket's name. */
export function inBucket(hash: number, name: string): boolean {
  return bucketName(hash, name.length) === name;
}

/** The bucket of `buckets` that the hash lies in, if there is one. No name may start another's. */
export function findBucket<T>(buckets: ReadonlyMap<string, T>, hash: number): T | undefined {
  for (let length = 0; length <= bucketBits; length++) {
    const found = buckets.get(bucketName(hash, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Tells of hashes whether they lie in one of the buckets. Made for asking about many. */
export function inBuckets(names: readonly string[]): (hash: number) => boolean {
  const byLength = new Map<number, Set<number>>();
  for (const name of names) {
    const prefixes = byLength.get(name.length) ?? new Set();
    byLength.set(name.length, prefixes.add(name === '' ? 0 : Number.parseInt(name, 2)));
  }
  const lists = [...byLength];
  return (hash) => lists.some(([length, prefixes]) => prefixes.has(length === 0 ? 0 : hash >>> (32 - length)));
}
