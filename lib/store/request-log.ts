import type { LedgerEntry, LedgerTotal, Ledger } from '../sync/ledger.ts';
import { guarded } from './guard.ts';
import type { Database } from './database.ts';

/** Requests that are listed one by one; older ones stay in the totals. */
const mostEntries = 20_000;

/** The network ledger on disk. */
export interface RequestLog extends Ledger {
  /** The newest requests first, at most `limit`, those before `before` (milliseconds since 1970). */
  list(limit: number, before?: number): Promise<readonly LedgerEntry[]>;
  /** All requests ever made, by host, most bytes first. */
  totals(): Promise<readonly LedgerTotal[]>;
}

/** The host that totals are kept by; empty for what is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** Opens the ledger in the database. Entries that cannot be written (a full disk) are kept in memory and tried again with the next. */
export function openRequestLog(database: Database): RequestLog {
  let pending: LedgerEntry[] = [];
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    const entries = pending;
    if (entries.length === 0) return;
    pending = [];
    try {
      await guarded(() =>
        database.transaction('rw', [database.requests, database.requestTotals], async () => {
          await database.requests.bulkAdd(entries.map((entry) => ({ ...entry })));
          for (const { url, bytes } of entries) {
            const host = hostOf(url);
            const known = await database.requestTotals.get(host);
            await database.requestTotals.put({ host, requests: (known?.requests ?? 0) + 1, bytes: (known?.bytes ?? 0) + bytes });
          }
          const surplus = (await database.requests.count()) - mostEntries;
          if (surplus > 0) await database.requests.bulkDelete(await database.requests.orderBy('id').limit(surplus).primaryKeys());
        }),
      );
    } catch {
      pending = [...entries, ...pending].slice(-mostEntries);
    }
  }
  // At once, so that a kill loses no more than what is being written; what comes meanwhile is written together.
  const flush = (): Promise<void> => {
    writing = writing.then(write);
    return writing;
  };

  return {
    note(entry) {
      pending.push(entry);
      void flush();
    },
    async list(limit, before = Number.POSITIVE_INFINITY) {
      await flush();
      const rows = await guarded(() => database.requests.where('at').below(before).reverse().limit(limit).toArray());
      return rows.map(({ at, url, purpose, bytes, outcome }) => ({ at, url, purpose, bytes, outcome }));
    },
    async totals() {
      await flush();
      const rows = await guarded(() => database.requestTotals.toArray());
      return rows.sort((a, b) => b.bytes - a.bytes);
    },
  };
}
