/** Bits of the hash that chunks may be told apart by. */
export const bucketBits = 24;

/**
 * Where an entity's records lie: a 32-bit hash of its global id (`Q813`, `pack:local`).
 * FNV-1a over the UTF-16 code units, then the finaliser of MurmurHash3, so that the leading bits are even. Part of pack format 1.
 */
export function bucketHash(globalId: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < globalId.length; at++) {
    const unit = globalId.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

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
