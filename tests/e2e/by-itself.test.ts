import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, browserNames } from './support/bench.ts';
import { openPublished, publish, type PublishedBench, zarvandia } from './support/published.ts';
import { until } from './support/until.ts';

const hour = 3_600_000;

describe.each(browserNames)('what happens by itself in %s', (name) => {
  let published: PublishedBench;
  let folder: string;
  let bench: Bench;
  beforeAll(async () => {
    published = await openPublished(name, await zarvandia(1, '48213'));
    ({ bench, folder } = published);
    await bench.call('packs.subscribe', { url: `${bench.served.url}/pack.json` });
  });
  afterAll(() => published?.close());

  /** When the next check of subscriptions is planned (milliseconds since 1970), or null. */
  const planned = () =>
    bench.control.evaluate(async () => {
      const { alarms } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      return (await alarms.get('packs'))?.scheduledTime ?? null;
    });
  const version = async (id: string) => (await bench.call('packs.list', {})).packs.find((pack) => pack.id === id)?.version;

  it('a subscription is checked about a day later, and the alarm brings its new version', async () => {
    const wait = ((await planned()) ?? 0) - Date.now();
    expect(wait).toBeGreaterThan(19 * hour);
    expect(wait).toBeLessThan(29 * hour);
    publish(folder, await zarvandia(2, '51007'));
    await bench.control.evaluate(async () => {
      const { alarms, storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const { trust } = await storage.local.get('trust');
      await storage.local.set({ trust: (trust as object[]).map((record) => ({ ...record, nextAt: 1 })) });
      await alarms.create('packs', { when: Date.now() + 200 });
    });
    await until('the new version', async () => (await version('zarvandia')) === 2, 45_000);
    await until('the next check to be planned', async () => ((await planned()) ?? 0) - Date.now() > 19 * hour);
  });

  it('without automatic updates there is no alarm', async () => {
    await bench.call('settings.set', { patch: { autoUpdate: false } });
    expect(await planned()).toBe(null);
    await bench.call('settings.set', { patch: { autoUpdate: true } });
    expect(await planned()).not.toBe(null);
  });

  it('a shipped pack that was removed stays away, and comes back when it is asked for', async () => {
    await bench.call('packs.remove', { id: 'cities' });
    expect(await version('cities')).toBe(undefined);
    expect(await version('countries')).not.toBe(undefined);
    await bench.call('packs.update', { id: 'cities' });
    expect(await version('cities')).not.toBe(undefined);
  });
});
