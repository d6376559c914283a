import { inSites } from './host.ts';
import type { Settings } from './settings.ts';

/** True when Hashiya may mark pages of this host: the master switch is on and the reader did not switch the site off. */
export function isActiveOn(settings: Settings, host: string): boolean {
  return settings.enabled && !inSites(settings.sitesOff, host);
}

/** True when the reader asked for this host to be read without a click (permission is another matter). */
export function readsUnasked(settings: Settings, host: string): boolean {
  if (!isActiveOn(settings, host)) return false;
  if (settings.reach === 'all' || inSites(settings.sitesOn, host)) return true;
  return settings.reach === 'news' && inSites(settings.newsSites, host);
}
