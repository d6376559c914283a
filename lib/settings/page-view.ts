import { inSites, isSiteOf, normaliseHost } from './host.ts';
import type { Settings } from './settings.ts';

/**
 * The settings as one page may know them: the reader's site lists say where somebody reads, so a page script gets of them
 * only whether its own host is switched off, and of the choices of names those for its own site (a renderer that was taken over could read whatever its script was sent).
 */
export function settingsForPage(settings: Settings, host: string): Settings {
  const name = normaliseHost(host);
  return {
    ...settings,
    newsSites: [],
    sitesOn: [],
    sitesOff: inSites(settings.sitesOff, host) ? [host] : [],
    choices: name === null ? [] : settings.choices.filter((choice) => isSiteOf(choice.host, name)),
  };
}
