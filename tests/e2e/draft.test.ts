import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, browserNames, openBench } from './support/bench.ts';
import { browsersOwn, type CountingProxy, openCountingProxy } from './support/counting-proxy.ts';
import { press, waitForWords } from './support/popup.ts';
import { pause, until } from './support/until.ts';

const draft = `More tea leaves the port

The population of Kyrgyzstan is 7.2 million. In 2015 the population of Jordan was 9.5 million.

Tea sales rose 50% from 20 to 25 ships. Russia invested $1.8 billion in Kyrgyzstan.`;

/** The note beside the text, in words. Its root is open on our own pages, or it stands in the page itself. */
async function note(page: Page): Promise<string> {
  return page.evaluate(() => (document.querySelector('.draft-note')?.textContent ?? '').replace(/[\u2066-\u2069]/g, ''));
}

async function choose(page: Page, words: string): Promise<void> {
  await until(`a mark «${words}»`, () =>
    page.evaluate((wanted) => {
      const mark = [...document.querySelectorAll<HTMLElement>('.draft-mark')].find((one) => one.textContent === wanted);
      mark?.click();
      return mark !== undefined;
    }, words),
  );
}

describe.each(browserNames)('checking a draft in %s', (name) => {
  let proxy: CountingProxy;
  let bench: Bench;
  let page: Page;
  beforeAll(async () => {
    proxy = await openCountingProxy();
    bench = await openBench(name, { allowed: false, proxy: proxy.address });
    await pause(1_500);
    page = await bench.open('/draft.html');
  });
  afterAll(async () => {
    await bench?.close();
    await proxy?.close();
  });

  it('reports what is comparable and which sum does not add up', async () => {
    const before = proxy.requests.length;
    const field = (await page.waitForSelector('textarea')) as ElementHandle<HTMLTextAreaElement>;
    await field.evaluate((element, text) => {
      element.value = text;
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, draft);
    await press(page, 'Check');
    await waitForWords(page, '1 sum that does not add up');
    const report = await page.evaluate(() => [...document.querySelectorAll('.draft-report li')].map((line) => line.textContent));
    expect(report).toContain('1 matches an older value');
    // Nothing at all goes out: not the text, not a look at a pack.
    expect(proxy.requests.slice(before).filter((request) => !browsersOwn.test(request))).toEqual([]);
  });

  it('shows the value beside the figure, its share of GDP with the denominator, and the working of the sum', async () => {
    await choose(page, '7.2 million');
    await waitForWords(page, 'Matches the latest value');
    expect(await note(page)).toContain('World Bank');
    await choose(page, '$1.8 billion');
    await waitForWords(page, 'of the GDP');
    expect(await note(page)).toMatch(/12\.9% of the GDP[^%]*World Bank 2023[\s\S]*10\.3% of the GDP[^%]*Central Intelligence Agency 2024/);
    await choose(page, '50%');
    await waitForWords(page, '(25 − 20) ÷ 20 = 25 %');
    expect(await note(page)).toContain('does not add up');
  });

  it('reads a file of HTML, and keeps the text when it is to be changed', async () => {
    await press(page, 'Change the text');
    expect(await page.$eval('textarea', (element) => element.value)).toContain('More tea');
    const folder = mkdtempSync(join(tmpdir(), 'hashiya-'));
    const file = join(folder, 'draft.html');
    writeFileSync(
      file,
      '<article><h1>A long enough headline of a page</h1><p>The population of Egypt is 90 million.</p></article><script>x</script>',
    );
    const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await waitForWords(page, '1 differs');
    expect(await page.$$eval('.draft-text', ([text]) => text?.textContent ?? '')).toContain('A long enough headline of a page');
  });

  it('writes the fact sheet in three forms', async () => {
    const article = { text: draft, lang: 'en', blocks: [{ start: 0, end: draft.length, lang: 'en' }], published: '2025-11-26' };
    const csv = await bench.call('sheet.write', { article, format: 'csv' });
    expect(csv.text.split('\r\n')[0]).toContain('relation,statement');
    expect(csv.text).toContain('matches-latest');
    const markdown = await bench.call('sheet.write', { article, title: 'Tea', format: 'markdown' });
    expect(markdown.text).toContain('# Tea');
    expect(JSON.parse((await bench.call('sheet.write', { article, format: 'webannotation' })).text).type).toBe('AnnotationPage');
  });
});

describe.each(browserNames)('the fact sheet of a page in %s', (name) => {
  it('comes from the article that was read', async () => {
    const bench = await openBench(name);
    const page = await bench.read('article.en.html', 20);
    const read = await bench.callTab(page, 'page.article', {});
    expect(read?.article.blocks.length).toBeGreaterThan(3);
    const { text } = await bench.call('sheet.write', { article: read!.article, title: read!.title, format: 'csv' });
    expect(text).toContain('matches-');
    await bench.close();
  });
});
