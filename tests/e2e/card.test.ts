import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { marksOf } from '../../scripts/browser/hover.ts';
import { type Bench, browserNames, openBench } from './support/bench.ts';
import { cardBox, escapeCard, hoverCard, lineUnder, waitForCard, waitForNoCard } from './support/card.ts';
import { marksInOrder } from './support/marks.ts';
import { pause, until } from './support/until.ts';

describe.each(browserNames)('the card in %s', (name) => {
  let bench: Bench;
  let page: Page;
  beforeAll(async () => {
    bench = await openBench(name);
    page = await bench.read('article.en.html', 40);
  });
  beforeEach(async () => {
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });
  afterAll(() => bench?.close());

  /** A place on the other side of the line than the card. */
  const away = async (mark: { x: number; y: number }) => {
    const box = await cardBox(page);
    return { x: mark.x, y: box && box.top > mark.y ? mark.y - 70 : mark.y + 70 };
  };
  /** A mark that stands in the text only once. */
  const once = 'Kambarata-1 hydropower plant';

  it('closes on Escape, though the pointer stays', async () => {
    await hoverCard(bench, page, once);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await pause(600);
    expect(await cardBox(page)).toBe(null);
  });

  it('waits a moment when the pointer leaves, and stays when it comes back', async () => {
    const { mark } = await hoverCard(bench, page, once);
    const aside = await away(mark);
    await page.mouse.move(aside.x, aside.y);
    await pause(100);
    expect(await cardBox(page)).not.toBe(null);
    await page.mouse.move(mark.x, mark.y);
    await pause(800);
    expect(await cardBox(page)).not.toBe(null);
    await page.mouse.move(aside.x, aside.y);
    await waitForNoCard(page);
  });

  it('lets the pointer come over to it', async () => {
    const { mark } = await hoverCard(bench, page, once);
    const box = await cardBox(page);
    if (!box) throw new Error('no card');
    await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2, { steps: 12 });
    await pause(800);
    expect(await cardBox(page)).not.toBe(null);
    const aside = await away(mark);
    await page.mouse.move(aside.x, aside.y);
    await waitForNoCard(page);
  });

  it('is pinned by a click, and closes on a click elsewhere', async () => {
    const { mark } = await hoverCard(bench, page, once);
    await page.mouse.click(mark.x, mark.y);
    const aside = await away(mark);
    await page.mouse.move(aside.x, aside.y);
    await pause(800);
    expect(await cardBox(page)).not.toBe(null);
    await page.mouse.click(aside.x, aside.y);
    await waitForNoCard(page);
  });

  it('never covers the line that is read, wherever it stands in the window', async () => {
    for (const [words, share] of [
      ['Bishkek', 0.03],
      ['Ala-Too Square', 0.2],
      ['Belarus', 0.45],
      ['Eurasian Development Bank', 0.65],
      ['$7.2 billion', 0.8],
      ['Switzerland', 0.96],
    ] as const) {
      await page.evaluate(
        (wanted, at) => {
          for (const [, ranges] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>)
            for (const part of ranges) {
              const range = document.createRange();
              range.setStart(part.startContainer, part.startOffset);
              range.setEnd(part.endContainer, part.endOffset);
              if (range.toString() !== wanted) continue;
              return scrollBy({ top: range.getBoundingClientRect().top - innerHeight * at, behavior: 'instant' });
            }
        },
        words,
        share,
      );
      await pause(350);
      const mark = (await marksOf(page)).find((one) => one.text === words && one.visible);
      if (!mark) throw new Error(`«${words}» is not in the window`);
      await page.mouse.move(mark.x, mark.y, { steps: 3 });
      const card = await waitForCard(bench, page);
      expect(card.dialog['aria-label']).toContain(words);
      const [line, box] = [await lineUnder(page, mark), await cardBox(page)];
      expect(box && (box.bottom <= line.top || box.top >= line.bottom), `${words}: ${JSON.stringify({ line, box })}`).toBe(true);
      expect(box && box.left >= 0 && box.right <= 1280 && box.top >= 0 && box.bottom <= 900, JSON.stringify(box)).toBe(true);
      await escapeCard(page);
    }
  });

  it('opens by keyboard commands, walks the marks, takes the focus and gives it back', async () => {
    // A walk goes on from the card that was open last: this one starts at the top.
    await page.close();
    page = await bench.read('article.en.html', 40);
    const words = (await marksInOrder(page)).map((mark) => mark.text);
    const label = async (wanted: string) =>
      until(`the card of «${wanted}»`, async () => (await waitForCard(bench, page)).dialog['aria-label']?.includes(wanted));
    await bench.callTab(page, 'page.command', { command: 'next-mention' });
    await label(words[0] ?? '');
    await bench.callTab(page, 'page.command', { command: 'next-mention' });
    await bench.callTab(page, 'page.command', { command: 'next-mention' });
    await label(words[2] ?? '');
    await bench.callTab(page, 'page.command', { command: 'previous-mention' });
    await label(words[1] ?? '');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await bench.callTab(page, 'page.command', { command: 'open-card' });
    await until('the focus in the card', () => page.evaluate(() => document.activeElement === document.documentElement.lastElementChild));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });
});
