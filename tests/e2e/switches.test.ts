import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf, waitForMarks } from '../../scripts/browser/hover.ts';
import { type Bench, browserNames, openBench } from './support/bench.ts';
import { cardBox, hoverCard, waitForCard } from './support/card.ts';
import { marksByKind, marksInOrder } from './support/marks.ts';
import { foundIn, popupFor, press, waitForWords } from './support/popup.ts';
import { pause, until } from './support/until.ts';

const money = 'hx-9';

describe.each(browserNames)('the switches in %s', (name) => {
  let bench: Bench;
  let page: Page;
  let popup: Page;
  let all: Record<string, number>;
  beforeAll(async () => {
    bench = await openBench(name);
    page = await bench.read('article.en.html', 40);
    popup = await popupFor(bench, page);
    await waitForWords(popup, 'On this page');
    all = await marksByKind(page);
  });
  afterAll(() => bench?.close());

  const sameAsBefore = () => until('all marks', async () => JSON.stringify(await marksByKind(page)) === JSON.stringify(all));
  const noTrace = async () => {
    await until('the marks to go', async () => (await marksOf(page)).length === 0);
    expect(await page.evaluate(() => [...document.documentElement.children].map((child) => child.tagName))).toEqual(['HEAD', 'BODY']);
  };

  it('a kind: its marks go, the others stay, and they come back', async () => {
    expect(all[money]).toBeGreaterThan(5);
    await press(popup, 'Money');
    const { [money]: _gone, ...others } = all;
    await until('the sums to go', async () => !(money in (await marksByKind(page))));
    expect(await marksByKind(page)).toEqual(others);
    await press(popup, 'Money');
    await sameAsBefore();
  });

  it('this site: no marks and no card while it is off', async () => {
    const { mark } = await hoverCard(bench, page, 'Bishkek');
    await press(popup, 'Read on this site');
    await noTrace();
    await waitForWords(popup, 'Hashiya is switched off on this site.');
    await page.mouse.move(mark.x + 4, mark.y);
    await pause(700);
    expect(await cardBox(page)).toBe(null);
    await page.reload();
    await page.bringToFront();
    await pause(1_200);
    await noTrace();
    await press(popup, 'Read on this site');
    await sameAsBefore();
  });

  it('everything: off in open pages and in new ones, and on again', async () => {
    await press(popup, 'Hashiya is on');
    await noTrace();
    await waitForWords(popup, 'Hashiya is off');
    const other = await bench.visit('article.ru.html');
    await pause(1_200);
    expect((await marksOf(other)).length).toBe(0);
    await page.bringToFront();
    await press(popup, 'Hashiya is on');
    await sameAsBefore();
    await other.bringToFront();
    await waitForMarks(other, 40);
    await other.close();
    await page.bringToFront();
  });

  it('hover-only: nothing is painted, and cards open all the same', async () => {
    const [mark] = (await marksOf(page)).filter((one) => one.text === 'Bishkek' && one.visible);
    if (!mark) throw new Error('no mark in the window');
    await bench.call('settings.set', { patch: { marks: false } });
    await until('the marks to go', async () => (await marksOf(page)).length === 0);
    await page.mouse.move(mark.x + 2, mark.y + 60);
    await page.mouse.move(mark.x, mark.y, { steps: 4 });
    expect((await waitForCard(bench, page)).text).toContain('Bishkek');
    await page.keyboard.press('Escape');
    await bench.call('settings.set', { patch: { marks: true } });
    await sameAsBefore();
  });
});

describe.each(browserNames)('the list «On this page» in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(name);
  });
  afterAll(() => bench?.close());

  it.each(['en', 'ru'])('of the %s article: in reading order, and each line opens its mention', async (lang) => {
    const page = await bench.read(`article.${lang}.html`, 40);
    const popup = await popupFor(bench, page);
    await waitForWords(popup, 'On this page');
    const lines = await until('the list', async () => {
      const found = await foundIn(popup);
      return found.length > 20 ? found : undefined;
    });
    const marks = (await marksInOrder(page)).map((mark) => mark.text);
    const painted = lines.filter((line) => line.note !== 'not settled');
    let at = -1;
    for (const { words } of painted) {
      const next = marks.indexOf(words, at + 1);
      expect(next, `«${words}» after mark ${at}`).toBeGreaterThan(at);
      at = next;
    }
    await popup.close();
    // First, in the middle, and far below the window. The popup closes itself when it has opened a card.
    for (const part of [0, 0.5, 0.95]) {
      const { words } = painted[Math.floor(part * painted.length)] ?? { words: '' };
      const again = await popupFor(bench, page);
      await waitForWords(again, 'On this page');
      await press(again, words);
      const card = await until(`the card of «${words}»`, async () => {
        const open = await waitForCard(bench, page);
        return open.dialog['aria-label']?.includes(words) ? open : undefined;
      });
      expect(card.text.length).toBeGreaterThan(10);
      expect((await marksOf(page)).find((mark) => mark.highlight === 'hx-0')).toMatchObject({ text: words, visible: true });
      await page.keyboard.press('Escape');
      // Firefox does not tell puppeteer that a page closed itself: it no longer answers.
      await until('the popup to close', () =>
        again
          .evaluate(() => true)
          .then(
            () => false,
            () => true,
          ),
      );
    }
    await page.close();
  });
});
