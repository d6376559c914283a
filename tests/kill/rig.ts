import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { BackgroundCalls } from '../../lib/messages/protocol.ts';
import { type BrowserName, findBrowser, installHint } from '../../scripts/browser/find.ts';
import { type Launched, launch } from '../../scripts/browser/launch.ts';
import { openExtensionPage } from '../../scripts/browser/open.ts';
import { callFrom, waitForPacks } from '../../scripts/browser/prepare.ts';
import { serve } from '../../scripts/browser/serve.ts';
import { waitForWords } from '../e2e/support/popup.ts';
import { publish } from '../e2e/support/published.ts';
import { until } from '../e2e/support/until.ts';
import { listen } from './remote.ts';
import { buildVersions, type Version } from './versions.ts';

/** A browser with a build that has fail points, which can be killed and started again over the same profile. */
export interface Rig {
  readonly name: BrowserName;
  readonly versions: readonly [Version, Version];
  readonly launched: Launched;
  /** A page of the extension that does nothing by itself. */
  readonly control: Page;
  readonly link: string;
  call<Name extends keyof BackgroundCalls>(name: Name, params: BackgroundCalls[Name]['params']): Promise<BackgroundCalls[Name]['result']>;
  /** Puts a version where its link leads. */
  offer(version: Version): void;
  openSettings(): Promise<Page>;
  /** Chooses the file of a version in the settings page, and waits until that says it is in place. */
  importFile(settings: Page, version: Version): Promise<void>;
  /** Waits until the background, awake, has brought the packs in order. */
  settled(): Promise<void>;
  /** Ends every process of the browser at once, and starts it again. */
  killBrowser(): Promise<void>;
  close(): Promise<void>;
}

function buildOf(name: BrowserName): string {
  return resolve('.output', `${name === 'firefox' ? 'firefox' : 'chrome'}-mv3-fail-points`);
}

/** Puppeteer puts Firefox's own preferences back once the process has ended. */
async function preferencesRestored(profile: string): Promise<void> {
  await until('the preferences to be restored', async () => !readdirSync(profile).some((file) => file.endsWith('.puppeteer')));
}

/** Starts a browser with the starter packs in place. @throws in one line when the browser is missing */
export async function openRig(name: BrowserName): Promise<Rig> {
  const found = findBrowser(name);
  if (!found) throw new Error(installHint);
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-kill-'));
  const versions = await buildVersions();
  for (const { version, file } of versions) writeFileSync(join(folder, `${version}.hashiya`), file);
  // The host allows other origins, so no permission is needed to read it.
  const served = await serve(folder, 0, { 'access-control-allow-origin': '*' });
  const profile = join(folder, 'profile');
  // Granted hosts make Chromium load the extension while it starts, and not once more afterwards.
  const start = () => launch(found, { headless: true, extension: buildOf(name), lang: 'en', profile, granted: ['*://*/*'] });
  const openControl = async (): Promise<Page> => {
    const page = await openExtensionPage(launched, '/draft.html');
    await listen(page);
    return page;
  };
  let launched = await start();
  let control = await openControl();
  await waitForPacks(control);
  const rig: Rig = {
    name,
    versions,
    get launched() {
      return launched;
    },
    get control() {
      return control;
    },
    link: `${served.url}/pack.json`,
    call: (call, params) => callFrom(control, call, params),
    offer: ({ built }) => publish(folder, built),
    openSettings: () => openExtensionPage(launched, '/options.html'),
    async importFile(settings, { version }) {
      const input = await until('the field for files', () => settings.$('input[type="file"]'));
      await (input as ElementHandle<HTMLInputElement>).uploadFile(join(folder, `${version}.hashiya`));
      await waitForWords(settings, 'The pack is in place.');
    },
    async settled() {
      await until('the packs to be in order', async () => !(await rig.call('packs.list', {})).settling);
    },
    async killBrowser() {
      const child = launched.browser.process();
      if (child?.pid === undefined) throw new Error('The browser has no process');
      const gone = new Promise((done) => child.once('exit', done));
      process.kill(-child.pid, 'SIGKILL');
      await gone;
      await preferencesRestored(profile);
      launched = await start();
      control = await openControl();
    },
    async close() {
      await launched.close();
      await served.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
  return rig;
}
