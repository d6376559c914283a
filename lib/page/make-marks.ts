import type { Annotation, Article } from '../annotation.ts';
import { lastAtMost } from './block.ts';
import type { ArticleBlock } from './find-article.ts';
import type { Mark } from './mark.ts';

/** Makes marks of what the core found in `article`, whose blocks are `blocks`, in order. What crosses a block's edge is left out. */
export function makeMarks(
  article: Article,
  blocks: readonly ArticleBlock[],
  annotations: readonly Annotation[],
  nextId: () => number,
): Mark[] {
  const marks: Mark[] = [];
  const starts = article.blocks.map((block) => block.start);
  for (const annotation of annotations) {
    const at = lastAtMost(starts, annotation.start);
    const block = blocks[at];
    const start = annotation.start - (starts[at] ?? 0);
    const end = start + annotation.end - annotation.start;
    if (!block || end <= start || end > block.text.length) continue;
    const lang = article.blocks[at]?.lang ?? article.lang;
    marks.push({ id: nextId(), annotation, block, start, end, lang });
  }
  return marks;
}

/** Puts marks into reading order: by block, then by start, shown ones before those that abstain. */
export function inReadingOrder(blocks: readonly ArticleBlock[], marks: readonly Mark[]): Mark[] {
  const order = new Map(blocks.map((block, index) => [block, index]));
  const rank = (mark: Mark) => order.get(mark.block) ?? Number.MAX_SAFE_INTEGER;
  return [...marks].sort((a, b) => rank(a) - rank(b) || a.start - b.start || Number(b.annotation.shown) - Number(a.annotation.shown));
}
