import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf } from '../../scripts/browser/hover.ts';
import { allowAllSites, type Bench, browserNames, openBench } from './support/bench.ts';
import { escapeCard, hoverCard, waitForNoCard } from './support/card.ts';
import { marksInOrder, marksInside } from './support/marks.ts';
import { pause, until } from './support/until.ts';

const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const texts = async (page: Page) => (await marksInOrder(page)).map((mark) => mark.text);

/** Pages that stay as they are once they are loaded, each with a name to open a card of. */
const still = [
  ['article.ar.html', 'بيشكيك'],
  ['article.ru.html', 'Бишкек'],
  ['article.en.html', 'Bishkek'],
  ['editable.html', 'Казатомпром'],
  ['mixed-language.html', 'Vladimir Putin'],
  ['strict-csp.html', 'Olzhas Bektenov'],
] as const;

describe.each(browserNames)('the document in %s', (name) => {
  let bench: Bench;
  const before = new Map<string, string>();
  beforeAll(async () => {
    bench = await openBench(name, { allowed: false, seeded: true });
    // Before anything is allowed the extension is not in these pages.
    for (const [path] of still) {
      const page = await bench.visit(path);
      await pause(100);
      before.set(path, await html(page));
      expect((await marksOf(page)).length).toBe(0);
      await page.close();
    }
    await allowAllSites(bench.control);
  });
  afterAll(() => bench?.close());

  it.each(still)('%s: byte for byte as without the extension, marked and after a card', async (path, words) => {
    const page = await bench.read(path, 3);
    expect(await html(page)).toBe(before.get(path));
    await hoverCard(bench, page, words);
    // While a card is open: one plain element more, and nothing else.
    const during = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      copy.lastElementChild?.remove();
      return { tag: host?.tagName, inside: host?.innerHTML, root: host?.shadowRoot ?? null, rest: copy.outerHTML };
    });
    expect(during).toEqual({ tag: 'DIV', inside: '', root: null, rest: before.get(path) });
    await escapeCard(page);
    expect(await html(page)).toBe(before.get(path));
    await page.close();
  });

  it('no marks in what the reader writes, in code, in controls, in hidden text', async () => {
    const page = await bench.read('editable.html', 5);
    expect(await texts(page)).toEqual(expect.arrayContaining(['Казахстан', '91,9 млрд долларов', '16 %', 'Росатом']));
    const never = '[contenteditable], input, textarea, select, button, pre, code, [hidden], nav, footer, .masthead';
    expect(await marksInside(page, never)).toEqual([]);
    await page.close();
  });

  it('a page without an article gets no mark', async () => {
    const page = await bench.visit('no-article.html');
    await pause(1_500);
    expect((await marksOf(page)).length).toBe(0);
    expect((await bench.callTab(page, 'page.summary', {})).items).toEqual([]);
    await page.close();
  });

  it('each paragraph is read in its own language', async () => {
    const page = await bench.read('mixed-language.html', 12);
    const inPart = (id: string) => marksInside(page, `#${id}`);
    for (const part of ['en', 'ru', 'ar']) expect((await inPart(part)).length).toBeGreaterThanOrEqual(4);
    expect(await texts(page)).toEqual(
      expect.arrayContaining(['Vladimir Putin', '$4.1 billion', 'Путин', '4,1 млрд долларов', 'بوتين', '4.1 مليار دولار', 'قيرغيزستان']),
    );
    await page.close();
  });

  it('a single-page site: marks follow the story, also back, and an open card closes', async () => {
    const page = await bench.read('spa.html', 8);
    expect(await texts(page)).toContain('13.5 tonnes');
    await hoverCard(bench, page, 'Sadyr Japarov');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-story=rail]')?.click());
    await waitForNoCard(page);
    await until('the marks of the second story', async () => (await texts(page)).includes('$16.5 billion'));
    expect(await texts(page)).not.toContain('13.5 tonnes');
    await page.goBack();
    await until('the marks of the first story', async () => (await texts(page)).includes('13.5 tonnes'));
    expect(await texts(page)).not.toContain('$16.5 billion');
    expect(await page.evaluate(() => document.querySelectorAll('article').length)).toBe(1);
    await page.close();
  });

  it('a framework that keeps its text nodes goes on working, and marks follow its words', async () => {
    const page = await bench.read('react-like.html', 5);
    await until('the first words', async () => (await texts(page)).includes('$12.4 billion'));
    await hoverCard(bench, page, '$12.4 billion');
    await page.evaluate(() => document.querySelector<HTMLElement>('#tick')?.click());
    await until('the next words', async () => (await texts(page)).includes('$7.9 billion'));
    expect(await texts(page)).not.toContain('$12.4 billion');
    await page.evaluate(() => document.querySelector<HTMLElement>('#tick')?.click());
    await until('the last words', async () => (await texts(page)).includes('Shavkat Mirziyoyev'));
    expect(await page.evaluate(() => document.querySelector('#health')?.textContent)).toBe('ok');
    await page.close();
  });

  it('a story that grows is marked as it grows', async () => {
    const page = await bench.read('infinite.html', 4);
    expect(await texts(page)).not.toContain('$9,600');
    const added = () => page.evaluate(() => document.querySelectorAll('.added').length);
    await page.evaluate(() => document.querySelector<HTMLElement>('#more')?.click());
    await until('the first paragraph', async () => (await texts(page)).includes('$9,600'));
    for (let round = 0; round < 12; round++) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.evaluate(() => document.querySelector<HTMLElement>('#more')?.click());
      await pause(60);
    }
    const paragraphs = await added();
    expect(paragraphs).toBeGreaterThanOrEqual(13);
    const wanted = Math.ceil(paragraphs / 4);
    await until('all sums', async () => (await texts(page)).filter((text) => text === '$9,600').length === wanted);
    await page.close();
  });
});
