/**
 * A 32-bit hash of an entity's global id (`Q813`, `pack:local`): which chunk of a published pack holds it, and what joins entities of several
 * segments. FNV-1a over the UTF-16 code units, then the finaliser of MurmurHash3, so that the leading bits are even. Part of pack format 1.
 */
export function idHash(globalId: string): number {
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
