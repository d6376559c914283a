import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { countryOfHost } from './country.ts';
import { plainDom } from './dom.ts';
import { parseStamp, readMeta } from './published.ts';
import { metaSelector } from './read-page.ts';

const meta = (head: string, body = '', path = '') => {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`) as unknown as {
    document: Document;
  };
  return readMeta(plainDom, document.querySelectorAll(metaSelector), path);
};
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('parseStamp', () => {
  it.each([
    ['2025-11-26T23:30:00+06:00', '2025-11-26'],
    ['2025-11-26', '2025-11-26'],
    ['20251126T100000', '2025-11-26'],
    ['Wed, 26 Nov 2025 10:00:00 GMT', '2025-11-26'],
    ['November 26, 2025', '2025-11-26'],
    ['26.11.2025 10:00', '2025-11-26'],
    ['2025-13-01', undefined],
    ['2025-02-30', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%s', (stamp, date) => expect(parseStamp(stamp)).toBe(date));
});

describe('readMeta', () => {
  it('prefers JSON-LD, also inside a graph', () => {
    const head = `${ld({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['NewsArticle'], datePublished: '2025-11-26T08:00Z' }] })}<meta name="date" content="2020-01-01">`;
    expect(meta(head)).toMatchObject({ published: '2025-11-26', declared: true });
  });
  it('reads meta, time and the address, in this order', () => {
    expect(
      meta('<meta property="article:published_time" content="2025-11-25T08:00Z">', '<time datetime="2024-01-01"></time>').published,
    ).toBe('2025-11-25');
    expect(meta('', '<time datetime="2024-01-01">x</time><time pubdate datetime="2024-02-02">y</time>').published).toBe('2024-02-02');
    expect(meta('', '', '/world/2025/11/26/story').published).toBe('2025-11-26');
    expect(meta('<title> A story </title>')).toEqual({ declared: false, title: 'A story' });
  });
  it('is not stopped by broken or hostile JSON-LD', () => {
    expect(meta('<script type="application/ld+json">{"@type":</script><meta name="pubdate" content="2025-11-25">').published).toBe(
      '2025-11-25',
    );
    const deep = `${'{"@graph":['.repeat(3000)}${']}'.repeat(3000)}`;
    expect(meta(`<script type="application/ld+json">${deep}</script>`).published).toBeUndefined();
  });
});

describe('countryOfHost', () => {
  it.each([
    ['www.bbc.co.uk', 'GB'],
    ['24.kg', 'KG'],
    ['ria.ru', 'RU'],
    ['youm7.com', undefined],
    ['site.io', undefined],
    ['localhost', undefined],
    ['127.0.0.1', undefined],
  ])('%s', (host, country) => expect(countryOfHost(host)).toBe(country));
});
