import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browser/hover.ts';
import { type Bench, browserNames } from './support/bench.ts';
import { cardBox, escapeCard, hoverCard, sourcesOf } from './support/card.ts';
import { marksInOrder } from './support/marks.ts';
import { press, waitForWords } from './support/popup.ts';
import { openPublished, publish, type PublishedBench, zarvandia } from './support/published.ts';
import { subscribeTo } from './support/settings-page.ts';
import { until } from './support/until.ts';

describe.each(browserNames)('a subscribed pack in %s', (name) => {
  let published: PublishedBench;
  let folder: string;
  let bench: Bench;
  let settings: Page;
  let page: Page;
  beforeAll(async () => {
    published = await openPublished(name, await zarvandia(1, '48213'));
    ({ bench, folder } = published);
    page = await bench.visit('story.html');
    settings = await bench.open('/options.html');
  });
  afterAll(() => published?.close());

  it('comes by its link in the settings page, and its names are marked in pages that are open', async () => {
    await page.bringToFront();
    expect((await marksInOrder(page)).map((mark) => mark.text)).not.toContain('Zarvandia');
    await subscribeTo(settings, `${bench.served.url}/pack.json`);
    await waitForWords(settings, 'Subscribed.');
    await waitForWords(settings, 'Pack zarvandia');
    await waitForWords(settings, '2,400 entries');
    expect((await bench.call('packs.list', {})).packs.find((pack) => pack.id === 'zarvandia')).toMatchObject({
      origin: 'network',
      version: 1,
      signed: false,
      enabled: true,
    });
    await page.bringToFront();
    await waitForMarks(page);
    const card = await hoverCard(bench, page, 'Zarvandia');
    expect(card.text).toMatch(/population 48,213 2025/i);
    expect(sourcesOf(card)[0]).toMatchObject({ href: 'https://example.org/almanac' });
    await escapeCard(page);
  });

  it('is updated by «Update now»: only new chunks are fetched, and the card has the new value', async () => {
    const [first, second] = [await zarvandia(1, '48213'), await zarvandia(2, '51007')];
    const known = new Set(first.files.map((file) => file.path));
    const fresh = second.files.map((file) => file.path).filter((path) => !known.has(path));
    expect(first.chunks.length).toBeGreaterThan(3);
    // The index and the one chunk of the changed entity.
    expect(fresh.length).toBe(2);
    publish(folder, second);
    const before = bench.served.requests.length;
    await settings.bringToFront();
    await press(settings, 'Update now');
    await waitForWords(settings, 'All packs were asked for a newer version.');
    expect(bench.served.requests.slice(before).toSorted()).toEqual(['GET /pack.json', ...fresh.map((path) => `GET /${path}`)].toSorted());
    await page.bringToFront();
    await until('the new value', async () => {
      const card = await hoverCard(bench, page, 'Zarvandia');
      await escapeCard(page);
      return /population 51,007 2025/i.test(card.text);
    });
  });

  it('asked again without a newer version, answers with one request', async () => {
    const before = bench.served.requests.length;
    await bench.call('packs.update', {});
    expect(bench.served.requests.slice(before)).toEqual(['GET /pack.json']);
  });

  it('an open card stays open when packs change; switched off, the pack is silent', async () => {
    await hoverCard(bench, page, 'Zarvandia');
    await bench.call('packs.changed', {});
    await until('the page to be read anew', async () => (await marksInOrder(page)).length > 0);
    await new Promise((done) => setTimeout(done, 1_200));
    expect(await cardBox(page)).not.toBe(null);
    await settings.bringToFront();
    await press(settings, 'Use this pack: Pack zarvandia');
    await page.bringToFront();
    await until('its marks to go', async () => !(await marksInOrder(page)).some((mark) => mark.text === 'Zarvandia'));
    await until('its card to go', async () => (await cardBox(page)) === null);
  });
});
