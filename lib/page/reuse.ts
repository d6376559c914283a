import type { TextBlock } from './block.ts';

/** True when both blocks have the same text at the same places of the page. */
function samePlaces(a: TextBlock, b: TextBlock): boolean {
  const { runs } = a;
  if (a.container !== b.container || runs.at.length !== b.runs.at.length) return false;
  return runs.at.every((at, i) => at === b.runs.at[i] && runs.node[i] === b.runs.node[i] && runs.offset[i] === b.runs.offset[i]);
}

/** How a new reading relates to the one before. */
export interface Reuse<B extends TextBlock> {
  /** For each new block: the old block with the same text whose annotations still hold, if any. */
  readonly from: readonly (B | undefined)[];
  /** Blocks as they are to be kept: the old object itself where nothing changed, so that its ranges stay. */
  readonly blocks: readonly B[];
}

/**
 * Matches the blocks of a new reading with the old ones by their text, in order: what only moved, or was built anew by the
 * page's framework with the same text, needs no new annotation.
 */
export function reuseBlocks<B extends TextBlock>(old: readonly B[], now: readonly B[]): Reuse<B> {
  const byText = new Map<string, B[]>();
  for (const block of old) {
    const list = byText.get(block.text);
    if (list) list.push(block);
    else byText.set(block.text, [block]);
  }
  const from = now.map((block) => byText.get(block.text)?.shift());
  return { from, blocks: now.map((block, index) => ((same) => (same && samePlaces(same, block) ? same : block))(from[index])) };
}
