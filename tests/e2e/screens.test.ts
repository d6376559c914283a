import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, browserNames, openBench } from './support/bench.ts';
import { cardBox, escapeCard, hoverCard } from './support/card.ts';
import { waitForWords } from './support/popup.ts';
import { pause } from './support/until.ts';

const stories = [
  { lang: 'ar', name: 'قيرغيزستان', sum: '4.1 مليار دولار' },
  { lang: 'ru', name: 'Бишкек', sum: '4,1 млрд долларов' },
  { lang: 'en', name: 'Eurasian Development Bank', sum: '$16.5 billion' },
] as const;

describe.each(browserNames)('screenshots in %s', (name) => {
  const folder = resolve('artifacts/e2e', name);
  let bench: Bench;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    bench = await openBench(name);
    await bench.call('settings.set', { patch: { currency: 'EUR' } });
  });
  afterAll(() => bench?.close());

  /** Keeps a picture; an empty one would be a few hundred bytes. */
  const shoot = async (page: Page, file: string) => {
    const path = join(folder, `${file}.png`) as `${string}.png`;
    await page.screenshot({ path });
    expect(statSync(path).size).toBeGreaterThan(5_000);
  };

  it.each(stories)('cards in the $lang article, light and dark', async ({ lang, name: words, sum }) => {
    await bench.call('settings.set', { patch: { language: lang } });
    const page = await bench.read(`article.${lang}.html`, 40);
    const card = async (of: string, file: string) => {
      await hoverCard(bench, page, of);
      await pause(150);
      await shoot(page, file);
      await escapeCard(page);
    };
    await card(words, `card.${lang}.name.light`);
    await card(sum, `card.${lang}.sum.light`);
    await bench.call('settings.set', { patch: { theme: 'dark' } });
    await card(words, `card.${lang}.name.dark`);
    await bench.call('settings.set', { patch: { theme: 'auto' } });
    await page.close();
  });

  it('a card in a narrow window stays inside it', async () => {
    for (const { lang, name: words } of stories) {
      await bench.call('settings.set', { patch: { language: lang } });
      const page = await bench.launched.browser.newPage();
      await page.setViewport({ width: 360, height: 720 });
      await page.goto(`${bench.served.url}/article.${lang}.html`);
      await page.bringToFront();
      await hoverCard(bench, page, words).catch(() => pause(1_000).then(() => hoverCard(bench, page, words)));
      const box = await cardBox(page);
      expect(box && box.left >= 0 && box.right <= 360 && box.top >= 0 && box.bottom <= 720, JSON.stringify(box)).toBe(true);
      await pause(200);
      await shoot(page, `card.${lang}.narrow`);
      await page.close();
    }
  });

  it.each(stories)('popup, settings and first page in $lang', async ({ lang }) => {
    await bench.call('settings.set', { patch: { language: lang } });
    const article = await bench.read(`article.${lang}.html`, 40);
    const popup = await bench.open('/popup.html');
    await popup.setViewport({ width: 380, height: 600 });
    await article.bringToFront();
    await waitForWords(popup, '127.0.0.1');
    await pause(1_500);
    // In front it would speak of itself, but it only looks again after a moment.
    await popup.bringToFront();
    await shoot(popup, `popup.${lang}`);
    await popup.close();
    for (const path of ['options', 'welcome']) {
      const page = await bench.open(`/${path}.html`);
      await page.bringToFront();
      await pause(900);
      expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        lang,
        lang === 'ar' ? 'rtl' : 'ltr',
      ]);
      await shoot(page, `${path}.${lang}`);
      await page.close();
    }
    await article.close();
  });
});
