/**
 * Two 32-bit lanes make the 64-bit keys of the index. The functions are multiply-xor mixes in the manner of FNV-1a and MurmurHash3's
 * finaliser; they are no defence against a crafted collision, which is why a card's alias text is verified before it is shown.
 */

/** Start values of the two lanes. */
export const seed1 = 0x811c9dc5 | 0;
export const seed2 = 0x9747b28c | 0;

/** Lane 1 after one more folded unit. */
export function step1(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Lane 2 after one more folded unit. */
export function step2(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x5bd1e995);
  return mixed ^ (mixed >>> 15);
}

/** Lane 1 of a chain of words after a word whose own lane is `word`. */
export function chain1(chain: number, word: number): number {
  let hash = Math.imul((chain << 7) ^ (chain >>> 25) ^ word, 0x9e3779b1);
  hash ^= hash >>> 16;
  return Math.imul(hash, 0x85ebca6b) ^ (hash >>> 13);
}

/** Lane 2 of a chain of words. */
export function chain2(chain: number, word: number): number {
  let hash = Math.imul((chain << 11) ^ (chain >>> 21) ^ word, 0xc2b2ae35);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x27d4eb2f) ^ (hash >>> 14);
}

/** Both lanes of a folded stem. */
export function hashStem(stem: string): readonly [number, number] {
  let lane1 = seed1;
  let lane2 = seed2;
  for (let i = 0; i < stem.length; i++) {
    const unit = stem.charCodeAt(i);
    lane1 = step1(lane1, unit);
    lane2 = step2(lane2, unit);
  }
  return [lane1, lane2];
}

/** 32 bits for a word that says what something is, where a rare collision only shifts a score. */
export function hashWord(word: string): number {
  let hash = seed1;
  for (let i = 0; i < word.length; i++) hash = step1(hash, word.charCodeAt(i));
  hash ^= hash >>> 16;
  return Math.imul(hash, 0x85ebca6b) >>> 0;
}
