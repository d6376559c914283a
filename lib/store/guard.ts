import { SyncError } from '../sync/sync-error.ts';

/** A full disk can leave a request of Chromium's IndexedDB without any answer. */
const watchdogMs = 15_000;

function nameOf(error: unknown): string {
  const { name, inner } = (error ?? {}) as { name?: unknown; inner?: unknown };
  const inside = (inner as { name?: unknown } | undefined)?.name;
  return String(inside ?? name ?? 'Error');
}

/**
 * Runs one piece of database work under a watchdog and gives its failures their type.
 * @throws SyncError `storage-full`, `storage` (with the browser's error name); SyncErrors of the work itself pass
 */
export async function guarded<T>(work: () => PromiseLike<T>, limitMs: number = watchdogMs): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SyncError('storage', { name: 'Timeout' })), limitMs);
  });
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    if (error instanceof SyncError) throw error;
    const name = nameOf(error);
    throw new SyncError(name === 'QuotaExceededError' ? 'storage-full' : 'storage', { name }, error);
  } finally {
    clearTimeout(timer);
  }
}
