import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, findBrowser, installHint } from '../../../scripts/browser/find.ts';
import { waitForMarks } from '../../../scripts/browser/hover.ts';
import { type Launched, launch } from '../../../scripts/browser/launch.ts';
import { openExtensionPage } from '../../../scripts/browser/open.ts';
import { callFrom, waitForPacks } from '../../../scripts/browser/prepare.ts';
import { type Served, serve } from '../../../scripts/browser/serve.ts';
import type { BackgroundCalls, PageCalls } from '../../../lib/messages/protocol.ts';
import { until } from './until.ts';

/** Both browsers, for `describe.each`. */
export const browserNames = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

/** How a browser is opened. */
export interface BenchOptions {
  /** The reader allowed all sites on the first page (default). */
  readonly allowed?: boolean;
  /** Chromium: grants are in the profile, so that `permissions.request` does not ask (it hangs headless). Default: as `allowed`. */
  readonly seeded?: boolean;
  /** Folder of the pages under test. */
  readonly pages?: string;
  readonly proxy?: string;
  /** Firefox with «never remember history». */
  readonly neverRemember?: boolean;
}

/** A browser with the release build, its starter packs in place, and a server of pages. */
export interface Bench {
  readonly launched: Launched;
  readonly served: Served;
  /** A page of the extension, to call the background from. */
  readonly control: Page;
  call<Name extends keyof BackgroundCalls>(name: Name, params: BackgroundCalls[Name]['params']): Promise<BackgroundCalls[Name]['result']>;
  /** Calls the page script in the tab with this address. */
  callTab<Name extends keyof PageCalls>(page: Page, name: Name, params: PageCalls[Name]['params']): Promise<PageCalls[Name]['result']>;
  /** Opens a page of the server in front. */
  visit(path: string): Promise<Page>;
  /** Opens a page of the server in front and waits for its marks. */
  read(path: string, marks?: number): Promise<Page>;
  /** Opens a page of the extension in a new tab. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Folder of the build for a browser. Another folder than `.output` can be tested, so that a build may go on meanwhile. */
export function buildOf(name: BrowserName): string {
  return resolve(process.env.HASHIYA_BUILDS ?? '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** The page that the extension opens after its installation. Firefox tells puppeteer no address of extension pages. */
export async function welcomePage(launched: Launched): Promise<Page> {
  return until('the first page to open by itself', async () => {
    for (const page of await launched.browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address === `${launched.origin}/welcome.html`) return page;
    }
    return undefined;
  });
}

/** Chooses «All sites» on the first page by a real click, and waits until the page says that it is done. */
export async function allowAllSites(welcome: Page): Promise<void> {
  await welcome.bringToFront();
  const choices = await until('the three choices', async () => {
    const found = await welcome.$$('.reach');
    return found.length === 3 ? found : undefined;
  });
  await choices[2]?.click();
  await until('the choice to be taken', () => welcome.evaluate(() => (document.body.textContent ?? '').includes('Ready. Open an article')));
  const { reach }: BackgroundCalls['settings.get']['result'] = await callFrom(welcome, 'settings.get', {});
  if (reach !== 'all') throw new Error(`The click on «All sites» chose «${reach}»`);
}

/** Starts a browser with the release build and waits for the starter packs. @throws in one line when the browser is missing */
export async function openBench(name: BrowserName, options: BenchOptions = {}): Promise<Bench> {
  const { allowed = true, seeded = allowed, pages = resolve('tests/pages'), proxy, neverRemember = false } = options;
  const found = findBrowser(name);
  if (!found) throw new Error(installHint);
  const served = await serve(pages);
  const launched = await launch(found, {
    headless: true,
    extension: buildOf(name),
    lang: 'en',
    ...(seeded ? { granted: ['*://*/*'] } : {}),
    ...(proxy ? { proxy } : {}),
    neverRemember,
  });
  // The page that opens by itself is none that puppeteer hears of in a private window.
  const control = neverRemember ? await openExtensionPage(launched, '/welcome.html') : await welcomePage(launched);
  await waitForPacks(control);
  if (allowed) await allowAllSites(control);
  const visit = async (path: string): Promise<Page> => {
    const page = await launched.browser.newPage();
    await page.goto(`${served.url}/${path}`);
    await page.bringToFront();
    return page;
  };
  return {
    launched,
    served,
    control,
    visit,
    call: (call, params) => callFrom(control, call, params),
    async callTab(page, call, params) {
      const reply = await control.evaluate(
        async (address, message) => {
          const { tabs } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
          const tab = (await tabs.query({})).find((one) => one.url === address);
          if (tab?.id === undefined) throw new Error(`no tab with ${address}`);
          return tabs.sendMessage(tab.id, message);
        },
        page.url(),
        { call, params },
      );
      if (!reply.ok) throw new Error(`${call}: ${reply.code}`);
      return reply.value as never;
    },
    async read(path, marks = 1) {
      const page = await visit(path);
      await waitForMarks(page, marks);
      return page;
    },
    open: (path) => openExtensionPage(launched, path),
    async close() {
      await launched.close();
      await served.close();
    },
  };
}
