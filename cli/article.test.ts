import { describe, expect, it } from 'vitest';
import { articleFromText } from '../lib/page/plain-article.ts';
import { articleFromHtml } from './article.ts';

describe('articleFromText', () => {
  const text = 'Summit ends with a treaty\r\n\r\n  The ministers met on Tuesday.\r\nThey signed it.\r\n\r\n\r\nПрезидент уехал. \n';
  it('keeps the text and makes paragraphs blocks', () => {
    const { article, title } = articleFromText(text, { published: '2025-11-26' });
    expect(article.text).toBe(text);
    expect(article.blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Summit ends with a treaty',
      'The ministers met on Tuesday.',
      'They signed it.',
      'Президент уехал.',
    ]);
    expect(article.blocks.map((block) => block.lang)).toEqual(['en', 'en', 'en', 'ru']);
    expect(article.blocks[0]?.role).toBe('headline');
    expect(title).toBe('Summit ends with a treaty');
    expect(article.published).toBe('2025-11-26');
  });
  it('keeps the lines of a hard-wrapped paragraph together', () => {
    const line = 'These words were wrapped at a fixed width by someone who';
    const wrapped = `${line}\n${line}\n${line}\nwrites mails.\n\n${line}\nagain.`;
    expect(articleFromText(wrapped).article.blocks).toHaveLength(2);
  });
  it('takes the language that is given', () => {
    expect(articleFromText(text, { lang: 'en' }).article.blocks.every((block) => block.lang === 'en')).toBe(true);
  });
  it('takes empty text', () => {
    expect(articleFromText('').article).toMatchObject({ text: '', blocks: [] });
  });
});

describe('articleFromHtml', () => {
  it('reads a fragment whole, and dates it', () => {
    const { article } = articleFromHtml('<h1>Title</h1><p>Costs $<b>4</b>.5bn.</p><meta itemprop="datePublished" content="2025-11-26">', {
      url: 'https://example.ru/x',
    });
    expect(article).toMatchObject({ text: 'Title\nCosts $4.5bn.', published: '2025-11-26', country: 'RU' });
  });
  it('reads a document with no body or no text', () => {
    expect(articleFromHtml('').article.blocks).toEqual([]);
    expect(articleFromHtml('<html></html>').article.text).toBe('');
    expect(articleFromHtml('just words').article.text).toBe('just words');
  });
});
