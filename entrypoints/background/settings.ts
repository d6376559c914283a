import { CallError } from '../../lib/messages/call.ts';
import { callerOf, type Sender } from '../../lib/messages/sender.ts';
import { self } from '../../lib/platform/messaging.ts';
import { localStore } from '../../lib/platform/storage.ts';
import { startReader, stopRevoked, syncAccess, tellPages } from '../../lib/settings/access-sync.ts';
import { settingsForPage } from '../../lib/settings/page-view.ts';
import { serial } from '../../lib/settings/serial.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { patchSettings, readSettings } from '../../lib/settings/settings-store.ts';
import { accessPort } from './access.ts';

const writing = serial();
const access = serial();

export const currentSettings = (): Promise<Settings> => readSettings(localStore);

/** Brings registrations and open tabs in line with settings and grants. */
export function syncNow(): Promise<void> {
  return access(async () => syncAccess(await currentSettings(), accessPort));
}

/** After grants and revocations. */
export async function permissionsChanged(revoked: readonly string[]): Promise<void> {
  await syncNow();
  if (revoked.length > 0) await stopRevoked(revoked, accessPort);
}

/** The settings for whoever asks: a page gets only what concerns it. */
export async function getSettings(sender: Sender): Promise<Settings> {
  const settings = await currentSettings();
  if (callerOf(sender, self()) === 'extension') return settings;
  const url = sender.url ?? '';
  return settingsForPage(settings, URL.canParse(url) ? new URL(url).hostname : '');
}

/** Writes settings, then lets pages and registrations follow. */
export async function setSettings(patch: Partial<Settings>): Promise<Settings> {
  const settings = await writing(() => patchSettings(localStore, patch));
  void tellPages(settings, accessPort)
    .then(syncNow)
    .catch((error: unknown) => console.error(error));
  return settings;
}

/** Runs the page script in a tab that the reader's click opened to us. */
export async function startInTab(tabId: number): Promise<void> {
  try {
    await startReader(tabId, accessPort);
  } catch (error) {
    throw new CallError('page-closed', { message: String(error).slice(0, 200) });
  }
}
