import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { plainDom } from './dom.ts';
import type { PageArticle } from './read-page.ts';
import { metaSelector, readPage } from './read-page.ts';

function page(body: string, head = '', path = '/news/1', otherwise: 'nothing' | 'body' = 'nothing'): PageArticle | undefined {
  const { document } = parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`) as unknown as {
    document: Document;
  };
  const reader = readPage({
    dom: plainDom,
    body: document.body,
    meta: document.querySelectorAll(metaSelector),
    lang: 'en',
    host: 'www.example.kg',
    path,
    otherwise,
  });
  let step = reader.next();
  while (!step.done) step = reader.next();
  return step.value;
}

const sentence = 'The ministers of both countries met in the capital on Tuesday and signed a treaty on the use of the river. ';
const prose = (count: number) => Array.from({ length: count }, (_, n) => `<p>${n}. ${sentence.repeat(2)}</p>`).join('');
const menu = `<ul>${Array.from({ length: 30 }, (_, n) => `<li><a href="/${n}">Another piece of news number ${n}</a></li>`).join('')}</ul>`;

describe('readPage', () => {
  it('takes the headline, the lead and the body, and nothing of the page around', () => {
    const found = page(
      `<header><a href="/">The Daily</a></header>${menu}<h1>Treaty signed</h1><p class="standfirst">What the two countries agreed on after a year of talks.</p>
      <div itemprop="articleBody">${prose(3)}</div><div class="related-stories"><p>${sentence}</p></div><footer>${sentence}</footer>`,
    )!;
    expect(found.article.blocks.map((block) => block.role)).toEqual(['headline', 'lead', 'body', 'body', 'body']);
    expect(found.article.text.startsWith('Treaty signed\nWhat the two')).toBe(true);
    expect(found.article.country).toBe('KG');
    for (const [index, block] of found.article.blocks.entries()) {
      expect(found.article.text.slice(block.start, block.end)).toBe(found.blocks[index]?.text);
    }
  });

  it('finds the article element among teasers', () => {
    const teasers = Array.from({ length: 6 }, () => `<article><h3>Teaser</h3><p>${sentence}</p></article>`).join('');
    const found = page(`<main><article><h1>Main</h1>${prose(4)}</article>${teasers}</main>`)!;
    expect(found.article.blocks).toHaveLength(5);
  });

  it('takes the first of several whole articles', () => {
    const found = page(`<article><h1>First</h1>${prose(4)}</article><article><h1>Second</h1>${prose(5)}</article>`)!;
    expect(found.article.text.startsWith('First')).toBe(true);
    expect(found.article.text).not.toContain('Second');
  });

  it('falls back to the region with nearly all of the prose', () => {
    const found = page(
      `<div class="top">${menu}</div><div class="wrap"><div class="story"><h1>Old site</h1>${prose(5)}</div><div>${menu}</div></div>`,
    )!;
    expect(found.root.getAttribute('class')).toBe('story');
  });

  it('is not fooled by a wrapper that is named after a sidebar', () => {
    const found = page(`<div class="content-with-sidebar"><h1>Story</h1>${prose(5)}</div>`)!;
    expect(found.article.blocks).toHaveLength(6);
  });

  it('drops shares, related links and comments inside the article', () => {
    const found = page(`<article><h1>Story</h1>${prose(3)}<div class="share-bar">Share this on every network you have</div>
      <section id="comments"><p>${sentence}</p></section></article>`)!;
    expect(found.article.blocks).toHaveLength(4);
  });

  it('reads no article on home pages, lists of links and empty pages', () => {
    expect(page(menu)).toBeUndefined();
    expect(page('')).toBeUndefined();
    expect(page(`<h1>The Daily</h1>${menu}<p>${sentence}</p>${menu}`)).toBeUndefined();
    expect(page(`<main>${prose(3)}</main>`, '', '/')).toBeUndefined();
    expect(page('<p>Short.</p>', '', '/x', 'body')?.article.text).toBe('Short.');
  });

  it('reads no article in a feed of many', () => {
    const feed = Array.from({ length: 8 }, () => `<article><p>${sentence}${sentence}</p></article>`).join('');
    expect(page(`<main>${feed}</main>`)).toBeUndefined();
    expect(page(`<main>${feed}</main>`, '<meta property="og:type" content="article">')).toBeDefined();
  });

  it('takes an h1 far above for the name of the site', () => {
    const teasers = Array.from({ length: 50 }, (_, n) => `<div>A line of text beside the article that is no link, number ${n}</div>`).join(
      '',
    );
    const found = page(`<h1>The Daily</h1>${teasers}<div class="story">${prose(5)}</div>`)!;
    expect(found.article.blocks.every((block) => block.role === 'body')).toBe(true);
  });

  it('takes a news flash that the page declares as an article', () => {
    const flash = `<main><h1>Flash</h1><p>${sentence}${sentence}</p></main>`;
    expect(page(flash)).toBeUndefined();
    expect(page(flash, '<meta property="og:type" content="article">')?.article.blocks).toHaveLength(2);
  });

  it('tells languages block by block, by script', () => {
    const found = page(`<article><h1>قمة في العاصمة</h1>${prose(3)}<p>Президенты двух стран подписали договор.</p></article>`)!;
    expect(found.article.lang).toBe('en');
    expect(found.article.blocks.map((block) => block.lang)).toEqual(['ar', 'en', 'en', 'en', 'ru']);
  });
});
