import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bench } from './support/bench.ts';
import { hoverCard, sourcesOf } from './support/card.ts';
import { openPublished, publish, type PublishedBench, zarvandia } from './support/published.ts';

// Firefox refuses IndexedDB to extensions there (observed with 153).
describe('Firefox with «never remember history»', () => {
  let published: PublishedBench;
  let folder: string;
  let bench: Bench;
  beforeAll(async () => {
    published = await openPublished('firefox', await zarvandia(1, '48213'), { neverRemember: true });
    ({ bench, folder } = published);
  });
  afterAll(() => published?.close());

  const installed = async () => (await bench.call('packs.list', {})).packs.map(({ id }) => id);

  it('has the starter packs all the same, and says that they last until it closes', async () => {
    const { forgetful, lost, storageUsed } = await bench.call('packs.list', {});
    expect([forgetful, lost]).toEqual([true, []]);
    expect(storageUsed).toBeGreaterThan(5_000_000);
    const page = await bench.open('/options.html');
    await page.waitForFunction(() => document.body.textContent?.includes('set to remember nothing'));
    await page.close();
  });

  it('takes a subscription, updates it, undoes it and shows a card from it', async () => {
    await bench.call('packs.subscribe', { url: `${bench.served.url}/pack.json` });
    expect(await installed()).toContain('zarvandia');
    publish(folder, await zarvandia(2, '51007'));
    await bench.call('packs.update', { id: 'zarvandia' });
    const version = async () => (await bench.call('packs.list', {})).packs.find(({ id }) => id === 'zarvandia')?.version;
    expect(await version()).toBe(2);
    await bench.call('packs.undo', { id: 'zarvandia' });
    expect(await version()).toBe(1);
    const { totals } = await bench.call('ledger.list', {});
    expect(totals[0]?.requests).toBeGreaterThan(3);
    const page = await bench.read('story.html');
    const card = await hoverCard(bench, page, 'Zarvandia');
    expect(sourcesOf(card)).not.toEqual([]);
    await page.close();
  });
});
