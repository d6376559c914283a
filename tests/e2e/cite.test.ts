import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readShadow } from '../../scripts/browser/shadow.ts';
import { type Bench, browserNames, openBench } from './support/bench.ts';
import { hoverCard, waitForNoCard } from './support/card.ts';
import { pause, until } from './support/until.ts';

describe.each(browserNames)('copying a citation in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(name);
  });
  afterAll(() => bench?.close());

  /** Goes by Tab from the card to the first «Copy citation», and opens its styles. */
  const openStyles = async (page: Page): Promise<void> => {
    await bench.callTab(page, 'page.command', { command: 'open-card' });
    await until('the card to have the focus', () =>
      page.evaluate(() => document.activeElement === document.documentElement.lastElementChild),
    );
    const { elements } = await readShadow(bench.launched, page);
    const stops = elements.filter((element) => ['a', 'button', 'summary'].includes(element['#'] ?? ''));
    const before = stops.findIndex((element) => element.class === 'cite-open');
    for (let step = 0; step < before; step++) await page.keyboard.press('Tab');
    // Firefox stops at the part of the card that scrolls, where it does: one Tab more. The space bar does nothing to the link before.
    const open = async (): Promise<boolean> => {
      await page.keyboard.press('Tab');
      await page.keyboard.press(' ' as 'Space');
      await pause(400);
      return (await readShadow(bench.launched, page)).elements.some((one) => one.class === 'cite-styles');
    };
    expect((await open()) || (await open())).toBe(true);
  };

  const copied = (page: Page, style: string): Promise<unknown> =>
    until('word of the copy', async () =>
      (await readShadow(bench.launched, page)).text.replace(/[\u2066-\u2069]/g, '').includes(`copied (${style})`),
    );

  /** What the clipboard holds, pasted into the page after the card is closed. */
  const pasted = async (page: Page): Promise<string> => {
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('textarea'), { id: 'pasted' })));
    await page.focus('#pasted');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    return page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#pasted');
      field?.remove();
      return field?.value ?? '';
    });
  };

  it('is done by keyboard, leaves the page as it was, and remembers the style', async () => {
    const page = await bench.read('article.en.html', 40);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const { mark } = await hoverCard(bench, page, 'Bishkek');
    await page.mouse.click(mark.x, mark.y);
    await openStyles(page);
    // Text has the focus at first; two further on stands Chicago.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await copied(page, 'Chicago');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await pasted(page)).toMatch(/^.{4,80}\. (?:\d{4}|n\.d)\. .* https?:\/\/\S+\.$/);
    expect((await bench.call('settings.get', {})).citation).toBe('chicago');

    // Another card begins where the last one ended.
    await hoverCard(bench, page, 'Belarus');
    await openStyles(page);
    await page.keyboard.press('Enter');
    await copied(page, 'Chicago');
    await page.close();
  });
});
