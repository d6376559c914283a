import type { Article } from '../annotation.ts';
import type { ArticleFrame } from './article.ts';
import { composeArticle } from './article.ts';
import type { ArticleBlock } from './find-article.ts';

/** Characters of unchanged text that go along with new blocks, so that they are linked in the light of the article. */
const contextSize = 6_000;

/**
 * The article that is sent when `fresh` of its `blocks` are new: these blocks in the order of the page, among the headline
 * and as much of the blocks before them as the context takes. `indexes` gives for each block of the result its index in `blocks`.
 */
export function updateArticle(
  blocks: readonly ArticleBlock[],
  fresh: ReadonlySet<number>,
  frame: ArticleFrame,
): { article: Article; indexes: readonly number[] } {
  const taken = new Set(fresh);
  let room = contextSize;
  const take = (index: number) => {
    const block = blocks[index];
    if (!block || taken.has(index) || block.text.length > room) return;
    room -= block.text.length;
    taken.add(index);
  };
  for (const [index, block] of blocks.entries()) if (block.role === 'headline' || block.role === 'lead') take(index);
  for (const index of fresh) for (let back = index - 1; back >= Math.max(0, index - 3); back--) take(back);
  for (let index = 0; index < blocks.length && room > 0; index++) take(index);
  const indexes = [...taken].sort((a, b) => a - b);
  const article = composeArticle(
    indexes.map((index) => blocks[index]).filter((block) => block !== undefined),
    frame,
  );
  return { article, indexes };
}
