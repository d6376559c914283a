// `npm run screenshots`: the pictures of the README, taken from the real extension on the demo articles.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findBrowser, installHint } from './browser/find.ts';
import { hoverWords, waitForMarks } from './browser/hover.ts';
import { launch } from './browser/launch.ts';
import { openExtensionPage } from './browser/open.ts';
import { changeSettings, prepareDemo } from './browser/prepare.ts';
import { serve } from './browser/serve.ts';

const folder = resolve('docs/images');
const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const found = findBrowser('chromium');
if (!found) {
  console.error(installHint);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
execFileSync('npm', ['run', '--silent', 'build:packs'], { stdio: 'inherit' });
execFileSync('wxt', ['build', '-b', 'chrome', '--level', 'error'], { stdio: 'inherit', env: { ...process.env, HASHIYA_DEMO: '1' } });
const served = await serve(resolve('tests/pages'));
const launched = await launch(found, { headless: true, extension: resolve('.output/chrome-mv3-demo'), width: 1000, height: 900 });
await prepareDemo(launched);

async function setScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** A demo article with the card of `words` open. */
async function card(name: string, lang: string, words: string, language: string, scheme: 'light' | 'dark' = 'light'): Promise<void> {
  await changeSettings(launched, { language, currency: language === 'ar' ? 'AED' : language === 'ru' ? 'RUB' : 'EUR' });
  const page = await launched.browser.newPage();
  await setScheme(page, scheme);
  await page.goto(`${served.url}/article.${lang}.html`);
  await page.bringToFront();
  await waitForMarks(page, 10);
  await hoverWords(page, words, 'article > p:not(.kicker)');
  await pause(1_200);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}

/** A page of the extension at a width. */
async function own(name: string, path: string, width: number, height: number): Promise<void> {
  const page = await openExtensionPage(launched, path);
  await setScheme(page, 'light');
  await page.setViewport({ width, height });
  await pause(600);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}

await card('card-ar', 'ar', 'قيرغيزستان', 'ar');
await card('figure-ru', 'ru', '4,1 млрд долларов', 'ru');
await card('card-en-dark', 'en', 'Kyrgyzstan', 'en', 'dark');
await own('settings', '/options.html', 1000, 900);
await own('welcome', '/welcome.html', 1000, 900);

const article = await launched.browser.newPage();
await article.goto(`${served.url}/article.en.html`);
await article.bringToFront();
await waitForMarks(article, 10);
// In a tab behind the article: it speaks of the tab in front, as the real popup does, and takes the height that browsers allow one at most.
const popup = await openExtensionPage(launched, '/popup.html');
await popup.setViewport({ width: 360, height: 600 });
await article.bringToFront();
await pause(1_500);
// A tab behind is not always drawn.
await popup.bringToFront();
await popup.screenshot({ path: join(folder, 'popup.png') });

await launched.close();
await served.close();
console.log(`Pictures are in ${folder}`);
