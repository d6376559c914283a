import type { Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Opens a page of the extension in a new tab and waits until it has a document with content.
 *
 * @param path with a leading slash (`/options.html`)
 * @throws when there is no content after 20 s
 */
export async function openExtensionPage(launched: Launched, path: string): Promise<Page> {
  const page = await launched.browser.newPage();
  const url = `${launched.origin}${path}`;
  if (launched.name === 'chromium') {
    await page.goto(url);
    return page;
  }
  // Firefox 153 never reports «load» for extension pages over WebDriver BiDi, so the navigation is not awaited.
  page.goto(url, { timeout: 1_000 }).catch(() => {});
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    await wait(100);
    const ready = await page
      .evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete' && document.body !== null, url)
      .catch(() => false);
    if (ready) return page;
  }
  throw new Error(`${url} did not open`);
}
