import { backgroundSchemas } from '../../lib/messages/background-schemas.ts';
import { callerOf, mayCallBackground } from '../../lib/messages/sender.ts';
import { serve } from '../../lib/messages/serve.ts';
import { onAlarm } from '../../lib/platform/alarms.ts';
import { onCommand } from '../../lib/platform/commands.ts';
import { onMessage, self } from '../../lib/platform/messaging.ts';
import { onPermissionsChanged } from '../../lib/platform/permissions.ts';
import { fileUrl, onInstalled, onStartup } from '../../lib/platform/runtime.ts';
import { keepPagesOut } from '../../lib/platform/storage.ts';
import { openTab } from '../../lib/platform/tabs.ts';
import { citation } from './citation.ts';
import { runCommand } from './commands.ts';
import { careForPacks, checkDue, packHandlers, planChecks } from './packs.ts';
import { lookedUp } from './memory.ts';
import { annotateArticle, card, namesOf, readSheet, sheetOf } from './reading.ts';
import { getSettings, permissionsChanged, setSettings, startInTab, syncNow } from './settings.ts';

const report = (error: unknown): void => console.error(error);

const receive = serve({
  schemas: backgroundSchemas,
  allow: (name, sender) => mayCallBackground(name, callerOf(sender, self())),
  onError: report,
  handlers: {
    annotate: ({ article }) => annotateArticle(article),
    card: ({ annotation, context }) => card(annotation, context),
    cite: ({ work, style }) => citation(work, style),
    'entities.names': ({ ids }) => namesOf(ids),
    'sheet.read': ({ article }) => readSheet(article),
    'sheet.write': ({ article, title, format }) => sheetOf(article, title, format),
    'settings.get': (_params, sender) => getSettings(sender),
    'settings.set': async ({ patch }) => {
      const settings = await setSettings(patch);
      if (patch.autoUpdate !== undefined) await planChecks();
      // Who no longer wants to be remembered is forgotten.
      if (patch.remember === false) await lookedUp.clear();
      return settings;
    },
    'memory.clear': async () => {
      await lookedUp.clear();
      return null;
    },
    'access.sync': async () => {
      await syncNow();
      return null;
    },
    'reader.start': async ({ tabId }) => {
      await startInTab(tabId);
      return null;
    },
    ...packHandlers,
  },
});

/** Starts the background. Listeners are registered at once: an event that woke it is lost on any that come later. */
export function startBackground(): void {
  onMessage(receive);
  onAlarm((name) => void checkDue(name).catch(report));
  onCommand((name, tabId, windowId) => void runCommand(name, tabId, windowId).catch(report));
  onPermissionsChanged((revoked) => void permissionsChanged(revoked).catch(report));
  onStartup(() => {
    void syncNow().catch(report);
    void careForPacks();
  });
  onInstalled((reason) => {
    void careForPacks(true);
    void syncNow().catch(report);
    if (reason === 'install') void openTab(fileUrl('/welcome.html')).catch(report);
  });
  void keepPagesOut();
}
