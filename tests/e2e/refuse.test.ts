import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltPack } from '../../lib/packs/build.ts';
import { forgedPack } from '../support/forged-pack.ts';
import { type Bench, browserNames } from './support/bench.ts';
import { escapeCard, hoverCard } from './support/card.ts';
import { openPublished, publish, type PublishedBench, zarvandia } from './support/published.ts';
import { subscribeTo } from './support/settings-page.ts';
import { until } from './support/until.ts';

type Change = (path: string, bytes: Uint8Array) => Uint8Array | null;

const entity = (more: object) => `${JSON.stringify({ entity: { id: 'place-0', type: 'place', labels: { en: 'Zarvandia' }, ...more } })}\n`;
/** Text that does not compress well, the same each time (numbers of a linear congruential generator). */
const noise = (length: number): string => {
  let text = '';
  for (let state = 1; text.length < length; state = (state * 48_271) % 2_147_483_647) text += state.toString(36);
  return text;
};
const forged = (lines: string, change: Record<string, unknown> = {}) => forgedPack('zarvandia', 9, lines, 1, change);
/** Changes the chunk that is new in version 9, whatever its name. */
const newChunk = async (change: (bytes: Uint8Array) => Uint8Array | null): Promise<Change> => {
  const known = new Set((await zarvandia(3, '48213')).files.map((file) => file.path));
  const { chunks } = await zarvandia(9, '99999');
  const path = chunks.map((chunk) => `c/${chunk.hash}.fpc`).find((one) => !known.has(one));
  return (file, bytes) => (file === path ? change(bytes) : bytes);
};
const damaged = (bytes: Uint8Array) => bytes.map((byte, at) => (at === 40 ? byte ^ 0xff : byte));

/** Broken updates: what the server has, and what the settings page must say. */
const faults: readonly (readonly [string, () => Promise<[BuiltPack, Change?]>, RegExp])[] = [
  ['a chunk with another hash', async () => [await zarvandia(9, '99999'), await newChunk(damaged)], /not what its author signed/],
  ['a chunk that is missing', async () => [await zarvandia(9, '99999'), await newChunk(() => null)], /answered with an error \(404\)/],
  [
    'a chunk that was cut off',
    async () => [await zarvandia(9, '99999'), await newChunk((bytes) => bytes.slice(0, 90))],
    /incomplete: .* has 90 bytes/,
  ],
  ['an unknown format', async () => [await forged(entity({}), { format: 7 })], /format 7, which this version cannot read/],
  [
    'an application that is too new',
    async () => [await forged(entity({}), { minimumVersion: '99.0.0' })],
    /needs Hashiya 99\.0\.0 or later/,
  ],
  ['a line that is no JSON', async () => [await forged('{"entity":{"id":"place-0","type":\n')], /cannot be read .*line 1/],
  ['a missing field', async () => [await forged(entity({ labels: undefined }))], /line 1, labels/],
  ['a field of the wrong type', async () => [await forged(entity({ weight: 'heavy' }))], /line 1, weight/],
  ['a line without end', async () => [await forged(entity({ note: noise(70_000) }))], /too long/],
  ['another pack at the link', async () => [await forgedPack('other', 9, entity({}), 1)], /Another pack than the one subscribed to/],
  ['an older version', async () => [await zarvandia(2, '22222')], /older version than the one installed/],
  [
    'an envelope that is no envelope',
    async () => [await zarvandia(9, '99999'), (path, bytes) => (path === 'pack.json' ? new TextEncoder().encode('<html>') : bytes)],
    /pack\.json, cannot be read/,
  ],
];

describe.each(browserNames)('a broken update in %s', (name) => {
  let published: PublishedBench;
  let folder: string;
  let bench: Bench;
  let settings: Page;
  let page: Page;
  beforeAll(async () => {
    published = await openPublished(name, await zarvandia(3, '48213'));
    ({ bench, folder } = published);
    settings = await bench.open('/options.html');
    await subscribeTo(settings, `${bench.served.url}/pack.json`);
    await until('the pack', async () => (await bench.call('packs.list', {})).packs.some((pack) => pack.id === 'zarvandia'));
    page = await bench.read('story.html');
  });
  afterAll(() => published?.close());

  /** What the settings page says in the entry of the pack. */
  const entry = () =>
    settings.evaluate(() => {
      const pack = [...document.querySelectorAll('li.pack')].find((one) => one.textContent?.includes('Pack zarvandia'));
      return { alert: (pack?.querySelector('[role=alert]')?.textContent ?? '').replace(/[\u2066-\u2069]/g, '') };
    });
  const update = () =>
    settings.evaluate(() => {
      const pack = [...document.querySelectorAll('li.pack')].find((one) => one.textContent?.includes('Pack zarvandia'));
      const button = [...(pack?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Update');
      if (!button) throw new Error('no button «Update»');
      button.click();
    });

  it.each(faults)('%s: refused, said, and the old version answers', async (_fault, make, words) => {
    // What the entry says must come from this update: a good one first clears it.
    publish(folder, await zarvandia(3, '48213'));
    await bench.call('packs.update', { id: 'zarvandia' });
    await settings.bringToFront();
    await until('the alert to be gone', async () => (await entry()).alert === '');

    publish(folder, ...(await make()));
    await update();
    const { alert } = await until('an alert', async () => {
      const now = await entry();
      return now.alert === '' ? undefined : now;
    });
    expect(alert).toMatch(words);
    expect(alert).toContain('Nothing was changed');
    const pack = (await bench.call('packs.list', {})).packs.find((one) => one.id === 'zarvandia');
    expect(pack).toMatchObject({ version: 3, enabled: true });
    await page.bringToFront();
    expect((await hoverCard(bench, page, 'Zarvandia')).text).toMatch(/population 48,213 2025/i);
    await escapeCard(page);
  });
});
