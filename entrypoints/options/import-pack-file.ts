import { raisedLimits } from '../../lib/packs/limits.ts';
import { callBackground } from '../../lib/platform/messaging.ts';
import { version } from '../../lib/platform/runtime.ts';
import { localStore } from '../../lib/platform/storage.ts';
import { openStores } from '../../lib/store/open-stores.ts';
import { importPackFile as importFile } from '../../lib/sync/import-file.ts';
import type { ImportOutcome } from '../../lib/sync/import-pack.ts';
import { webPackPorts } from '../../lib/sync/pack-ports.ts';
import type { ImportProgress } from '../../lib/sync/pack-state.ts';
import { segmentEngine } from '../../lib/sync/segment-engine.ts';
import { openTrust } from '../../lib/sync/trust.ts';
import { webLock, webLockNow } from '../../lib/sync/web-lock.ts';

/**
 * Imports a pack that the reader chose: a `.hashiya` file, or the files of a published folder. Resolves once it is live.
 * @throws SyncError or PackError, with a `code` and `details` that the messages know; what was installed stays untouched
 */
export async function importPackFile(
  files: Blob | readonly File[],
  onProgress: (progress: ImportProgress) => void,
  signal?: AbortSignal,
): Promise<ImportOutcome> {
  const stores = openStores({ keyValues: localStore, lock: webLock });
  try {
    const ports = {
      store: stores.store,
      trust: openTrust(localStore, webLock),
      packs: webPackPorts,
      segments: segmentEngine,
      lockNow: webLockNow,
      now: Date.now,
      application: version(),
      limits: async () => raisedLimits((await callBackground('settings.get', {})).packLimit),
    };
    const outcome = await importFile(files, ports, onProgress, signal);
    if (outcome.changed) await callBackground('packs.changed', {}).catch(() => undefined);
    return outcome;
  } finally {
    stores.close();
  }
}
