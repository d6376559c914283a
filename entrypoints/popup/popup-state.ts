import type { PacksPart, PagePart, SitePart } from '../../components/popup/popup-props.ts';
import { callBackground, callTab } from '../../lib/platform/messaging.ts';
import { hasOrigins } from '../../lib/platform/permissions.ts';
import { activeTab } from '../../lib/platform/tabs.ts';
import { inSites, normaliseHost } from '../../lib/settings/host.ts';
import type { Settings } from '../../lib/settings/settings.ts';

/** The tab in front and what the popup knows of it. */
export interface FrontTab {
  readonly id: number;
  readonly windowId?: number;
  readonly site?: SitePart;
  readonly page: PagePart;
}

/** Only web pages can be read; a page without an address is one that the browser keeps to itself. */
function webAddress(url: string | undefined): URL | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : undefined;
}

function unasked(settings: Settings, host: string): SitePart['unasked'] {
  if (inSites(settings.sitesOn, host)) return 'site';
  if (settings.reach === 'all') return 'all';
  return settings.reach === 'news' && inSites(settings.newsSites, host) ? 'news' : undefined;
}

async function pageOf(tabId: number, patient: boolean): Promise<PagePart> {
  try {
    const summary = await callTab(tabId)('page.summary', {});
    if (!summary.running) return { state: 'idle' };
    if (summary.lang === undefined && summary.items.length === 0) return { state: patient ? 'loading' : 'no-article' };
    return { state: 'read', counts: summary.counts, items: summary.items, choices: summary.choices };
  } catch {
    return { state: 'idle' };
  }
}

/** Looks at the tab in front. While `patient`, a page script that has found no article yet is taken to be still at work. */
export async function frontTab(settings: Settings, patient: boolean): Promise<FrontTab | null> {
  const tab = await activeTab();
  const address = webAddress(tab?.url);
  const host = address ? normaliseHost(address.hostname) : null;
  if (tab === null) return null;
  const place = { id: tab.id, ...(tab.windowId === undefined ? {} : { windowId: tab.windowId }) };
  if (address === undefined || host === null) return { ...place, page: { state: 'closed' } };
  // Match patterns carry no port.
  const granted = await hasOrigins([`${address.protocol}//${address.hostname}/*`]);
  const why = unasked(settings, host);
  const site: SitePart = { host, on: !inSites(settings.sitesOff, host), granted, ...(why ? { unasked: why } : {}) };
  return { ...place, site, page: site.on && settings.enabled ? await pageOf(tab.id, patient) : { state: 'idle' } };
}

/** Whether there are packs to explain names with. */
export async function packsPart(): Promise<PacksPart> {
  const { packs, progress, settling } = await callBackground('packs.list', {});
  if (packs.length > 0) return { state: 'ready' };
  const running = progress.filter((one) => one.phase !== 'done' && one.phase !== 'failed');
  if (running.length === 0 && !settling) return { state: 'none' };
  const total = running.reduce((sum, one) => sum + one.bytesTotal, 0);
  const done = running.reduce((sum, one) => sum + one.bytesDone, 0);
  return { state: 'coming', progress: total === 0 ? 0 : done / total };
}
