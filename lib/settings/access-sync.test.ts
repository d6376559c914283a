import { describe, expect, it } from 'vitest';
import type { AccessPlan } from './access-plan.ts';
import { type AccessPort, startReader, stopRevoked, syncAccess, tellPages } from './access-sync.ts';
import { defaultSettings } from './defaults.ts';
import { covers } from './match-pattern.ts';
import type { Settings } from './settings.ts';

interface Tab {
  readonly id: number;
  readonly host: string;
  running: boolean;
}

/** A browser of four tabs: the script runs in the first, the last refuses scripts. */
function browser(granted: string[]) {
  const tabs: Tab[] = [
    { id: 1, host: 'www.bbc.com', running: true },
    { id: 2, host: 'rbc.ru', running: false },
    { id: 3, host: 'shop.example', running: false },
    { id: 4, host: 'store.bbc.com', running: false },
  ];
  const told: { tab: number; settings: Settings }[] = [];
  const injected: number[] = [];
  let plan: AccessPlan | null = null;
  let registrations = 0;
  const port: AccessPort = {
    granted: async () => granted,
    registered: async () => plan,
    register: async (next) => {
      plan = next;
      registrations++;
    },
    unregister: async () => {
      plan = null;
    },
    tabsOn: async (patterns) => tabs.filter((tab) => patterns.some((one) => covers(one, `https://${tab.host}/*`))).map((tab) => tab.id),
    allTabs: async () => tabs.map((tab) => tab.id),
    inject: async (id) => {
      if (id === 4) throw new Error('cannot be scripted');
      injected.push(id);
    },
    hostIn: async (id) => tabs.find((tab) => tab.id === id && tab.running)?.host ?? null,
    tell: async (tab, settings) => void told.push({ tab, settings }),
    stop: async (id) => {
      for (const tab of tabs) if (tab.id === id) tab.running = false;
    },
  };
  return { port, tabs, told, injected, plan: () => plan, registrations: () => registrations };
}

const news: Settings = { ...defaultSettings, reach: 'news', newsSites: ['bbc.com', 'rbc.ru'] };

describe('syncAccess', () => {
  it('registers once and serves open tabs that have no script yet', async () => {
    const web = browser(['*://*.bbc.com/*', '*://*.rbc.ru/*']);
    await syncAccess(news, web.port);
    expect(web.injected).toEqual([2]);
    expect(web.plan()?.matches).toEqual(['*://*.bbc.com/*', '*://*.rbc.ru/*']);
    await syncAccess(news, web.port);
    expect(web.registrations()).toBe(1);
  });
  it('leaves out tabs of sites that are off', async () => {
    const web = browser(['<all_urls>']);
    await syncAccess({ ...news, reach: 'all', sitesOff: ['rbc.ru'] }, web.port);
    expect(web.injected).toEqual([3]);
  });
  it('ends the scripts of sites that the reader took from the list, and leaves those of a click alone', async () => {
    const web = browser(['<all_urls>']);
    await syncAccess(news, web.port);
    for (const tab of web.tabs) tab.running = tab.id <= 3;
    await syncAccess({ ...news, newsSites: ['rbc.ru'] }, web.port);
    expect(web.tabs.filter((tab) => tab.running).map((tab) => tab.id)).toEqual([2, 3]);
    await syncAccess({ ...news, reach: 'click' }, web.port);
    expect(web.tabs.filter((tab) => tab.running).map((tab) => tab.id)).toEqual([3]);
  });
  it('ends nothing for good while everything is off: the master switch is turned back', async () => {
    const web = browser(['<all_urls>']);
    await syncAccess(news, web.port);
    await syncAccess({ ...news, enabled: false }, web.port);
    expect(web.tabs[0]?.running).toBe(true);
  });
  it('unregisters when nothing is left', async () => {
    const granted = ['<all_urls>'];
    const web = browser(granted);
    await syncAccess(news, web.port);
    granted.length = 0;
    await syncAccess(news, web.port);
    expect(web.plan()).toBeNull();
  });
});

it('starts a reader only where none runs', async () => {
  const web = browser([]);
  await startReader(1, web.port);
  await startReader(3, web.port);
  expect(web.injected).toEqual([3]);
  await expect(startReader(4, web.port)).rejects.toThrow();
});

it('tells running pages no more than concerns them', async () => {
  const web = browser([]);
  await tellPages({ ...news, sitesOff: ['bbc.com', 'secret.example'], sitesOn: ['other.example'] }, web.port);
  expect(web.told).toHaveLength(1);
  expect(web.told[0]?.settings).toMatchObject({ sitesOff: ['www.bbc.com'], sitesOn: [], newsSites: [] });
});

describe('stopRevoked', () => {
  it('stops pages that were there by the revoked origin', async () => {
    const web = browser([]);
    await stopRevoked(['*://*.bbc.com/*'], web.port);
    expect(web.tabs.filter((tab) => tab.running)).toEqual([]);
  });
  it('stops them for good: no later change of settings starts them again', async () => {
    const web = browser([]);
    await stopRevoked(['*://*.bbc.com/*'], web.port);
    await tellPages(news, web.port);
    expect(web.told).toEqual([]);
  });
  it('leaves pages of other origins alone', async () => {
    const web = browser([]);
    await stopRevoked(['*://*.rbc.ru/*'], web.port);
    expect(web.tabs.filter((tab) => tab.running).map((tab) => tab.id)).toEqual([1]);
  });
});
