import type { Columns } from './column.ts';

/** Bit 31 of a slot's value: longer names continue here. */
export const continues = 0x80000000;
/** Bit 30: a first word of some name. */
export const opensName = 0x40000000;
/** Bits 0–29: 1 when no name ends here, else 2 + the first posting. */
export const postingMask = 0x3fffffff;
/** Bit 31 of a posting: the last of its key. */
export const lastPosting = 0x80000000;

/** Numbers of one slot. */
export const slotWidth = 4;

/**
 * A slot's fourth number has a bit for the first letter of each stem that some name goes on with after it: most words that could go on
 * do not, and one look at the next word's first letter tells.
 */
export function letterBit(letter: number): number {
  return 1 << (letter & 31);
}

/** True when the filter may hold a first word by its lane 1. */
export function inFilter(filter: Uint32Array, lane1: number): boolean {
  const mask = filter.length * 32 - 1;
  const bit = filterBit(lane1, mask);
  if ((((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return false;
  const other = filterBit2(lane1, mask);
  return (((filter[other >>> 5] ?? 0) >>> (other & 31)) & 1) !== 0;
}

/** The bit of the filter that a first word's lane 1 sets. */
function filterBit(lane1: number, mask: number): number {
  return ((lane1 >>> 0) ^ (lane1 >>> 17)) & mask;
}

/** The second bit that it sets: with two, one word in seventy passes by chance instead of one in sixteen. */
function filterBit2(lane1: number, mask: number): number {
  return ((lane1 >>> 7) ^ Math.imul(lane1, 0x27d4eb2f)) & mask;
}

/**
 * Where the slot of a key begins in a segment's `slots`; -1 when there is none.
 * @param lane1 both lanes of the chain's hash, unsigned
 */
export function findSlot(slots: Uint32Array, lane1: number, lane2: number): number {
  const mask = slots.length / slotWidth - 1;
  let at = lane1 & mask;
  for (let probe = 0; probe <= mask; probe++) {
    const slot = at * slotWidth;
    if ((slots[slot + 2] ?? 0) === 0) return -1;
    if (slots[slot] === lane1 && slots[slot + 1] === lane2) return slot;
    at = (at + 1) & mask;
  }
  return -1;
}

/**
 * The hash table of a segment under construction. Open addressing with linear probing, at most half full; keys and postings in the
 * order in which they come, so the bytes depend on the input alone.
 */
export class TableBuilder {
  private readonly slots: Uint32Array;
  private readonly mask: number;
  /** First and last posting of each slot, 1 + index into the lists below; 0 for none. */
  private readonly head: Uint32Array;
  private readonly tail: Uint32Array;
  private readonly next: number[] = [];
  private readonly names: number[] = [];
  private readonly words: number[] = [];

  /** @param keys at least as many as will be inserted */
  constructor(keys: number) {
    const size = powerOfTwo(Math.max(4, keys * 2));
    this.mask = size - 1;
    this.slots = new Uint32Array(size * slotWidth);
    this.head = new Uint32Array(size);
    this.tail = new Uint32Array(size);
  }

  /**
   * Finds or makes the slot of a key and sets `flags` on it.
   * @param letters bits of the first letters of stems that names go on with ({@link letterBit})
   */
  insert(lane1: number, lane2: number, flags: number, letters: number): number {
    const [one, two] = [lane1 >>> 0, lane2 >>> 0];
    let slot = one & this.mask;
    while ((this.slots[slot * slotWidth + 2] ?? 0) !== 0) {
      if (this.slots[slot * slotWidth] === one && this.slots[slot * slotWidth + 1] === two) break;
      slot = (slot + 1) & this.mask;
    }
    this.slots[slot * slotWidth] = one;
    this.slots[slot * slotWidth + 1] = two;
    this.slots[slot * slotWidth + 2] = ((this.slots[slot * slotWidth + 2] ?? 0) | flags | 1) >>> 0;
    this.slots[slot * slotWidth + 3] = ((this.slots[slot * slotWidth + 3] ?? 0) | letters) >>> 0;
    return slot;
  }

  /** A name ends at a slot; its words' forms begin at `words` in the section of that name. */
  addPosting(slot: number, name: number, words: number): void {
    this.names.push(name);
    this.words.push(words);
    const index = this.next.push(0);
    const last = this.tail[slot] ?? 0;
    if (last === 0) this.head[slot] = index;
    else this.next[last - 1] = index;
    this.tail[slot] = index;
  }

  /** Writes slots, filter and postings. */
  finish(columns: Columns): void {
    let firsts = 0;
    for (let slot = 0; slot <= this.mask; slot++) {
      const value = this.slots[slot * slotWidth + 2] ?? 0;
      if ((value & opensName) !== 0) firsts++;
      if ((this.head[slot] ?? 0) === 0) continue;
      this.slots[slot * slotWidth + 2] = ((value & ~postingMask) | (columns.postings.length + 2)) >>> 0;
      for (let index = this.head[slot] ?? 0; index !== 0; index = this.next[index - 1] ?? 0) {
        const last = this.next[index - 1] === 0 ? lastPosting : 0;
        columns.postings.push(((this.names[index - 1] ?? 0) | last) >>> 0);
        columns.postingWords.push(this.words[index - 1] ?? 0);
      }
    }
    const filter = new Uint32Array(powerOfTwo(Math.max(8, (firsts * 16) / 32)));
    const mask = filter.length * 32 - 1;
    for (let slot = 0; slot <= this.mask; slot++) {
      if (((this.slots[slot * slotWidth + 2] ?? 0) & opensName) === 0) continue;
      const lane1 = this.slots[slot * slotWidth] ?? 0;
      for (const bit of [filterBit(lane1, mask), filterBit2(lane1, mask)]) filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    columns.slots.append(this.slots);
    columns.filter.append(filter);
  }
}

function powerOfTwo(least: number): number {
  let size = 1;
  while (size < least) size *= 2;
  return size;
}
