import { inSites } from './host.ts';
import type { Settings } from './settings.ts';

/**
 * The settings as one page may know them: the reader's site lists say where somebody reads, so a page script gets of them
 * only whether its own host is switched off (a renderer that was taken over could read whatever its script was sent).
 */
export function settingsForPage(settings: Settings, host: string): Settings {
  return { ...settings, newsSites: [], sitesOn: [], sitesOff: inSites(settings.sitesOff, host) ? [host] : [] };
}
