import browser, { type Tabs } from 'webextension-polyfill';

/** Ids of tabs that hold a page; discarded ones have no scripts to talk to. */
function idsOf(tabs: readonly Tabs.Tab[]): readonly number[] {
  return tabs.flatMap((tab) => (tab.id === undefined || tab.discarded === true ? [] : [tab.id]));
}

/** Ids of open tabs on these origin patterns. Without the `tabs` permission only granted origins can match. */
export async function tabsOn(patterns: readonly string[]): Promise<readonly number[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return idsOf(tabs);
}

/** Ids of all open tabs. */
export async function allTabs(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({});
  return idsOf(tabs);
}

/** The tab in front, or null. `url` is there only where access was granted (a click on the toolbar button grants it). */
export async function activeTab(): Promise<{ readonly id: number; readonly windowId?: number; readonly url?: string } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const { id, windowId, url } = tab;
  return { id, ...(windowId === undefined ? {} : { windowId }), ...(url === undefined ? {} : { url }) };
}

/** Hears that another tab is in front, or that the one in front goes to another page. */
export function onFrontChanged(listener: () => void): void {
  browser.tabs.onActivated.addListener(() => listener());
  browser.tabs.onUpdated.addListener((_id, _change, tab) => {
    if (tab.active) listener();
  });
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
