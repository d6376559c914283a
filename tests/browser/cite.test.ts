import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { type Bench, openBench } from './harness/open-page.ts';
import { middleOf, waitForCard, waitForMarks } from './harness/probe.ts';
import { story } from './story.ts';

/** What the page's own script can see: its events, its selection, its elements. */
const spy = `
globalThis.before = document.documentElement.outerHTML;
globalThis.heard = [];
for (const type of ['copy', 'cut', 'paste', 'input', 'selectionchange']) document.addEventListener(type, () => heard.push(type));
globalThis.written = [];
if (navigator.clipboard) {
  const real = navigator.clipboard.writeText.bind(navigator.clipboard);
  navigator.clipboard.writeText = (text) => (globalThis.shut ? Promise.reject(new DOMException('closed', 'NotAllowedError')) : real(text).then(() => void written.push(text)));
}
undefined`;

/** What lies on the clipboard, pasted into a field of the page. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate("document.body.append(Object.assign(document.createElement('textarea'), { id: 'pasted' })); undefined");
  await page.focus('#pasted');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.evaluate("document.querySelector('#pasted').value") as Promise<string>;
}

/** Opens a card with the keyboard and presses «Copy citation» at its first source: Tab reaches it, Enter opens it. */
async function openStyles(page: Page, name: BrowserName): Promise<void> {
  await waitForMarks(page, 6);
  const point = await middleOf(page, 'Kyrgyzstan', 1);
  await page.mouse.click(point.x, point.y);
  await waitForCard(page, true);
  await page.evaluate("reader.command('open-card'); undefined");
  await page.waitForFunction('document.activeElement === document.documentElement.lastElementChild');
  // Pin, close, (in Firefox the part that scrolls,) the first source, its citation.
  for (let step = name === 'firefox' ? -1 : 0; step < 4; step++) await page.keyboard.press('Tab');
  await page.evaluate('heard.length = 0; undefined');
  await page.keyboard.press('Enter');
  await new Promise((done) => setTimeout(done, 200));
}

describe.each(['chromium', 'firefox'] satisfies BrowserName[])('copying a citation in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(name);
  });
  afterAll(() => bench?.close());

  it('works by keyboard alone, and the page hears nothing of it', async () => {
    const page = await bench.open(story, { before: spy, settings: '{ citation: "apa" }, true' });
    await openStyles(page, name);
    // The style used last has the focus.
    await page.keyboard.press('Enter');
    await page.waitForFunction('written.length === 1', { timeout: 5_000 });
    expect(await page.evaluate('written[0]')).toBe('Wikidata. (2026, November 3). Wikidata. https://www.wikidata.org/wiki/Q813');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction('written.length === 2', { timeout: 5_000 });
    expect(await page.evaluate('written[1]')).toBe('Wikidata. 2026. “Wikidata.” November 3, 2026. https://www.wikidata.org/wiki/Q813.');
    expect(await page.evaluate('heard')).toEqual([]);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await page.evaluate('document.documentElement.outerHTML === before')).toBe(true);
    await page.close();
  });

  it('copies all the same where the page closes the clipboard, and the page never sees the text', async () => {
    // Firefox knows no such policy: there the page's clipboard is closed by hand.
    const shut = name === 'firefox' ? 'globalThis.shut = true;' : '';
    const page = await bench.open(story, {
      before: `${spy}; ${shut} undefined`,
      headers: { 'permissions-policy': 'clipboard-write=()' },
      settings: '{}, true',
    });
    await openStyles(page, name);
    await page.keyboard.press('Enter');
    await new Promise((done) => setTimeout(done, 300));
    expect(await page.evaluate('[written, heard, String(getSelection())]')).toEqual([[], [], '']);
    expect(await pasted(page)).toBe('Wikidata. Wikidata, 3 November 2026. https://www.wikidata.org/wiki/Q813');
    await page.close();
  });

  it('shows the text to copy by hand where both ways are closed, and selects nothing', async () => {
    const stop = "addEventListener('copy', (event) => event.stopImmediatePropagation(), true)";
    const page = await bench.open(story, { before: `${spy}; globalThis.shut = true; ${stop}; undefined`, settings: '{}, true' });
    await openStyles(page, name);
    await page.keyboard.press('Enter');
    await new Promise((done) => setTimeout(done, 300));
    expect(await page.evaluate('document.activeElement === document.documentElement.lastElementChild')).toBe(true);
    // The focus in the field moves the caret, and says no more.
    expect(await page.evaluate('[written, [...new Set(heard)], String(getSelection())]')).toEqual([[], ['selectionchange'], '']);
    expect(await page.evaluate('document.documentElement.lastElementChild.shadowRoot')).toBe(null);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await page.evaluate('document.documentElement.outerHTML === before')).toBe(true);
    await page.close();
  });
});
