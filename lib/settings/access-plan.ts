import { covers, everySite, patternOfHost } from './match-pattern.ts';
import type { Settings } from './settings.ts';

/** Where the page script is registered: nothing at all when `matches` is empty. */
export interface AccessPlan {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** Origin patterns that the settings ask for, granted or not: what the first-run page and the popup request. */
export function wantedOrigins(settings: Settings): readonly string[] {
  if (settings.reach === 'all') return [everySite];
  const hosts = settings.reach === 'news' ? [...settings.newsSites, ...settings.sitesOn] : settings.sitesOn;
  return [...new Set(hosts.map(patternOfHost))];
}

/**
 * Where the page script should run: what the reader asked for, cut down to what the browser granted.
 * `granted` are the origins of `permissions.getAll()`; readers can grant narrower ones than were asked for, so a wanted
 * pattern that is only granted in part gives the granted part.
 */
export function planAccess(settings: Settings, granted: readonly string[]): AccessPlan {
  if (!settings.enabled) return { matches: [], excludeMatches: [] };
  const matches = new Set<string>();
  for (const wanted of wantedOrigins(settings)) {
    if (granted.some((origin) => covers(origin, wanted))) matches.add(wanted);
    else for (const origin of granted) if (covers(wanted, origin)) matches.add(origin);
  }
  const excludeMatches = matches.size === 0 ? [] : settings.sitesOff.map(patternOfHost);
  return { matches: [...matches].sort(), excludeMatches: [...new Set(excludeMatches)].sort() };
}

/** True when two plans register the same script. */
export function samePlan(a: AccessPlan, b: AccessPlan): boolean {
  const same = (x: readonly string[], y: readonly string[]) => x.length === y.length && x.every((one, at) => one === y[at]);
  return same(a.matches, b.matches) && same(a.excludeMatches, b.excludeMatches);
}
