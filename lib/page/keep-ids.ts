import { isEntityAnnotation } from '../annotation.ts';
import type { ArticleBlock } from './find-article.ts';
import type { Mark } from './mark.ts';
import { reuseBlocks } from './reuse.ts';

interface Reading {
  readonly blocks: readonly ArticleBlock[];
  readonly marks: readonly Mark[];
}

/**
 * Gives marks of a reading from scratch the ids that they had before, where the same words in the same text mean the same:
 * a card that is open, or on its way, stays when packs change.
 */
export function keepIds(old: Reading, now: Reading): Mark[] {
  const { from } = reuseBlocks(old.blocks, now.blocks);
  const before = new Map(now.blocks.map((block, at) => [block, from[at]]));
  const number = new Map(old.blocks.map((block, at) => [block, at]));
  const key = (block: ArticleBlock, { start, end, annotation }: Mark): string => {
    const entity = isEntityAnnotation(annotation) ? annotation.entity?.id : undefined;
    return `${number.get(block)} ${start} ${end} ${annotation.kind} ${entity ?? ''}`;
  };
  const ids = new Map(old.marks.map((mark) => [key(mark.block, mark), mark.id]));
  return now.marks.map((mark) => {
    const block = before.get(mark.block);
    const id = block && ids.get(key(block, mark));
    return id === undefined ? mark : { ...mark, id };
  });
}
