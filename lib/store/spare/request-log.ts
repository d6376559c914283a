import type { KeyValueStore } from '../../settings/settings-store.ts';
import type { LedgerEntry, LedgerTotal } from '../../sync/ledger.ts';
import type { Lock } from '../../sync/trust.ts';
import { hostOf, type RequestLog } from '../request-log.ts';

/** Requests that are listed one by one; older ones stay in the totals. Few: all of them are read and written together. */
const mostEntries = 500;
const key = 'requests';

interface Kept {
  readonly entries: readonly LedgerEntry[];
  readonly totals: readonly LedgerTotal[];
}

function added(totals: readonly LedgerTotal[], { url, bytes }: LedgerEntry): LedgerTotal[] {
  const host = hostOf(url);
  const known = totals.find((total) => total.host === host);
  return [
    ...totals.filter((total) => total.host !== host),
    { host, requests: (known?.requests ?? 0) + 1, bytes: (known?.bytes ?? 0) + bytes },
  ];
}

/** The network ledger in the extension's settings, for browsers that refuse IndexedDB. */
export function openSpareLog(store: KeyValueStore, lock: Lock): RequestLog {
  let writing: Promise<void> = Promise.resolve();
  const read = async (): Promise<Kept> => ({ entries: [], totals: [], ...((await store.get(key)) as Partial<Kept> | undefined) });
  const write = (entry: LedgerEntry): Promise<void> =>
    lock('hashiya-requests', async () => {
      const { entries, totals } = await read();
      await store.set(key, { entries: [...entries, entry].slice(-mostEntries), totals: added(totals, entry) });
    });
  return {
    note(entry) {
      writing = writing.then(() => write(entry)).catch(() => undefined);
    },
    async list(limit, before = Number.POSITIVE_INFINITY) {
      await writing;
      const { entries } = await read();
      return entries
        .filter(({ at }) => at < before)
        .reverse()
        .slice(0, limit);
    },
    async totals() {
      await writing;
      return [...(await read()).totals].sort((a, b) => b.bytes - a.bytes);
    },
  };
}
