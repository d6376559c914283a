import type { Span } from '../text/span.ts';

/** A place in the page: a text node and an offset in its data (UTF-16 code units). */
export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/** Pieces of a block's text that lie in one text node without a gap, in order. Parallel arrays, searched by `at`. */
export interface Runs {
  /** Offset in the block's text where the run starts. */
  readonly at: readonly number[];
  readonly node: readonly Text[];
  /** Offset in the node's data where the run starts. */
  readonly offset: readonly number[];
}

/** What a block is in the page, by its nearest telling ancestor. */
export type BlockPart = 'heading' | 'paragraph' | 'list' | 'cell' | 'caption' | 'other';

/** A run of text that is read on its own, with the way back into the page. White space is collapsed and trimmed. */
export interface TextBlock {
  readonly text: string;
  readonly runs: Runs;
  /** The nearest block-level element. */
  readonly container: Element;
  readonly part: BlockPart;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  /** How many characters of the text stand in links. */
  readonly linked: number;
}

/** Index of the last element of the rising `list` that is at most `value`; -1 when there is none. */
export function lastAtMost(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The place of the character at `offset` in the block's text; nothing for an offset outside the text. */
export function pointAt(block: TextBlock, offset: number): TextPoint | undefined {
  if (offset < 0 || offset >= block.text.length) return undefined;
  const index = lastAtMost(block.runs.at, offset);
  const node = block.runs.node[index];
  if (!node) return undefined;
  return { node, offset: (block.runs.offset[index] ?? 0) + offset - (block.runs.at[index] ?? 0) };
}

/** Both ends of a span of the block's text in the page: the end stands right after the last character, in the same node. */
export function pointsOf(block: TextBlock, span: Span): { start: TextPoint; end: TextPoint } | undefined {
  const start = pointAt(block, span.start);
  const last = span.end > span.start ? pointAt(block, span.end - 1) : undefined;
  return start && last ? { start, end: { node: last.node, offset: last.offset + 1 } } : undefined;
}

/**
 * Offset in the block's text of a place in the page; nothing when the block has no text there. A place in collapsed white
 * space gives the character after it.
 */
export function offsetOf(block: TextBlock, point: TextPoint): number | undefined {
  const { at, node, offset } = block.runs;
  let found: number | undefined;
  for (let index = 0; index < at.length; index++) {
    if (node[index] !== point.node) continue;
    const from = offset[index] ?? 0;
    const start = at[index] ?? 0;
    const end = at[index + 1] ?? block.text.length;
    if (point.offset < from) return found ?? start;
    if (point.offset < from + (end - start)) return start + point.offset - from;
    found = end;
  }
  return found;
}
