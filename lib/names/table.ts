import { Column, type Columns } from './column.ts';

/** Bit 31 of a slot's value: longer names continue here. */
export const continues = 0x80000000;
/** Bit 30: a first word of some name. */
export const opensName = 0x40000000;
/** Bits 0–29: 1 when no name ends here, else 2 + the first posting. */
export const postingMask = 0x3fffffff;
/** The posting bits of a slot that no name ends at. */
const isTaken = 1;
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

/** Slots of an empty table. */
const smallest = 64;

/**
 * The hash table of a segment under construction. Open addressing with linear probing, at most half full, doubled as it fills; keys and
 * postings in the order in which they come, so the bytes depend on the input alone.
 */
export class TableBuilder {
  private slots = new Uint32Array(smallest * slotWidth);
  /** Last posting of each slot, 1 + index into the lists below; the first one is in the slot's value. */
  private tail = new Uint32Array(smallest);
  private mask = smallest - 1;
  private used = 0;
  private readonly next = new Column(4);
  private readonly names = new Column(4);
  private readonly words = new Column(4);

  /**
   * Finds or makes the slot of a key and sets `flags` on it.
   * @param letters bits of the first letters of stems that names go on with ({@link letterBit})
   */
  insert(lane1: number, lane2: number, flags: number, letters: number): number {
    const [one, two] = [lane1 >>> 0, lane2 >>> 0];
    let { slots, mask } = this;
    let at = one & mask;
    for (; slots[at * slotWidth + 2] !== 0; at = (at + 1) & mask) {
      if (slots[at * slotWidth] === one && slots[at * slotWidth + 1] === two) break;
    }
    let slot = at * slotWidth;
    if (slots[slot + 2] === 0) {
      if ((this.used + 1) * 2 > mask) {
        this.grow();
        ({ slots, mask } = this);
        for (at = one & mask; slots[at * slotWidth + 2] !== 0; at = (at + 1) & mask);
        slot = at * slotWidth;
      }
      this.used++;
      slots[slot] = one;
      slots[slot + 1] = two;
      slots[slot + 2] = (isTaken | flags) >>> 0;
      slots[slot + 3] = letters >>> 0;
      return at;
    }
    slots[slot + 2] = ((slots[slot + 2] ?? 0) | flags) >>> 0;
    slots[slot + 3] = ((slots[slot + 3] ?? 0) | letters) >>> 0;
    return at;
  }

  /** A name ends at a slot; its words' forms begin at `words` in the section of that name. */
  addPosting(slot: number, name: number, words: number): void {
    this.names.push(name);
    this.words.push(words);
    this.next.push(0);
    const index = this.next.length;
    const last = this.tail[slot] ?? 0;
    if (last !== 0) this.next.set(last - 1, index);
    else {
      const value = this.slots[slot * slotWidth + 2] ?? 0;
      this.slots[slot * slotWidth + 2] = ((value & ~postingMask) | (index + 1)) >>> 0;
    }
    this.tail[slot] = index;
  }

  /** Writes slots, filter and postings; the builder is empty then. */
  finish(columns: Columns): void {
    const { slots } = this;
    this.tail = new Uint32Array(0);
    columns.postings.take(this.finishPostings());
    columns.postingWords.take(this.words.values());
    for (const list of [this.next, this.names]) list.release();
    columns.filter.take(this.makeFilter());
    columns.slots.take(slots);
    this.slots = new Uint32Array(0);
  }

  /** Puts the postings of each key side by side, in the order of the slots; `words` follows. */
  private finishPostings(): Uint32Array {
    const { slots } = this;
    const [next, names, words] = [this.next.values(), this.names.values(), this.words.values()];
    const postings = new Uint32Array(names.length);
    const wordsOf = new Uint32Array(names.length);
    let count = 0;
    for (let slot = 2; slot < slots.length; slot += slotWidth) {
      const value = slots[slot] ?? 0;
      let index = (value & postingMask) - 1;
      if (index < 1) continue;
      slots[slot] = ((value & ~postingMask) | (count + 2)) >>> 0;
      for (; index !== 0; index = next[index - 1] ?? 0) {
        const last = next[index - 1] === 0 ? lastPosting : 0;
        wordsOf[count] = words[index - 1] ?? 0;
        postings[count++] = ((names[index - 1] ?? 0) | last) >>> 0;
      }
    }
    this.words.take(wordsOf);
    return postings;
  }

  private makeFilter(): Uint32Array {
    const { slots } = this;
    let firsts = 0;
    for (let slot = 2; slot < slots.length; slot += slotWidth) if (((slots[slot] ?? 0) & opensName) !== 0) firsts++;
    const filter = new Uint32Array(powerOfTwo(Math.max(8, (firsts * 16) / 32)));
    const mask = filter.length * 32 - 1;
    for (let slot = 0; slot < slots.length; slot += slotWidth) {
      if (((slots[slot + 2] ?? 0) & opensName) === 0) continue;
      const lane1 = slots[slot] ?? 0;
      for (const bit of [filterBit(lane1, mask), filterBit2(lane1, mask)]) filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    return filter;
  }

  private grow(): void {
    const { slots, tail } = this;
    const mask = this.mask * 2 + 1;
    const larger = new Uint32Array((mask + 1) * slotWidth);
    const tails = new Uint32Array(mask + 1);
    for (let from = 0; from <= this.mask; from++) {
      const slot = from * slotWidth;
      if (slots[slot + 2] === 0) continue;
      let at = (slots[slot] ?? 0) & mask;
      while (larger[at * slotWidth + 2] !== 0) at = (at + 1) & mask;
      const to = at * slotWidth;
      larger[to] = slots[slot] ?? 0;
      larger[to + 1] = slots[slot + 1] ?? 0;
      larger[to + 2] = slots[slot + 2] ?? 0;
      larger[to + 3] = slots[slot + 3] ?? 0;
      tails[at] = tail[from] ?? 0;
    }
    this.slots = larger;
    this.tail = tails;
    this.mask = mask;
  }
}

function powerOfTwo(least: number): number {
  let size = 1;
  while (size < least) size *= 2;
  return size;
}
