import type { Page } from 'puppeteer-core';
import type { FailPointMessage } from './build/fail-point.ts';
import { until } from '../e2e/support/until.ts';

interface Heard {
  failPoints: { readonly channel: BroadcastChannel; heard: FailPointMessage[] };
}

/** Says something to the contexts of the extension from one of its pages. */
function say(page: Page, message: FailPointMessage): Promise<void> {
  return page.evaluate((data) => (globalThis as unknown as Heard).failPoints.channel.postMessage(data), message);
}

function heard(page: Page): Promise<readonly FailPointMessage[]> {
  return page.evaluate(() => (globalThis as unknown as Heard).failPoints.heard);
}

/** Makes a page of the extension hear what its contexts say of their fail points. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as Heard;
    scope.failPoints = { channel: new BroadcastChannel('hashiya-fail-points'), heard: [] };
    scope.failPoints.channel.onmessage = ({ data }) => scope.failPoints.heard.push(data);
  });
}

/** Tells a context at which passing of which point to stop. It must be awake. */
export async function arm(page: Page, name: string, nth: number, context: 'background' | 'page'): Promise<void> {
  await page.evaluate(() => {
    (globalThis as unknown as Heard).failPoints.heard = [];
  });
  await say(page, { arm: name, nth, context });
  await until(
    `the ${context} to know of ${name}`,
    async () => (await heard(page)).some((one) => 'armed' in one && one.armed === name),
    5_000,
  );
}

/** True once the context has come to its point, where it stands now. */
export async function stands(page: Page, name: string): Promise<boolean> {
  return (await heard(page)).some((one) => 'reached' in one && one.reached === name);
}

/** Lets whoever stands at a point go on. */
export function release(page: Page): Promise<void> {
  return say(page, { release: true });
}
