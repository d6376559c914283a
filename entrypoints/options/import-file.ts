import { version } from '../../lib/platform/runtime.ts';
import { localStore, sessionStore } from '../../lib/platform/storage.ts';
import { openStore } from '../../lib/store/pack-store.ts';
import { fileSource } from '../../lib/sync/file-source.ts';
import { importPack } from '../../lib/sync/import-pack.ts';
import { webPackPorts } from '../../lib/sync/pack-ports.ts';
import { openProgress } from '../../lib/sync/progress.ts';
import { segmentBuilder } from '../../lib/sync/segment-builder.ts';
import { openTrust } from '../../lib/sync/trust.ts';
import { webLock, webLockNow } from '../../lib/sync/web-lock.ts';

/**
 * Imports a `.hashiya` file here, in the settings page: messages to the background are JSON, and too small for it.
 * @throws SyncError, PackError
 */
export async function importFile(file: Blob): Promise<void> {
  const progress = openProgress(sessionStore);
  await importPack(
    { source: fileSource(file), onProgress: progress.report },
    {
      store: openStore(),
      trust: openTrust(localStore, webLock),
      packs: webPackPorts,
      segments: segmentBuilder,
      lockNow: webLockNow,
      now: Date.now,
      application: version(),
    },
  );
}
