import type { Page } from 'puppeteer-core';
import type { Launched } from '../../scripts/browser/launch.ts';

/** Puppeteer keeps its BiDi connection to itself; only this protocol reaches Firefox's own code. */
interface BidiBrowser {
  readonly connection: {
    send(method: string, params: unknown): Promise<{ result: { contexts?: { context: string }[]; result?: { value?: unknown } } }>;
  };
}

/** What Firefox does with an idle event page, whatever that is busy with. */
const terminate = `(async () => {
  const { extension } = WebExtensionPolicy.getByID('hashiya@hashiya.invalid');
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return extension.backgroundState;
})()`;

/**
 * Stops the background in the middle of what it does: Chromium's service worker over its protocol, Firefox's event page by the call that
 * Firefox itself ends it with.
 *
 * @param page a page of the extension
 * @throws when it goes on all the same
 */
export async function stopBackground(launched: Launched, page: Page): Promise<void> {
  if (launched.name === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    return;
  }
  const { connection } = launched.browser as unknown as BidiBrowser;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts?.[0]?.context;
  const answer = await connection.send('script.evaluate', { expression: terminate, target: { context }, awaitPromise: true });
  if (answer.result.result?.value !== 'stopped') throw new Error(`The event page did not stop: ${JSON.stringify(answer.result)}`);
}
