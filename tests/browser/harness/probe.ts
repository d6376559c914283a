import type { Page } from 'puppeteer-core';

/** Text of every painted mark, by highlight name. */
export function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      found[name] = [...highlight].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      });
    }
    return found;
  });
}

/** Waits until this many marks are painted, the active tint left out. */
export async function waitForMarks(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => [...CSS.highlights].filter(([name]) => name !== 'hx-0').reduce((sum, [, highlight]) => sum + highlight.size, 0) === wanted,
    { timeout: 10_000, polling: 50 },
    count,
  );
}

/** Middle of the first client rect of the `nth` occurrence of a text in the page. */
export function middleOf(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (wanted, skip) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = skip;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf(wanted);
        if (at < 0 || left-- > 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const rect = range.getClientRects()[0];
        if (rect) return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
      }
      throw new Error(`no text ${wanted}`);
    },
    text,
    nth,
  );
}

/** The card's host element in the page, as the page can see it: its box, or null while no card is open. */
export function cardBox(page: Page): Promise<{ left: number; top: number; right: number; bottom: number } | null> {
  return page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    if (host?.tagName !== 'DIV') return null;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** Waits until a card is open, or until none is. */
export async function waitForCard(page: Page, open: boolean): Promise<void> {
  await page.waitForFunction(
    (wanted) => (document.documentElement.lastElementChild?.tagName === 'DIV') === wanted,
    { timeout: 5_000, polling: 30 },
    open,
  );
}
