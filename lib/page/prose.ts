import type { TextBlock } from './block.ts';

/** Ends of a sentence in the three scripts, with closing quotes and brackets after it. */
const sentenceEnd = /[.!?…؟۔][»”"'’)\]]{0,3}$/u;

/**
 * How much running prose a block holds, in characters: its unlinked text when it reads like sentences, else 0. Headings,
 * menus, captions of pictures and lists of links hold none. Counting whole sentences rather than commas works in all scripts.
 */
function proseWeight(block: TextBlock): number {
  if (block.part === 'heading' || block.part === 'caption') return 0;
  const length = block.text.length;
  const own = length - block.linked;
  if (length < 40 || own < length * 0.6) return 0;
  const sentence = sentenceEnd.test(block.text.slice(-8));
  if (block.part === 'list' || block.part === 'cell') return sentence && length >= 80 ? own * 0.5 : 0;
  return sentence || length >= 140 ? own : 0;
}

/** Prefix sums of the prose weight and of the number of prose blocks: what a range of blocks holds, in constant time. */
export class ProseSums {
  readonly #weight: Float64Array;
  readonly #count: Uint32Array;

  constructor(blocks: readonly TextBlock[], dropped: (index: number) => boolean = () => false) {
    this.#weight = new Float64Array(blocks.length + 1);
    this.#count = new Uint32Array(blocks.length + 1);
    blocks.forEach((block, index) => {
      const weight = dropped(index) ? 0 : proseWeight(block);
      this.#weight[index + 1] = (this.#weight[index] ?? 0) + weight;
      this.#count[index + 1] = (this.#count[index] ?? 0) + (weight > 0 ? 1 : 0);
    });
  }

  /** Characters of prose in the blocks from `from` (inclusive) to `to` (exclusive). */
  weight(from: number, to: number): number {
    return (this.#weight[to] ?? 0) - (this.#weight[from] ?? 0);
  }

  /** Blocks of prose in the same range. */
  count(from: number, to: number): number {
    return (this.#count[to] ?? 0) - (this.#count[from] ?? 0);
  }
}
