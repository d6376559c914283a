import type { Page } from 'puppeteer-core';
import type { Bench } from './bench.ts';
import { until } from './until.ts';

/**
 * The popup as a tab behind `page`: it speaks of the tab in front, as the real one does. (The real one can only be opened in
 * Chromium: tests/e2e/install.test.ts.)
 */
export async function popupFor(bench: Bench, page: Page): Promise<Page> {
  const popup = await bench.open('/popup.html');
  await page.bringToFront();
  return popup;
}

/** Waits until the popup says something. */
export async function waitForWords(popup: Page, words: string): Promise<void> {
  await until(`the words «${words}»`, () =>
    popup.evaluate((wanted) => (document.body.textContent ?? '').replace(/[\u2066-\u2069]/g, '').includes(wanted), words),
  );
}

/** Presses the button or switch whose words begin so. Works in a tab that is not in front. */
export async function press(page: Page, words: string): Promise<void> {
  await until(`a button «${words}»`, () =>
    page.evaluate((wanted) => {
      for (const one of document.querySelectorAll<HTMLElement>('button, label.switch')) {
        if (!one.textContent?.trim().startsWith(wanted)) continue;
        (one.querySelector('input') ?? one).click();
        return true;
      }
      return false;
    }, words),
  );
}

/** The lines of the list «On this page»: words, and the note beside them. */
export function foundIn(popup: Page): Promise<{ words: string; note: string }[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('.found')].map((line) => ({
      words: line.querySelector('.found-text')?.textContent ?? '',
      note: line.querySelector('.found-kind')?.textContent ?? '',
    })),
  );
}
