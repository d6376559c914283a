/**
 * Latin and Russian letters without marks in their small form, «ё» as «е», by code unit; 0 for every other character: such words are folded
 * by the rules of their language.
 */
export const foldedUnits: Uint16Array = new Uint16Array(0x460);
for (let c = 0x61; c <= 0x7a; c++) foldedUnits[c] = foldedUnits[c - 32] = c;
for (let c = 0x430; c <= 0x44f; c++) foldedUnits[c] = foldedUnits[c - 32] = c;
foldedUnits[0x401] = foldedUnits[0x451] = 0x435;

/** FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll, Vo): where it begins, and what each step multiplies by. */
export const hashStart: number = 0x811c9dc5;
export const hashFactor = 0x01000193;

/** The last step: upper bits into the lower ones, and never 0. */
export function hashEnd(hash: number): number {
  return (hash ^ (hash >>> 15)) | 1;
}

/** Hash of a whole word; 0 when it holds a character that is folded otherwise. */
export function wordHash(word: string): number {
  let hash = hashStart;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    const unit = c < foldedUnits.length ? (foldedUnits[c] ?? 0) : 0;
    if (unit === 0) return 0;
    hash = Math.imul(hash ^ unit, hashFactor);
  }
  return hashEnd(hash);
}
