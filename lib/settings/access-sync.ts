import { type AccessPlan, planAccess, samePlan } from './access-plan.ts';
import { covers, patternOfHost } from './match-pattern.ts';
import { settingsForPage } from './page-view.ts';
import type { Settings } from './settings.ts';

/** Port: the browser, as far as page scripts are concerned. */
export interface AccessPort {
  granted(): Promise<readonly string[]>;
  /** The present registration, or null. */
  registered(): Promise<AccessPlan | null>;
  register(plan: AccessPlan): Promise<void>;
  unregister(): Promise<void>;
  tabsOn(patterns: readonly string[]): Promise<readonly number[]>;
  allTabs(): Promise<readonly number[]>;
  inject(tabId: number): Promise<void>;
  /** Host of the page whose script answers in this tab, or null when none does. */
  hostIn(tabId: number): Promise<string | null>;
  tell(tabId: number, settings: Settings): Promise<void>;
  /** Ends the page script in this tab for good. */
  stop(tabId: number): Promise<void>;
}

/** True when a registration reaches a host, be it with some of its addresses alone. */
function reaches({ matches }: AccessPlan, host: string): boolean {
  const pattern = patternOfHost(host);
  return matches.some((match) => covers(match, pattern) || covers(pattern, match));
}

/** Ends the page scripts that the last registration brought and the new one does not; those of a click on another site stay. */
async function stopDropped(before: AccessPlan, after: AccessPlan, port: Pick<AccessPort, 'allTabs' | 'hostIn' | 'stop'>): Promise<void> {
  await Promise.all(
    (await port.allTabs()).map(async (tab) => {
      const host = await port.hostIn(tab);
      if (host !== null && reaches(before, host) && !reaches(after, host)) await port.stop(tab).catch(() => undefined);
    }),
  );
}

/**
 * Brings the browser in line with the settings: registers the page script where it was asked for and granted, serves tabs that are already
 * open, because a registration only reaches pages that load later, and ends what the reader took back. Safe to repeat.
 */
export async function syncAccess(settings: Settings, port: AccessPort): Promise<void> {
  const plan = planAccess(settings, await port.granted());
  const present = await port.registered();
  // The master switch is no change of mind about sites: its pages wait, and go on with it.
  if (settings.enabled && present !== null && !samePlan(plan, present)) await stopDropped(present, plan, port);
  if (plan.matches.length === 0) {
    if (present !== null) await port.unregister();
    return;
  }
  if (present === null || !samePlan(plan, present)) await port.register(plan);
  const off = new Set(plan.excludeMatches.length === 0 ? [] : await port.tabsOn(plan.excludeMatches));
  const tabs = (await port.tabsOn(plan.matches)).filter((tab) => !off.has(tab));
  // A tab may show an error page, a shop or a document that went away meanwhile: that is no reason to stop.
  await Promise.all(tabs.map((tab) => startReader(tab, port).catch(() => undefined)));
}

/** Runs the page script in a tab for which the reader's click granted access. Rejects where the browser forbids scripts. */
export async function startReader(tabId: number, port: Pick<AccessPort, 'hostIn' | 'inject'>): Promise<void> {
  if ((await port.hostIn(tabId)) === null) await port.inject(tabId);
}

/** Tells every page script that runs what the settings are now, each with no more than concerns its page. */
export async function tellPages(settings: Settings, port: Pick<AccessPort, 'allTabs' | 'hostIn' | 'tell'>): Promise<void> {
  await Promise.all(
    (await port.allTabs()).map(async (tab) => {
      const host = await port.hostIn(tab);
      if (host !== null) await port.tell(tab, settingsForPage(settings, host)).catch(() => undefined);
    }),
  );
}

/** After a revocation: page scripts that were there by the revoked origins end for good, without waiting for a reload. */
export async function stopRevoked(
  revoked: readonly string[],
  port: Pick<AccessPort, 'granted' | 'allTabs' | 'hostIn' | 'stop'>,
): Promise<void> {
  const granted = await port.granted();
  await Promise.all(
    (await port.allTabs()).map(async (tab) => {
      const host = await port.hostIn(tab);
      if (host === null) return;
      const pattern = patternOfHost(host);
      const touched = revoked.some((origin) => covers(origin, pattern) || covers(pattern, origin));
      if (!touched || granted.some((origin) => covers(origin, pattern))) return;
      await port.stop(tab).catch(() => undefined);
    }),
  );
}
