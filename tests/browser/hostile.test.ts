import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { type Bench, openBench } from './harness/open-page.ts';
import { cardBox, middleOf, painted, waitForCard, waitForMarks } from './harness/probe.ts';
import { filler, story } from './story.ts';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe.each(['chromium', 'firefox'] satisfies BrowserName[])('a hostile page in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(name);
  });
  afterAll(() => bench?.close());

  it('cannot clobber what the reader asks of document, forms and elements', async () => {
    const names =
      'body documentElement head querySelectorAll createElement createRange caretPositionFromPoint getSelection activeElement hidden compatMode';
    const inputs =
      'parentNode firstChild nextSibling nodeType localName getAttribute closest contains isConnected getBoundingClientRect scrollIntoView data';
    const clobbered = `${names
      .split(' ')
      .map((one) => `<img name="${one}"><form name="${one}"></form>`)
      .join('')}<form id="f">${inputs
      .split(' ')
      .map((one) => `<input name="${one}">`)
      .join('')}<article><h1>Kyrgyzstan</h1><p>The dam in Bishkek is ready. ${filler}</p><p>${filler}</p></article></form>`;
    const page = await bench.open(clobbered);
    await waitForMarks(page, 2);
    const point = await page.evaluate(() => {
      const rect = Element.prototype.getBoundingClientRect.call(Document.prototype.querySelector.call(document, 'h1') as Element);
      return { x: rect.left + 20, y: rect.top + rect.height / 2 };
    });
    await page.mouse.click(point.x, point.y);
    await page.waitForFunction(() => (document.childNodes[1]?.lastChild as Element | null)?.getAttribute('popover') === 'manual');
    await page.close();
  });

  it('gets no reaction to events that no reader made', async () => {
    const page = await bench.open(story);
    await waitForMarks(page, 6);
    const { x, y } = await middleOf(page, 'Kyrgyzstan', 1);
    await page.evaluate(
      (clientX, clientY) => {
        const target = document.querySelector('#first');
        for (const type of ['pointermove', 'mousemove', 'mouseover', 'click', 'pointerdown']) {
          target?.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX, clientY, pointerType: 'mouse' }));
        }
      },
      x,
      y,
    );
    await pause(500);
    expect(await cardBox(page)).toBe(null);
    await page.close();
  });

  it('that storms with mutations is left alone for a while, and read when it calms down', async () => {
    const page = await bench.open(story);
    await waitForMarks(page, 6);
    const spent = await page.evaluate(async () => {
      const article = document.querySelector('article');
      const box = document.createElement('div');
      article?.append(box);
      let own = 0;
      for (let round = 0; round < 80; round++) {
        for (let n = 0; n < 500; n++) box.textContent = String(n);
        const start = performance.now();
        await new Promise((done) => setTimeout(done, 25));
        own += performance.now() - start - 25;
      }
      box.textContent = '';
      return own / 80;
    });
    // Our share of each turn: the observer's batches and an idle slice now and then.
    expect(spent).toBeLessThan(20);
    await page.evaluate((more) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = `Later in Bishkek. ${more}`;
      document.querySelector('article')?.append(paragraph);
    }, filler);
    await waitForMarks(page, 7);
    await page.close();
  });

  it('of a hundred thousand nodes is read in short slices', async () => {
    const page = await bench.open(story, { started: false });
    const longest = await page.evaluate(async (more) => {
      const article = document.querySelector('article') as HTMLElement;
      const part = document.createDocumentFragment();
      for (let n = 0; n < 25_000; n++) {
        const paragraph = document.createElement('p');
        paragraph.append(`Paragraph ${n}. `, document.createElement('b'), n % 10 === 0 ? 'In Bishkek.' : '', more);
        part.append(paragraph);
      }
      article.append(part);
      void article.offsetHeight;
      const world = globalThis as unknown as { reader: unknown; underTest: { start(): unknown } };
      let last = performance.now();
      let worst = 0;
      world.reader = world.underTest.start();
      await new Promise<void>((done) => {
        const tick = () => {
          const now = performance.now();
          worst = Math.max(worst, now - last);
          last = now;
          const total = [...CSS.highlights].reduce((sum, [, highlight]) => sum + highlight.size, 0);
          if (total >= 1200) done();
          else setTimeout(tick, 0);
        };
        tick();
      });
      return worst;
    }, filler);
    // The recogniser and the painting of ranges run here too; the walk alone would block for far longer.
    expect(longest).toBeLessThan(1000);
    console.log(`${name}: longest task ${Math.round(longest)} ms`);
    await page.close();
  });

  it('cannot break the reader by removing what it adds', async () => {
    const page = await bench.open(story, {
      before: `new MutationObserver((records) => { for (const r of records) for (const n of r.addedNodes) if (n.nodeName === 'DIV') n.remove(); })
        .observe(document.documentElement, { childList: true }); undefined`,
    });
    await waitForMarks(page, 6);
    const point = await middleOf(page, 'Kyrgyzstan', 1);
    await page.mouse.move(point.x, point.y);
    await pause(600);
    await page.mouse.move(900, 650);
    await pause(500);
    expect(await cardBox(page)).toBe(null);
    expect((await painted(page))['hx-2']).toHaveLength(5);
    await page.close();
  });
});

describe('touch in chromium', () => {
  it('opens a card by a tap, not inside links, not by scrolling', async () => {
    const bench = await openBench('chromium');
    try {
      const page = await bench.open(`${story}<div style="height:3000px"></div>`, { touch: true });
      await waitForMarks(page, 6);
      const link = await middleOf(page, 'Bishkek', 1);
      await page.touchscreen.tap(link.x, link.y);
      await pause(400);
      expect(await cardBox(page)).toBe(null);
      expect(await page.evaluate('location.hash')).toBe('#there');
      const point = await middleOf(page, 'Kyrgyzstan', 1);
      await page.touchscreen.tap(point.x, point.y);
      await waitForCard(page, true);
      await page.touchscreen.tap(900, 600);
      await waitForCard(page, false);
      const touch = await page.touchscreen.touchStart(point.x, point.y);
      await touch.move(point.x, point.y - 60);
      await touch.end();
      await pause(700);
      expect(await page.evaluate('scrollY')).toBeGreaterThan(30);
      expect(await cardBox(page)).toBe(null);
    } finally {
      await bench.close();
    }
  });
});
