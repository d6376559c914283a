import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../annotation.ts';
import { composeArticle } from './article.ts';
import { pointAt } from './block.ts';
import { plainDom } from './dom.ts';
import type { ArticleBlock } from './find-article.ts';
import { wholeArticle } from './find-article.ts';
import { countKinds, listMentions } from './list.ts';
import { keepIds } from './keep-ids.ts';
import { inReadingOrder, makeMarks } from './make-marks.ts';
import { isWanted, type Mark, MarkIndex } from './mark.ts';
import { reuseBlocks } from './reuse.ts';
import { updateArticle } from './update-article.ts';
import { readBlocks } from './walk.ts';

function blocksOf(html: string): readonly ArticleBlock[] {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`) as unknown as { document: Document };
  const walk = readBlocks(plainDom, document.body);
  let step = walk.next();
  while (!step.done) step = walk.next();
  return wholeArticle(step.value)?.blocks ?? [];
}
function marksOf(blocks: readonly ArticleBlock[], words: RegExp): Mark[] {
  const article = composeArticle(blocks);
  const found = [...article.text.matchAll(words)].map((match): Annotation => {
    const span = { start: match.index, end: match.index + match[0].length, text: match[0] };
    const figure = /\d/.test(match[0]);
    return figure
      ? { ...span, kind: 'number', value: Number(match[0]), shown: true }
      : {
          ...span,
          kind: 'place',
          entity: { id: match[0], pack: 'p' },
          confidence: 1,
          shown: true,
          via: match[0] === 'Kyrgyz' ? 'demonym' : 'name',
        };
  });
  let id = 0;
  return makeMarks(article, blocks, found, () => ++id);
}
const everything = { kinds: { place: true, number: true } as never, demonyms: true };
const page = '<h1>Osh</h1><p>Osh and <b>Bish</b>kek have 12 Kyrgyz towns.</p><p>Bishkek.</p>';

describe('marks', () => {
  it('are found from any place of their text, also across elements', () => {
    const blocks = blocksOf(page);
    const index = new MarkIndex(blocks, marksOf(blocks, /Osh|Bishkek|Kyrgyz|\d+/g));
    const block = blocks[1]!;
    const at = (offset: number) => index.at(pointAt(block, offset)!)?.annotation.text;
    expect([0, 1, 3, 5, 8, 11, 14, 15, 17].map(at)).toEqual([
      'Osh',
      'Osh',
      'Osh',
      undefined,
      'Bishkek',
      'Bishkek',
      'Bishkek',
      'Bishkek',
      undefined,
    ]);
    expect(index.at({ node: { data: '' } as Text, offset: 0 })).toBeUndefined();
  });

  it('that cross the edge of a block or overlap are left out', () => {
    const blocks = blocksOf(page);
    expect(marksOf(blocks, /Osh\nOsh/g)).toEqual([]);
    const [mark] = marksOf(blocks, /Osh/g);
    expect(new MarkIndex(blocks, [mark!, { ...mark!, id: 99, start: 1 }]).marks).toHaveLength(1);
  });

  it('are listed once an entity, in reading order, and counted', () => {
    const blocks = blocksOf(page);
    const marks = inReadingOrder(blocks, marksOf(blocks, /Osh|Bishkek|Kyrgyz|\d+/g).reverse());
    expect(listMentions(marks, everything).map(({ index, text, count }) => [index, text, count])).toEqual([
      [0, 'Osh', 2],
      [2, 'Bishkek', 2],
      [3, '12', 1],
      [4, 'Kyrgyz', 1],
    ]);
    expect(countKinds(marks)).toEqual({ place: 5, number: 1 });
    expect(marks.filter((mark) => isWanted(mark, { ...everything, demonyms: false }))).toHaveLength(5);
  });
});

describe('updates', () => {
  it('keep blocks with the same text, whatever moved', () => {
    const old = blocksOf('<p>One.</p><p>Two.</p><p>Two.</p>');
    const now = blocksOf('<p>Zero.</p><p>Two.</p><p>One.</p>');
    const reuse = reuseBlocks(old, now);
    expect(reuse.from.map((block) => block && old.indexOf(block))).toEqual([undefined, 1, 0]);
    expect(reuse.blocks).toEqual(now);
    expect(reuseBlocks(old, [...old]).blocks.every((block, at) => block === old[at])).toBe(true);
  });

  it('send the new blocks with the headline and what stands before', () => {
    const blocks = blocksOf(`<h1>Head</h1>${Array.from({ length: 30 }, (_, n) => `<p>${`Paragraph ${n}. `.repeat(60)}</p>`).join('')}`);
    const { article, indexes } = updateArticle(blocks, new Set([20]), { published: '2025-11-26' });
    expect(indexes).toContain(0);
    expect(indexes).toContain(19);
    expect(indexes).toContain(20);
    expect(indexes.length).toBeLessThan(12);
    expect(article.published).toBe('2025-11-26');
    expect(article.blocks.map((block) => article.text.slice(block.start, block.end))).toEqual(indexes.map((at) => blocks[at]?.text));
  });
});

it('marks of a reading from scratch keep the ids of what stayed the same', () => {
  const before = blocksOf(page);
  const now = blocksOf(`<p>New first.</p>${page}`);
  const old = marksOf(before, /Osh|Bishkek|\d+/g);
  const other = (mark: Mark): Mark =>
    mark.annotation.text === 'Bishkek'
      ? { ...mark, annotation: { ...mark.annotation, entity: { id: 'other', pack: 'p' } } as Annotation }
      : mark;
  const fresh = marksOf(now, /Osh|Bishkek|Kyrgyz|\d+/g).map((mark) => ({ ...other(mark), id: mark.id + 100 }));
  const kept = keepIds({ blocks: before, marks: old }, { blocks: now, marks: fresh });
  const idOf = (marks: readonly Mark[], text: string) => marks.find((mark) => mark.annotation.text === text)?.id;
  expect(kept.filter((mark) => mark.annotation.text === 'Osh').map((mark) => mark.id)).toEqual(
    old.filter((mark) => mark.annotation.text === 'Osh').map((mark) => mark.id),
  );
  expect(idOf(kept, '12')).toBe(idOf(old, '12'));
  // Another entity, and a mark that was not there: their cards would say something else.
  expect(idOf(kept, 'Bishkek')).toBeGreaterThan(100);
  expect(idOf(kept, 'Kyrgyz')).toBeGreaterThan(100);
});
