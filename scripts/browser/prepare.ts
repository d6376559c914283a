import type { Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';
import { openExtensionPage } from './open.ts';

/** The extension API as its own pages see it: `chrome` in Chromium, `browser` in Firefox. Both give promises. */
interface Api {
  readonly runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value?: unknown; code?: string }> };
}

/**
 * Makes a call of the message protocol from a page of the extension.
 *
 * @throws with the code of the failure
 */
export async function callFrom<T>(page: Page, call: string, params: unknown): Promise<T> {
  const reply = await page.evaluate(
    (name, input) => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      return (scope.browser ?? scope.chrome).runtime.sendMessage({ call: name, params: input });
    },
    call,
    params,
  );
  if (!reply.ok) throw new Error(`${call}: ${reply.code}`);
  return reply.value as T;
}

/**
 * Waits until every starter pack is installed, as told by `packs.list`.
 *
 * @param page a page of the extension
 * @returns how many packs there are
 * @throws after `timeout` milliseconds, or when an import failed
 */
export async function waitForPacks(page: Page, timeout = 90_000): Promise<number> {
  const deadline = Date.now() + timeout;
  const wanted = await page.evaluate(async () => ((await (await fetch('/packs/index.json')).json()) as unknown[]).length);
  let installed = 0;
  while (Date.now() < deadline) {
    const { packs, progress } = await callFrom<{
      packs: { id: string }[];
      progress: { phase: string; pack: string; error?: { code: string } }[];
    }>(page, 'packs.list', {});
    const failed = progress.find((entry) => entry.phase === 'failed');
    if (failed) throw new Error(`The import of ${failed.pack} failed: ${failed.error?.code}`);
    installed = packs.length;
    if (installed >= wanted) return installed;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${installed} of ${wanted} starter packs after ${timeout} ms`);
}

/** Waits for the starter packs and lets the extension read loopback, which a demo build has granted. */
export async function prepareDemo(launched: Launched): Promise<void> {
  const page = await openExtensionPage(launched, '/options.html');
  await waitForPacks(page);
  await callFrom(page, 'settings.set', { patch: { sitesOn: ['127.0.0.1', 'localhost'] } });
  await callFrom(page, 'access.sync', {});
  await page.close();
}

/** Changes settings from a page of the extension. */
export async function changeSettings(launched: Launched, patch: Readonly<Record<string, unknown>>): Promise<void> {
  const page = await openExtensionPage(launched, '/options.html');
  await callFrom(page, 'settings.set', { patch });
  await page.close();
}
