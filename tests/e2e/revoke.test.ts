import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf, waitForMarks } from '../../scripts/browser/hover.ts';
import { allowAllSites, type Bench, browserNames, openBench } from './support/bench.ts';
import { waitForWords } from './support/popup.ts';
import { pause, until } from './support/until.ts';

describe.each(browserNames)('taking the permission back in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(name);
  });
  afterAll(() => bench?.close());

  it('stops in open tabs, reads no new page, says so, and goes on after a new grant', async () => {
    const page = await bench.read('article.en.html', 40);
    const gone = await bench.control.evaluate(async () => {
      const { permissions } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      return permissions.remove({ origins: ['*://*/*'] });
    });
    expect(gone).toBe(true);
    await until('the marks to go', async () => (await marksOf(page)).length === 0);
    const scripts = await until('the registration to go', () =>
      bench.control.evaluate(async () => {
        const { scripting } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        const list = await scripting.getRegisteredContentScripts();
        return list.length === 0 ? 'none' : undefined;
      }),
    );
    expect(scripts).toBe('none');
    // A change of settings goes to every page that is read: this one must not wake up from it.
    await bench.call('settings.set', { patch: { demonyms: false } });
    await bench.call('settings.set', { patch: { demonyms: true } });
    await pause(1_000);
    expect((await marksOf(page)).length).toBe(0);
    await page.reload();
    const other = await bench.visit('article.ru.html');
    await pause(1_500);
    expect((await marksOf(page)).length).toBe(0);
    expect((await marksOf(other)).length).toBe(0);

    const settings = await bench.open('/options.html');
    await waitForWords(settings, 'The browser does not allow all of this at present.');
    await settings.close();

    if (name === 'chromium') {
      const { browser, origin } = bench.launched;
      await page.bringToFront();
      const extension = [...(await browser.extensions()).values()].find((one) => origin.endsWith(one.id));
      await extension?.triggerAction(page);
      const popup = await (await browser.waitForTarget((one) => one.url() === `${origin}/popup.html`)).asPage();
      await waitForWords(popup, 'The browser no longer lets Hashiya read 127.0.0.1 by itself.');
      await waitForWords(popup, 'Allow again');
    }
    if (name === 'firefox') {
      await allowAllSites(await bench.open('/welcome.html'));
      await page.bringToFront();
      await waitForMarks(page, 40);
    }
  });
});
