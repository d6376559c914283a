// `npm start`: builds, serves the demo articles on loopback, and opens a browser with the extension loaded and the first article in front.
// Without a display it runs headless, hovers, and leaves screenshots of cards and the annotation JSON in artifacts/start.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type BrowserName, type FoundBrowser, findBrowser, installHint } from './browser/find.ts';
import { hoverWords, marksOf, waitForMarks } from './browser/hover.ts';
import { type Launched, launch } from './browser/launch.ts';
import { changeSettings, prepareDemo } from './browser/prepare.ts';
import { type Served, serve } from './browser/serve.ts';

const languages = ['ar', 'ru', 'en'] as const;
/** The cards are shown as a reader of that language would have them. */
const currencies = { ar: 'AED', ru: 'RUB', en: 'EUR' } as const;
const folder = resolve('artifacts/start');

/** What was asked for on the command line; ends with one line when it cannot be read. */
function readOptions(): { readonly browser?: string | undefined; readonly headless?: boolean | undefined } {
  try {
    return parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } }).values;
  } catch (error) {
    console.error(`npm start: ${(error as Error).message} Known: --browser chromium|firefox, --headless.`);
    process.exit(2);
  }
}

const options = readOptions();

function chooseBrowser(): FoundBrowser {
  const wanted = options.browser;
  if (wanted !== undefined && wanted !== 'chromium' && wanted !== 'firefox') {
    console.error('npm start: --browser takes chromium or firefox.');
    process.exit(2);
  }
  const names: readonly BrowserName[] = wanted ? [wanted] : ['chromium', 'firefox'];
  const found = names.map(findBrowser).find((browser) => browser !== undefined);
  if (!found) {
    console.error(installHint);
    process.exit(1);
  }
  return found;
}

function build(browser: BrowserName): string {
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  console.log('Building the extension …');
  execFileSync('npm', ['run', '--silent', 'build:packs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('wxt', ['build', '-b', target, '--level', 'error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, HASHIYA_DEMO: '1' },
  });
  return resolve(`.output/${target}-mv3-demo`);
}

const money = /\p{N}.*(dollar|доллар|دولار)|\p{Sc}\s?\p{N}/u;

/** The name that the article marks most often, and its first sum of money: what a reader would point at. */
async function wordsToHover(page: Page): Promise<string[]> {
  const body = await page.$$eval('article > p:not(.kicker)', (parts) => parts.map((part) => part.textContent).join('\n'));
  const marks = (await marksOf(page)).map((mark) => mark.text).filter((text) => text.length > 3 && body.includes(text));
  const counts = new Map<string, number>();
  for (const text of marks) if (/^[^\p{N}\p{Ll}]/u.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const name = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const figure = marks.find((text) => money.test(text)) ?? marks.find((text) => /\p{N}/u.test(text));
  return [name, figure].filter((words) => words !== undefined);
}

async function photograph(launched: Launched, served: Served): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const lang of languages) {
    await changeSettings(launched, { language: lang, currency: currencies[lang] });
    const page = await launched.browser.newPage();
    await page.goto(`${served.url}/article.${lang}.html`);
    await waitForMarks(page);
    for (const [number, words] of (await wordsToHover(page)).entries()) {
      await hoverWords(page, words, 'article > p:not(.kicker)');
      await new Promise((done) => setTimeout(done, 1_200));
      await page.screenshot({ path: join(folder, `card.${lang}.${number + 1}.png`) });
      await page.mouse.move(2, 2);
      await new Promise((done) => setTimeout(done, 700));
    }
    const json = execFileSync(process.execPath, ['cli/hashiya.mjs', 'annotate', `tests/pages/article.${lang}.html`, '--format', 'json'], {
      maxBuffer: 64 * 1024 * 1024,
    });
    writeFileSync(join(folder, `article.${lang}.json`), json);
    await page.close();
    console.log(`  ${lang}: cards photographed, annotation JSON written`);
  }
}

const found = chooseBrowser();
const headless = options.headless === true || (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
const extension = build(found.name);
const served = await serve(resolve('tests/pages'), headless ? 0 : 4810).catch(() => serve(resolve('tests/pages')));
console.log(`Demo articles: ${served.url}/`);
const launched = await launch(found, { headless, extension });
console.log('Importing the starter packs …');
await prepareDemo(launched);

if (headless) {
  await photograph(launched, served);
  await launched.close();
  await served.close();
  console.log(`No display: screenshots and annotation JSON are in ${folder}`);
} else {
  const page = await launched.browser.newPage();
  for (const other of await launched.browser.pages()) if (other !== page) await other.close();
  await page.goto(`${served.url}/article.ar.html`);
  await page.bringToFront();
  console.log(`Hover over a marked name or figure. Also: ${languages.map((lang) => `${served.url}/article.${lang}.html`).join('  ')}`);
  console.log('Close the browser or press Ctrl+C to stop.');
  const leave = async (): Promise<void> => {
    await launched.close().catch(() => undefined);
    process.exit(0);
  };
  launched.browser.once('disconnected', () => void leave());
}
