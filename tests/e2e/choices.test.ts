import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, browserNames, openBench } from './support/bench.ts';
import { cardBox, escapeCard, hoverCard, type OpenCard, waitForCard } from './support/card.ts';
import { marksInOrder } from './support/marks.ts';
import { popupFor, press, waitForWords } from './support/popup.ts';
import { publish } from './support/published.ts';
import { belmoria, belmoriaPage } from './support/twins.ts';
import { pause, until } from './support/until.ts';

const unsettled = 'hx-15';
const place = 'hx-2';

describe.each(browserNames)('a name with two meanings in %s', (name) => {
  let folder: string;
  let bench: Bench;
  let page: Page;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hashiya-choices-'));
    writeFileSync(join(folder, 'story.html'), belmoriaPage);
    publish(folder, await belmoria());
    bench = await openBench(name, { pages: folder });
    await bench.call('packs.subscribe', { url: `${bench.served.url}/pack.json` });
    page = await bench.visit('story.html');
  });
  afterAll(async () => {
    await bench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** All three mentions are painted so, and in no other way. */
  const allAre = (highlight: string) =>
    until(`three marks ${highlight}`, async () => {
      const marks = (await marksInOrder(page)).filter((mark) => mark.text === 'Belmoria');
      return marks.length === 3 && marks.every((mark) => mark.highlight === highlight);
    });
  /** Opens the first mention as the list does: the focus is in the card. */
  const open = async (words: string): Promise<OpenCard> => {
    await page.bringToFront();
    const { items } = await bench.callTab(page, 'page.summary', {});
    const item = items.find(({ text }) => text === 'Belmoria');
    await bench.callTab(page, 'page.open', { index: item?.index ?? -1 });
    return cardWith(words);
  };
  const cardWith = (words: string): Promise<OpenCard> =>
    until(`a card with «${words}»`, async () => {
      const card = await waitForCard(bench, page);
      return card.text.includes(words) ? card : undefined;
    });
  /** From the card itself: its two tools come first, then what the card offers. */
  const pressThird = async () => {
    for (let at = 0; at < 3; at++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  };
  const choose = async (): Promise<OpenCard> => {
    await open('2 possible');
    await pressThird();
    return cardWith('Chosen by you');
  };

  it('is marked in the quietest way, and its card offers both by keyboard', async () => {
    await allAre(unsettled);
    const card = await open('2 possible');
    expect(card.text).toContain('Island in a made-up sea');
    expect(card.text).toContain('River on a made-up map');
    expect(card.elements.filter((element) => element.class === 'candidate-choose').length).toBe(2);
    await escapeCard(page);
  });

  it('chosen, becomes that card at once, every mention follows, and «Undo» takes it back', async () => {
    const card = await choose();
    expect(card.text).not.toContain('2 possible');
    expect(/island in a made-up sea/i.test(card.text)).toBe(!/river on a made-up map/i.test(card.text));
    await allAre(place);
    // The focus came back to the card: the third stop is «Undo».
    await pressThird();
    await cardWith('2 possible');
    await allAre(unsettled);
    await escapeCard(page);
  });

  it('is chosen with the pointer too: the card stays while the pointer is on it', async () => {
    await page.bringToFront();
    // A mark whose card was closed by Escape stays silent until the pointer has been elsewhere.
    await page.mouse.move(60, 8, { steps: 4 });
    await pause(150);
    await hoverCard(bench, page, 'Belmoria');
    const card = await cardWith('2 possible');
    const second = /island.*river/i.test(card.text) ? 'River on' : 'Island in';
    const box = await cardBox(page);
    if (!box) throw new Error('no card');
    // In the last candidate, above the foot of the card.
    await page.mouse.move(box.left + 70, box.bottom - 72, { steps: 8 });
    await page.mouse.click(box.left + 70, box.bottom - 72);
    expect((await cardWith('Chosen by you')).text).toContain(second);
    await escapeCard(page);
  });

  it('is forgotten with the page', async () => {
    await allAre(place);
    await page.reload();
    await allAre(unsettled);
    expect((await bench.call('settings.get', {})).choices).toEqual([]);
  });

  it('is kept from the popup, comes back after a reload, and is listed in popup and settings', async () => {
    const card = await choose();
    await escapeCard(page);
    const popup = await popupFor(bench, page);
    await waitForWords(popup, 'Your choices');
    await press(popup, 'Keep for this site');
    await waitForWords(popup, 'kept for this site');
    const [kept, ...others] = (await bench.call('settings.get', {})).choices;
    expect(kept).toEqual({ host: '127.0.0.1', text: 'Belmoria', entity: expect.stringMatching(/^Q9900000000[12]$/), kind: 'place' });
    expect(others).toEqual([]);
    await page.reload();
    await page.bringToFront();
    await allAre(place);
    const again = await open('Chosen by you for this site');
    const meaning = /(island|river) [a-z -]+ (sea|map)/i;
    expect(meaning.exec(again.text)?.[0]).toBe(meaning.exec(card.text)?.[0]);
    await escapeCard(page);
    await waitForWords(popup, 'kept for this site');
    await popup.close();
    const settings = await bench.open('/options.html');
    await waitForWords(settings, '= Belmoria');
    await settings.close();
  });

  /** The panel itself in Chromium; Firefox shows its sidebar to no driver, so there its page stands in a tab. */
  const openPanel = async (): Promise<Page> => {
    if (name === 'firefox') return bench.open('/sidepanel.html');
    const address = `${bench.launched.origin}/sidepanel.html`;
    return (await bench.launched.browser.waitForTarget((one) => one.url() === address)).asPage();
  };

  it('the popup opens the side panel', async () => {
    const popup = await bench.open('/popup.html');
    await popup.bringToFront();
    const button = await until('the button', async () => {
      for (const one of await popup.$$('button')) if (await one.evaluate((e) => e.textContent === 'Open beside the page')) return one;
      return undefined;
    });
    await button.click();
    await until('the panel to open', () =>
      bench.control.evaluate(async () => {
        const api = (globalThis as { browser?: unknown }).browser ?? chrome;
        const { runtime, sidebarAction } = api as {
          runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
          sidebarAction?: { isOpen(details: object): Promise<boolean> };
        };
        if (sidebarAction) return sidebarAction.isOpen({});
        return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
      }),
    );
  });

  it('is listed in the side panel, and undone there', async () => {
    const panel = await openPanel();
    await page.bringToFront();
    await waitForWords(panel, 'kept for this site');
    expect(await panel.evaluate(() => document.querySelector('.found-list')?.textContent ?? '')).toContain('Belmoria');
    await press(panel, 'Undo');
    await allAre(unsettled);
    expect((await bench.call('settings.get', {})).choices).toEqual([]);
    await waitForWords(panel, 'not settled');
    await press(panel, 'Belmoria');
    await cardWith('2 possible');
    await escapeCard(page);
  });

  it('the side panel shows the series behind a figure at large', async () => {
    const panel = await openPanel();
    await page.bringToFront();
    await press(panel, '112 million');
    await waitForWords(panel, 'Chart and table');
    const drawn = await panel.evaluate(() => ({
      label: document.querySelector('.series svg')?.getAttribute('aria-label') ?? '',
      rows: document.querySelectorAll('.series tbody tr').length,
      source: document.querySelector('.series .source')?.textContent ?? '',
    }));
    expect(drawn.label).toContain('million');
    expect(drawn.rows).toBeGreaterThan(20);
    expect(drawn.source).toContain('World Bank');
    await escapeCard(page);
  });
});
