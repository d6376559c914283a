import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, installHint } from '../../scripts/browser/find.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let server: ViteDevServer;
let address = '';

beforeAll(async () => {
  const found = findBrowser('chromium');
  if (!found) throw new Error(installHint);
  server = await createServer({ configFile: new URL('../gallery/vite.config.ts', import.meta.url).pathname, logLevel: 'error' });
  await server.listen(0);
  address = server.resolvedUrls?.local[0] ?? '';
  browser = await puppeteer.launch({
    executablePath: found.path,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A gallery page, drawn. */
async function open(path: string, width: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 700 });
  // Cards fade in: a colour on its way has too little contrast. The server may load a page twice when it first bundles a library.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`${address}${path}`, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => document.querySelector('#row > *, #app > *, main > *') !== null);
  return page;
}

/** Violations of a gallery page, one line each. */
async function violations(path: string, width = 1000): Promise<string[]> {
  const page = await open(path, width);
  await page.evaluate(axe);
  const results = (await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(root: Document, options: RunOptions): Promise<unknown> } }).axe.run(document, options),
    { runOnly: { type: 'tag', values: rules } } satisfies RunOptions,
  )) as AxeResults;
  await page.close();
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.flat().join(' ')} ${node.failureSummary ?? ''}`),
  );
}

const looks = ['lang=en&theme=light', 'lang=en&theme=dark', 'lang=ru&theme=light', 'lang=ar&theme=dark'];

describe.each(looks)('%s', (look) => {
  // Cards and popups stand side by side in the gallery, so each has landmarks and headings of its own there: one popup at a time.
  it.each([
    'card.html?',
    'popup.html?state=0&',
    'popup.html?state=1&',
    'popup.html?state=3&',
    'popup.html?state=4&',
    'panel.html?state=0&',
    'panel.html?state=1&',
    'panel.html?state=2&',
    'options.html?',
    'draft.html?state=1&',
    'draft.html?state=2&',
    'welcome.html?',
  ])('%s has no accessibility fault', async (path) => {
    expect(await violations(`${path}${look}`)).toEqual([]);
  });
});

it.each(['options.html?', 'panel.html?', 'welcome.html?', 'draft.html?'])('%s fits a narrow screen', async (path) => {
  const page = await open(`${path}lang=ar`, 320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.close();
});

it.each([1000, 400])('the choices of the first page stay in their place while the sample changes, %s pixels wide', async (width) => {
  const tops = new Set<number>();
  const look = async (page: Page) =>
    tops.add(await page.evaluate(() => document.querySelector('.reach')?.getBoundingClientRect().top ?? 0));
  const coming = await open('welcome.html?lang=en&cards-coming', width);
  await look(coming);
  await coming.close();
  const page = await open('welcome.html?lang=en', width);
  for (const mark of await page.$$('.sample-mark')) {
    await mark.evaluate((element) => (element as HTMLElement).click());
    await look(page);
  }
  await page.evaluate(() => document.querySelector<HTMLElement>('.sample-card button')?.click());
  await look(page);
  await page.close();
  expect(tops.size).toBe(1);
  expect(tops).not.toContain(0);
});
