import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, openBench } from './support/bench.ts';
import { pause } from './support/until.ts';

/** Milliseconds of script that a page may run more than without us in five idle seconds: less than the clock's own noise on a busy machine. */
const unmeasurable = 25;

/** Names of the script worlds of a page, its own left out. */
async function foreignWorlds(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (!(context.auxData as { isDefault?: boolean }).isDefault && context.origin.startsWith('chrome-extension://'))
      worlds.push(context.name);
  });
  await session.send('Runtime.enable');
  await pause(200);
  await session.detach();
  return worlds;
}

/** Milliseconds of script in five idle seconds of a page. */
async function idleScript(page: Page): Promise<number> {
  await pause(2_000);
  const before = (await page.metrics()).ScriptDuration ?? 0;
  await pause(5_000);
  return (((await page.metrics()).ScriptDuration ?? 0) - before) * 1_000;
}

// Firefox has neither counter nor list of worlds over its protocol.
describe('an idle page in chromium', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench('chromium');
  });
  afterAll(() => bench?.close());

  it('with the extension switched off has no script of ours', async () => {
    const on = await bench.read('article.en.html');
    expect(await foreignWorlds(on)).toHaveLength(1);
    await on.close();
    await bench.call('settings.set', { patch: { enabled: false } });
    const off = await bench.visit('article.en.html');
    await pause(500);
    expect(await foreignWorlds(off)).toEqual([]);
    await off.close();
    await bench.call('settings.set', { patch: { enabled: true } });
  });

  it.each(['no-article.html', 'article.en.html'])('%s costs nothing measurable once it was read', async (path) => {
    const page = await bench.visit(path);
    const ours = await idleScript(page);
    console.log(`${path}: ${ours.toFixed(2)} ms of script in 5 idle seconds`);
    expect(ours).toBeLessThan(unmeasurable);
    await page.close();
  });
});
