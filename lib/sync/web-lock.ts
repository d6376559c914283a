import { SyncError } from './sync-error.ts';
import type { Lock } from './trust.ts';

/** Waits for the named lock among all contexts of the extension (Web Locks); it is freed when its holder dies. */
export const webLock: Lock = (name, run) => navigator.locks.request(name, run) as ReturnType<typeof run>;

/** Takes the named lock or rejects at once with SyncError `busy`: two imports of one pack never run together. */
export const webLockNow: Lock = (name, run) =>
  navigator.locks.request(name, { ifAvailable: true }, (lock) => {
    if (lock === null) throw new SyncError('busy', { pack: name.slice(name.indexOf(':') + 1) });
    return run();
  }) as ReturnType<typeof run>;
