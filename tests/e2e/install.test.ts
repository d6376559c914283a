import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf, waitForMarks } from '../../scripts/browser/hover.ts';
import { allowAllSites, type Bench, browserNames, openBench } from './support/bench.ts';
import { starterStatement } from './support/pack-facts.ts';
import { pause, until } from './support/until.ts';

interface Step {
  readonly pack: string;
  readonly phase: string;
  readonly bytesDone: number;
  readonly bytesTotal: number;
}

const grants = (page: Page) =>
  page.evaluate(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const [all, scripts] = await Promise.all([api.permissions.getAll(), api.scripting.getRegisteredContentScripts()]);
    return { origins: all.origins, permissions: all.permissions.toSorted(), scripts: scripts.length };
  });

describe.each(browserNames)('after the installation in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(name, { allowed: false, seeded: false });
  });
  afterAll(() => bench?.close());

  it('the first page has opened by itself and tells that the starter packs are in place', async () => {
    // `openBench` has found this page; nobody opened it.
    const words = await until('the packs to be in place', async () => {
      const text = await bench.control.evaluate(() => document.body.textContent ?? '');
      return text.includes('are in place') ? text : undefined;
    });
    const { packs } = await bench.call('packs.list', {});
    const entries = packs.reduce((sum, pack) => sum + pack.entities, 0);
    expect(entries).toBeGreaterThan(10_000);
    expect(words).toContain(`${packs.length} packs are in place`);
    expect(words.replace(/[\u2066-\u2069]/g, '')).toContain(`with ${entries.toLocaleString('en')} entries`);
    expect(packs.map((pack) => [pack.origin, pack.enabled])).toEqual(packs.map(() => ['bundled', true]));
  });

  it('the sample on the first page shows what the packs hold, with its source', async () => {
    const population = starterStatement('cities', (one) => one.subject === 'Q9361' && one.property === 'P1082');
    const shown = await until('the card of the sample', async () => {
      const text = await bench.control.evaluate(() => document.querySelector('.sample-card')?.textContent ?? '');
      return text.includes('Capital of') && text.replace(/[\u2066-\u2069]/g, '');
    });
    expect(shown).toContain(Number(population.value.amount).toLocaleString('en'));
    expect(shown).toContain('Central Intelligence Agency');
  });

  it('nothing is granted, and no page is read', async () => {
    expect(await grants(bench.control)).toEqual({
      origins: [],
      permissions: ['activeTab', 'alarms', 'scripting', ...(name === 'chromium' ? ['sidePanel'] : []), 'storage', 'unlimitedStorage'],
      scripts: 0,
    });
    const page = await bench.visit('article.en.html');
    await pause(1_500);
    expect((await marksOf(page)).length).toBe(0);
    await page.close();
  });

  it('an import shows how far it is', async () => {
    await bench.control.evaluate(() => {
      const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      storage.session.onChanged.addListener((changes) => seen.push(JSON.stringify(Object.values(changes).map((one) => one.newValue))));
    });
    await bench.call('packs.remove', { id: 'countries' });
    expect((await bench.call('packs.list', {})).packs.map((pack) => pack.id)).not.toContain('countries');
    await bench.call('packs.update', { id: 'countries' });
    const seen = await bench.control.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    const entries = seen.flatMap((text) => (JSON.parse(text) as unknown[]).flat() as { progress?: Step }[]);
    const steps = entries.flatMap(({ progress }) => (progress?.pack === 'countries' ? [progress] : []));
    const fetched = steps.filter((step) => step.phase === 'fetch').map((step) => step.bytesDone);
    expect(new Set(steps.map((step) => step.phase)).size).toBeGreaterThan(1);
    expect(fetched).toEqual(fetched.toSorted((a, b) => a - b));
    expect(steps.at(-1)?.phase).toBe('done');
    expect((await bench.call('packs.list', {})).packs.map((pack) => pack.id)).toContain('countries');
  });
});

describe.each(browserNames)('choosing «all sites» on the first page in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(name, { allowed: false, seeded: true });
  });
  afterAll(() => bench?.close());

  it('serves the tab that is open already, and pages that open later', async () => {
    const open = await bench.visit('article.en.html');
    await pause(1_000);
    expect((await marksOf(open)).length).toBe(0);
    await allowAllSites(bench.control);
    await open.bringToFront();
    expect((await waitForMarks(open, 40)).length).toBeGreaterThanOrEqual(40);
    expect(await grants(bench.control)).toMatchObject({ origins: ['*://*/*'], scripts: 1 });
    const later = await bench.read('article.ru.html', 40);
    expect((await marksOf(later)).map((mark) => mark.text)).toContain('Бишкек');
  });
});

describe('the toolbar button in chromium, nothing granted', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench('chromium', { allowed: false, seeded: false });
  });
  afterAll(() => bench?.close());

  it('offers to read this page, and a click marks it, and no other', async () => {
    const { browser, origin } = bench.launched;
    const other = await bench.visit('article.ru.html');
    const page = await bench.visit('article.en.html');
    const extension = [...(await browser.extensions()).values()].find((one) => origin.endsWith(one.id));
    if (!extension) throw new Error('the extension is not there');
    await extension.triggerAction(page);
    const target = await browser.waitForTarget((one) => one.url() === `${origin}/popup.html`);
    const popup = await target.asPage();
    await until('the popup to know the page', () =>
      popup.evaluate(() => (document.body.textContent ?? '').includes('This page has not been read.')),
    );
    expect(await popup.evaluate(() => document.body.textContent ?? '')).toContain('127.0.0.1');
    await popup.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Read this page');
      button?.click();
    });
    expect((await waitForMarks(page, 40)).map((mark) => mark.text)).toContain('Bishkek');
    await until('the popup to list what was found', () => popup.evaluate(() => document.querySelectorAll('.found').length > 20));
    await other.bringToFront();
    await pause(800);
    expect((await marksOf(other)).length).toBe(0);
    expect((await grants(bench.control)).origins).toEqual([]);
  });
});
