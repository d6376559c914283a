import type { Page } from 'puppeteer-core';

/** A mark as painted: its words, its highlight, and the middle of its first line box in viewport coordinates. */
export interface PaintedMark {
  readonly highlight: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly visible: boolean;
}

/** Reads the marks from `CSS.highlights`, which belongs to the document. */
export function marksOf(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const marks: { highlight: string; text: string; x: number; y: number; visible: boolean }[] = [];
    for (const [highlight, ranges] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>) {
      for (const part of ranges) {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        const box = range.getClientRects()[0];
        if (!box) continue;
        const x = box.left + box.width / 2;
        const y = box.top + box.height / 2;
        const visible = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
        marks.push({ highlight, text: range.toString(), x, y, visible });
      }
    }
    return marks;
  });
}

/** Waits until the page has at least `count` marks. @throws after `timeout` milliseconds, saying how many there are */
export async function waitForMarks(page: Page, count = 1, timeout = 20_000): Promise<PaintedMark[]> {
  const deadline = Date.now() + timeout;
  let marks: PaintedMark[] = [];
  while (Date.now() < deadline) {
    marks = await marksOf(page).catch(() => []);
    if (marks.length >= count) return marks;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${marks.length} marks after ${timeout} ms, wanted ${count}: ${page.url()}`);
}

/** Scrolls the first mark with these words into the middle of the window. Its place as `marksOf` counts them; -1 when it is not painted. */
function scrollToWords(page: Page, words: string, within: string): Promise<number> {
  return page.evaluate(
    (wanted, selector) => {
      let at = -1;
      for (const [, ranges] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>) {
        for (const part of ranges) {
          const range = document.createRange();
          range.setStart(part.startContainer, part.startOffset);
          range.setEnd(part.endContainer, part.endOffset);
          if (!range.getClientRects()[0]) continue;
          at++;
          const element = range.startContainer.parentElement;
          if (range.toString() !== wanted || !element?.closest(selector)) continue;
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          return at;
        }
      }
      return -1;
    },
    words,
    within,
  );
}

/**
 * Scrolls the first mark with these words into the middle of the window and moves the pointer onto it. Marks are painted in steps, and anew
 * when packs change, so it looks again for a while.
 *
 * @param within a selector: only marks inside such an element
 * @throws if there is no such mark after 10 s
 */
export async function hoverWords(page: Page, words: string, within = 'body'): Promise<PaintedMark> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const place = await scrollToWords(page, words, within);
    // The page script ignores the pointer while the page scrolls.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const mark = place < 0 ? undefined : (await marksOf(page))[place];
    if (mark?.text !== words || !mark.visible) continue;
    // Straight onto the mark: a stop on the way, on a slow machine, opens the card of whatever lies there.
    await page.mouse.move(mark.x - 3, mark.y);
    await page.mouse.move(mark.x, mark.y, { steps: 3 });
    return mark;
  }
  throw new Error(`No mark «${words}» in ${within} of the window`);
}
