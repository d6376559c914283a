import { callTab } from '../../lib/platform/messaging.ts';
import { grantedOrigins } from '../../lib/platform/permissions.ts';
import { inject, register, registered, unregister } from '../../lib/platform/scripting.ts';
import { allTabs, tabsOn } from '../../lib/platform/tabs.ts';
import type { AccessPort } from '../../lib/settings/access-sync.ts';

/** The page script and its style sheet, as the build names them. */
const files = { js: ['reader.js'], css: ['marks.css'] };
const registrationId = 'reader';

/** A page script that does not answer in this time is gone, or too busy to matter. */
const answerMs = 2_000;

async function hostIn(tabId: number): Promise<string | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), answerMs));
  const asked = callTab(tabId)('page.summary', {}).then(
    (summary) => summary.host,
    () => null,
  );
  return Promise.race([asked, late]);
}

/** The browser, as the access rules see it. */
export const accessPort: AccessPort = {
  granted: grantedOrigins,
  registered: () => registered(registrationId),
  register: ({ matches, excludeMatches }) => register({ id: registrationId, ...files, matches, excludeMatches }),
  unregister: () => unregister(registrationId),
  tabsOn,
  allTabs,
  inject: (tabId) => inject(tabId, files),
  hostIn,
  tell: async (tabId, settings) => {
    await callTab(tabId)('page.settings', { settings });
  },
  stop: async (tabId) => {
    await callTab(tabId)('page.stop', {});
  },
};
