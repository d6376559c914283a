import { callTab } from '../../lib/platform/messaging.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import { activeTab } from '../../lib/platform/tabs.ts';
import { accessPort } from './access.ts';
import { startInTab } from './settings.ts';

const pageCommands = ['next-mention', 'previous-mention', 'open-card'] as const;

/** Passes a keyboard command to the page in front. The key press grants the tab, so a page that is not read yet starts. */
export async function runCommand(name: string, tabId: number | undefined, windowId: number | undefined): Promise<void> {
  // Before anything is waited for: the key press counts no longer than that.
  if (name === 'open-panel' && windowId !== undefined) return openPanel(windowId);
  const command = pageCommands.find((one) => one === name);
  const tab = tabId ?? (await activeTab())?.id;
  if (command === undefined || tab === undefined) return;
  if ((await accessPort.hostIn(tab)) === null) await startInTab(tab);
  else await callTab(tab)('page.command', { command });
}
