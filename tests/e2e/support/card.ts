import type { Page } from 'puppeteer-core';
import { hoverWords, type PaintedMark } from '../../../scripts/browser/hover.ts';
import { readShadow, type ShadowContent } from '../../../scripts/browser/shadow.ts';
import type { Bench } from './bench.ts';
import { pause, until } from './until.ts';

/** A card on the screen. */
export interface OpenCard extends ShadowContent {
  /** Attributes of the dialog. */
  readonly dialog: Readonly<Record<string, string>>;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Waits for a card with its data. */
export function waitForCard(bench: Bench, page: Page): Promise<OpenCard> {
  return until('a card', async () => {
    const content = await readShadow(bench.launched, page);
    const dialog = content.elements.find((element) => element.role === 'dialog');
    return dialog?.['aria-busy'] === 'false' ? { ...content, dialog } : undefined;
  });
}

/** Moves the pointer onto the first mark with these words and waits for its card. */
export async function hoverCard(bench: Bench, page: Page, words: string): Promise<OpenCard & { readonly mark: PaintedMark }> {
  const mark = await hoverWords(page, words);
  return { ...(await waitForCard(bench, page)), mark };
}

/** The box of the card's host, which the page can see too; null while there is none. */
export function cardBox(page: Page): Promise<Box | null> {
  return page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    if (host?.tagName !== 'DIV') return null;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** Waits until no card is open. */
export async function waitForNoCard(page: Page): Promise<void> {
  await until('the card to close', async () => (await cardBox(page)) === null, 5_000);
}

/** Closes the card by Escape, and lets the pointer rest where no mark is. */
export async function escapeCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.mouse.move(2, 2);
  await pause(50);
}

/** Lines of the mark's words that the pointer is in, in viewport coordinates. */
export function lineUnder(page: Page, mark: PaintedMark): Promise<Box> {
  return page.evaluate(({ x, y }) => {
    for (const [, ranges] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>) {
      for (const part of ranges) {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        for (const { left, top, right, bottom } of range.getClientRects())
          if (x >= left && x <= right && y >= top && y <= bottom) return { left, top, right, bottom };
      }
    }
    throw new Error('no mark under the pointer');
  }, mark);
}

/** Addresses and titles of the sources in a card. */
export function sourcesOf(card: OpenCard): { href: string; title: string }[] {
  return card.elements
    .filter((element) => element['#'] === 'a' && element.class === 'source')
    .map((element) => ({ href: element.href ?? '', title: element.title ?? '' }));
}
