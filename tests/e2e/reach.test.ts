import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf, waitForMarks } from '../../scripts/browser/hover.ts';
import { type Bench, browserNames, openBench } from './support/bench.ts';
import { popupFor, press, waitForWords } from './support/popup.ts';
import { pause, until } from './support/until.ts';

/** The same server under its other name: another host for every list of sites. */
const elsewhere = (bench: Bench) => bench.served.url.replace('127.0.0.1', 'localhost');

describe.each(browserNames)('where Hashiya reads in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(name);
    await bench.call('settings.set', { patch: { reach: 'click' } });
  });
  afterAll(() => bench?.close());

  const staysUnread = async (address: string) => {
    const page = await bench.launched.browser.newPage();
    await page.goto(address);
    await page.bringToFront();
    await pause(1_500);
    expect(await marksOf(page)).toEqual([]);
    await page.close();
  };
  const isRead = async (path: string) => (await bench.read(path, 40)).close();

  it('«when I click»: nothing by itself, whatever the browser allows', async () => {
    await staysUnread(`${bench.served.url}/article.en.html`);
  });

  it('«always on this site»: the tab that is open, later ones, and no other site, until it is taken back', async () => {
    const page = await bench.visit('article.en.html');
    const popup = await popupFor(bench, page);
    await press(popup, 'Always on this site');
    await waitForMarks(page, 40);
    await until('the site to be kept', async () => (await bench.call('settings.get', {})).sitesOn.includes('127.0.0.1'));
    await isRead('article.ru.html');
    await staysUnread(`${elsewhere(bench)}/article.en.html`);
    await page.bringToFront();
    await waitForWords(popup, 'Always on this site');
    await bench.call('settings.set', { patch: { sitesOn: [] } });
    await until('the open tab to be left alone', async () => (await marksOf(page)).length === 0);
    await page.close();
    await popup.close();
    await staysUnread(`${bench.served.url}/article.en.html`);
  });

  it('«my news list»: its sites and no other, as the reader edits it', async () => {
    await bench.call('settings.set', { patch: { reach: 'news' } });
    await staysUnread(`${bench.served.url}/article.en.html`);
    await bench.call('settings.set', { patch: { newsSites: ['127.0.0.1'] } });
    await until('the site to be registered', () =>
      bench.control.evaluate(async () => {
        const { scripting } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        return (await scripting.getRegisteredContentScripts()).some((one) => one.matches.includes('*://127.0.0.1/*'));
      }),
    );
    await isRead('article.ar.html');
    await staysUnread(`${elsewhere(bench)}/article.en.html`);
  });
});
