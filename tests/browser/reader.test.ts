import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { type Bench, openBench } from './harness/open-page.ts';
import { cardBox, middleOf, painted, waitForCard, waitForMarks } from './harness/probe.ts';
import { filler, story } from './story.ts';

const all = { 'hx-2': ['Kyrgyzstan', 'Kyrgyzstan', 'Bishkek', 'Bishkek', 'قيرغيزستان'], 'hx-9': ['$4.5bn'] };

describe.each(['chromium', 'firefox'] satisfies BrowserName[])('the page script in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(name);
  });
  afterAll(() => bench?.close());

  it('paints the article and nothing else, and leaves the document byte-identical', async () => {
    const page = await bench.open(story, { before: 'globalThis.before = document.documentElement.outerHTML; undefined' });
    await waitForMarks(page, 6);
    expect(await painted(page)).toEqual(all);
    expect(await page.evaluate('document.documentElement.outerHTML === before')).toBe(true);
    await page.evaluate('reader.stop()');
    expect(await painted(page)).toEqual({});
    expect(await page.evaluate('document.documentElement.outerHTML === before')).toBe(true);
    await page.close();
  });

  it('opens a card on hover, off the line, and closes it with Escape without moving the pointer', async () => {
    const page = await bench.open(story, { before: 'globalThis.before = document.documentElement.outerHTML; undefined' });
    await waitForMarks(page, 6);
    const point = await middleOf(page, 'Kyrgyzstan', 1);
    await page.mouse.move(point.x, point.y);
    await waitForCard(page, true);
    const box = await cardBox(page);
    expect(box && (box.top > point.y || box.bottom < point.y)).toBe(true);
    expect((await painted(page))['hx-0']).toEqual(['Kyrgyzstan']);
    expect(await page.evaluate('document.documentElement.lastElementChild.shadowRoot')).toBe(null);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    await page.mouse.move(point.x + 1, point.y);
    await new Promise((done) => setTimeout(done, 400));
    expect(await cardBox(page)).toBe(null);
    expect(await page.evaluate('document.documentElement.outerHTML === before')).toBe(true);
    await page.close();
  });

  it('reads a price over three spans as one figure', async () => {
    const page = await bench.open(story);
    await waitForMarks(page, 6);
    const point = await middleOf(page, '.5bn');
    await page.mouse.move(point.x, point.y);
    await waitForCard(page, true);
    expect((await painted(page))['hx-0']).toEqual(['$4.5bn']);
    await page.close();
  });

  it('keeps the card while the pointer goes to it and stays on it, and lets go after', async () => {
    const page = await bench.open(story);
    await waitForMarks(page, 6);
    const point = await middleOf(page, 'Kyrgyzstan', 1);
    await page.mouse.move(point.x, point.y);
    await waitForCard(page, true);
    const box = await cardBox(page);
    const target = { x: (box?.left ?? 0) + 60, y: (box?.top ?? 0) + 30 };
    await page.mouse.move(target.x, target.y, { steps: 12 });
    await new Promise((done) => setTimeout(done, 700));
    expect(await cardBox(page)).not.toBe(null);
    await page.mouse.move(900, 600, { steps: 4 });
    await waitForCard(page, false);
    await page.close();
  });

  it('does not open while a button is down, and lets clicks on links through', async () => {
    const page = await bench.open(story);
    await waitForMarks(page, 6);
    const link = await middleOf(page, 'Bishkek', 1);
    await page.mouse.move(5, 690);
    await page.mouse.down();
    await page.mouse.move(link.x, link.y, { steps: 3 });
    await new Promise((done) => setTimeout(done, 500));
    expect(await cardBox(page)).toBe(null);
    await page.mouse.up();
    await page.mouse.move(link.x + 2, link.y);
    await page.mouse.click(link.x, link.y);
    await page.waitForFunction(() => location.hash === '#there');
    await page.close();
  });

  it('pins on click, and closes on a click elsewhere', async () => {
    const page = await bench.open(story);
    await waitForMarks(page, 6);
    const point = await middleOf(page, 'Kyrgyzstan', 1);
    await page.mouse.click(point.x, point.y);
    await waitForCard(page, true);
    await page.mouse.move(900, 640);
    await new Promise((done) => setTimeout(done, 700));
    expect(await cardBox(page)).not.toBe(null);
    await page.mouse.click(900, 640);
    await waitForCard(page, false);
    await page.close();
  });

  it('walks the marks by command, focuses the card, and gives the focus back', async () => {
    const page = await bench.open(`<button id="b">Play</button>${story}`);
    await waitForMarks(page, 6);
    await page.focus('#b');
    const active: string[] = [];
    for (let step = 0; step < 3; step++) {
      await page.evaluate("reader.command('next-mention'); undefined");
      await waitForCard(page, true);
      await new Promise((done) => setTimeout(done, 150));
      active.push(...((await painted(page))['hx-0'] ?? []));
    }
    expect(active).toEqual(['Kyrgyzstan', 'Kyrgyzstan', '$4.5bn']);
    expect(await page.evaluate('document.activeElement.id')).toBe('b');
    await page.evaluate("reader.command('open-card'); undefined");
    await page.waitForFunction('document.activeElement === document.documentElement.lastElementChild');
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await page.evaluate('document.activeElement.id')).toBe('b');
    await page.close();
  });

  it('keeps key strokes in the card from the page', async () => {
    const page = await bench.open(story, {
      before: "globalThis.heard = []; document.addEventListener('keydown', (e) => heard.push(e.key)); undefined",
    });
    await waitForMarks(page, 6);
    await page.evaluate('reader.open(0); undefined');
    await page.waitForFunction('document.activeElement === document.documentElement.lastElementChild');
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    await page.keyboard.press('k');
    expect(await page.evaluate('heard')).toEqual(['k']);
    await page.close();
  });

  it('follows text that is changed in place, added and removed', async () => {
    const page = await bench.open(story);
    await waitForMarks(page, 6);
    await page.evaluate(() => {
      const text = document.querySelector('#first')?.firstChild as Text;
      text.data = 'The dam near Osh will cost ';
    });
    await waitForMarks(page, 5);
    await page.evaluate((more) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = `A second dam in Kyrgyzstan is planned. ${more}`;
      document.querySelector('article')?.append(paragraph);
    }, filler);
    await waitForMarks(page, 6);
    const sent = (await page.evaluate('reader.articles().map((a) => a.blocks.length)')) as number[];
    expect(sent.length).toBeGreaterThan(1);
    await page.evaluate(() => document.querySelector('#linked')?.remove());
    await waitForMarks(page, 5);
    await page.close();
  });

  it('follows a single-page navigation to another article', async () => {
    const page = await bench.open(story);
    await waitForMarks(page, 6);
    await page.evaluate((more) => {
      history.pushState({}, '', '/news/other');
      document.body.innerHTML = `<article><h1>Other news from Bishkek</h1><p>${more}${more}</p><p>${more}</p></article>`;
    }, filler);
    await waitForMarks(page, 1);
    expect(await painted(page)).toEqual({ 'hx-2': ['Bishkek'] });
    await page.close();
  });

  it('annotates anew when packs come, also when the background does not answer at first', async () => {
    const page = await bench.open(story);
    await waitForMarks(page, 6);
    await page.evaluate('reader.packs(false); undefined');
    await waitForMarks(page, 0);
    await page.evaluate('reader.packs(true, 2); undefined');
    await waitForMarks(page, 6);
    await page.close();
  });

  it('leaves no moment without marks while a page is annotated anew', async () => {
    const page = await bench.open(story);
    await waitForMarks(page, 6);
    const counts = (await page.evaluate(`(async () => {
      const counts = new Set();
      const count = () => counts.add([...CSS.highlights.values()].reduce((sum, ranges) => sum + ranges.size, 0));
      const articles = reader.articles().length;
      reader.packs(true);
      const channel = new MessageChannel();
      let going = true;
      channel.port1.onmessage = () => { count(); if (going) channel.port2.postMessage(0); };
      channel.port2.postMessage(0);
      while (reader.articles().length === articles) await new Promise((done) => setTimeout(done, 10));
      await new Promise((done) => setTimeout(done, 300));
      going = false;
      return [...counts];
    })()`)) as number[];
    expect(Math.min(...counts)).toBe(6);
    await page.close();
  });

  it('goes to a new address at once, however long the page had nothing new before', async () => {
    const page = await bench.open(story);
    await waitForMarks(page, 6);
    // Changes that bring no text: the pause between readings grows to seconds.
    await page.evaluate(
      'globalThis.busy = setInterval(() => document.querySelector("article").append(document.createElement("i")), 60); undefined',
    );
    await new Promise((done) => setTimeout(done, 4_500));
    await page.evaluate(
      `clearInterval(busy); document.querySelector('#first').textContent = 'Bishkek, Bishkek and Bishkek. ${filler}'; ` +
        `history.pushState({}, '', '/news/other'); globalThis.moved = performance.now(); undefined`,
    );
    await waitForMarks(page, 7);
    expect(await page.evaluate('performance.now() - moved')).toBeLessThan(1_500);
    await page.close();
  });

  it('marks an article that arrives late', async () => {
    const page = await bench.open('<div id="app"></div>');
    await new Promise((done) => setTimeout(done, 400));
    await page.evaluate((html) => {
      const app = document.querySelector('#app');
      if (app) app.innerHTML = html;
    }, story);
    await waitForMarks(page, 6);
    await page.close();
  });

  it('obeys switches at once: kinds, hover-only, off', async () => {
    const page = await bench.open(story);
    await waitForMarks(page, 6);
    await page.evaluate('reader.settings({ marks: false }); undefined');
    await waitForMarks(page, 0);
    const point = await middleOf(page, 'Kyrgyzstan', 1);
    await page.mouse.move(point.x, point.y);
    await waitForCard(page, true);
    expect(await painted(page)).toEqual({});
    await page.evaluate('reader.settings({ enabled: false }); undefined');
    await waitForCard(page, false);
    expect(((await page.evaluate('reader.summary()')) as { running: boolean }).running).toBe(false);
    await page.evaluate('reader.settings({}); undefined');
    await waitForMarks(page, 6);
    await page.close();
  });

  it('finds marks in text that cannot be selected', async () => {
    const page = await bench.open(`<style>article { user-select: none; -webkit-user-select: none }</style>${story}`);
    await waitForMarks(page, 6);
    const point = await middleOf(page, 'Kyrgyzstan', 1);
    await page.mouse.move(point.x, point.y);
    await waitForCard(page, true);
    expect((await painted(page))['hx-0']).toEqual(['Kyrgyzstan']);
    await page.close();
  });

  it('starts the card where the mention starts in right-to-left text', async () => {
    const page = await bench.open(story);
    await waitForMarks(page, 6);
    const point = await middleOf(page, 'قيرغيزستان');
    await page.mouse.move(point.x, point.y);
    await waitForCard(page, true);
    const box = await cardBox(page);
    expect(box?.right).toBeGreaterThan(point.x);
    expect((box?.right ?? 0) - point.x).toBeLessThan(60);
    await page.close();
  });

  it('moves the card along when the page scrolls, and closes it when its line is gone', async () => {
    const page = await bench.open(`${story}<div style="height: 3000px"></div>`);
    await waitForMarks(page, 6);
    await page.evaluate('reader.open(0); undefined');
    await waitForCard(page, true);
    const before = await cardBox(page);
    await page.evaluate("scrollBy({ top: 30, behavior: 'instant' })");
    await new Promise((done) => setTimeout(done, 200));
    expect((before?.top ?? 0) - ((await cardBox(page))?.top ?? 0)).toBeCloseTo(30, 0);
    await page.evaluate("scrollTo({ top: 2000, behavior: 'instant' })");
    await waitForCard(page, false);
    await page.close();
  });

  it('works under a strict content security policy', async () => {
    const page = await bench.open(story, {
      started: false,
      headers: { 'content-security-policy': "script-src 'none'; style-src 'unsafe-inline'" },
    });
    await page.evaluate('globalThis.reader = underTest.start(); undefined');
    await waitForMarks(page, 6);
    await page.close();
  });
});
