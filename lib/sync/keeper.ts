import { adoptVersion } from './adopt-version.ts';
import { type BundledPack, bundledSource } from './bundled-source.ts';
import { type ImportOutcome, type ImportPorts, type ImportRequest, importPack } from './import-pack.ts';
import type { Ledger } from './ledger.ts';
import { parseLink } from './link.ts';
import { lostRecords } from './lost-records.ts';
import { networkSource } from './network-source.ts';
import { problemOf } from './problem.ts';
import type { ProgressBoard } from './progress.ts';
import { quarantine } from './quarantine.ts';
import { finishRemovals, removePack } from './removal.ts';
import { nextCheck } from './schedule.ts';
import { SyncError } from './sync-error.ts';
import type { TrustRecord } from './trust.ts';

/** What the keeper works with, besides what an import needs. */
export interface KeeperPorts extends ImportPorts {
  readonly progress: ProgressBoard;
  readonly fileUrl: (path: string) => string;
  /** The packs that ship with the extension. */
  readonly bundled: () => Promise<readonly BundledPack[]>;
  readonly ledger: Ledger;
  /** False while the machine is surely off line: then nothing is asked, and nothing counts as a failure. */
  readonly online: () => boolean;
  /** In [0, 1). */
  readonly random: () => number;
  /** Told after packs changed: pages annotate anew. */
  readonly changed: () => void;
}

/** Keeps packs as they should be: shipped ones in place, subscriptions fresh, lost ones refilled. Everything can be repeated. */
export interface Keeper {
  /**
   * Imports shipped packs that are missing or older than what the extension ships. With `thorough` (after an installation or
   * update) each one is compared by its content, not by its version alone.
   */
  ensureBundled(thorough: boolean): Promise<void>;
  /** Fetches subscriptions whose data are gone from the store, and marks packs from files that are gone. */
  refillLost(): Promise<void>;
  /** Looks whether a stored pack still verifies. One that does not is set aside and, where it can be, fetched again. */
  examine(id: string): Promise<void>;
  /** Subscribes to a link and imports its pack. Rejects with what went wrong; nothing is kept then. */
  subscribe(link: string): Promise<ImportOutcome>;
  /** Checks one subscription now, or brings a shipped pack back that was removed. Rejects with what went wrong; the problem is kept with the pack as well. */
  update(id: string): Promise<void>;
  /** Checks every subscription, or those that are due. Problems are kept with their packs. */
  updateAll(onlyDue: boolean): Promise<void>;
  /** Goes back to the version before; the newer one does not come again by itself. @throws SyncError `no-previous`, `unknown-pack` */
  undo(id: string): Promise<void>;
  /** Stops the import or update of this pack that is under way in this context, if any: what was fetched is used by the next try. */
  cancel(id: string): void;
  /** Takes the update in that waits for the reader's word. @throws what an update throws */
  agree(id: string): Promise<void>;
  setEnabled(id: string, enabled: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  /** Ends removals that died in the middle. */
  finishRemovals(): Promise<void>;
  /** When the next check is due (milliseconds since 1970), or null without subscriptions. */
  nextDue(): Promise<number | null>;
  /** Deletes chunks that nothing needs, some at a time. */
  tidy(): Promise<void>;
}

function withoutHeld({ held: _held, ...record }: TrustRecord): TrustRecord {
  return record;
}

function isCancelled(error: unknown): boolean {
  return error instanceof SyncError && error.code === 'cancelled';
}

/** Milliseconds that the host asked us to wait. */
function askedPatience(error: unknown): number {
  const seconds = error instanceof SyncError ? Number(error.details.retryAfter ?? 0) : 0;
  return seconds * 1_000;
}

function isBusy(error: unknown): boolean {
  return error instanceof SyncError && error.code === 'busy';
}

export function createKeeper(ports: KeeperPorts): Keeper {
  const { store, trust, progress, now } = ports;
  const removal = { ...ports, isShipped: async (id: string) => (await ports.bundled()).some((pack) => pack.id === id) };
  /** By the name that progress is reported under. */
  const running = new Map<string, AbortController>();

  async function run(name: string, request: ImportRequest): Promise<ImportOutcome> {
    const stop = new AbortController();
    running.set(name, stop);
    let last = { pack: name, bytesDone: 0, bytesTotal: 0, recordsDone: 0, recordsTotal: 0 };
    try {
      const outcome = await importPack(
        {
          ...request,
          signal: stop.signal,
          onProgress: (step) => {
            last = step;
            running.set(step.pack, stop);
            progress.report(step);
          },
        },
        ports,
      );
      if (outcome.changed) ports.changed();
      return outcome;
    } catch (error) {
      // The import that holds the lock reports for this one.
      if (!isBusy(error)) progress.report({ ...last, phase: 'failed', error: problemOf(error, now()) });
      throw error;
    } finally {
      for (const [key, one] of running) if (one === stop) running.delete(key);
    }
  }

  async function noteSuccess(id: string): Promise<void> {
    const time = new Date(now()).toISOString();
    await trust.change(id, (present) => {
      if (present === undefined) return undefined;
      const { error: _solved, failures: _count, ...kept } = present;
      return { ...kept, lastCheck: time, lastOk: time, nextAt: nextCheck(now(), 0, ports.random()) };
    });
  }

  async function noteFailure(id: string, error: unknown): Promise<void> {
    await trust.change(id, (present) => {
      if (present === undefined) return undefined;
      const failures = (present.failures ?? 0) + 1;
      const nextAt = Math.max(nextCheck(now(), failures, ports.random()), now() + askedPatience(error));
      return { ...present, lastCheck: new Date(now()).toISOString(), failures, nextAt, error: problemOf(error, now()) };
    });
  }

  async function check(record: TrustRecord, agreed?: string): Promise<void> {
    if (record.url === undefined) throw new SyncError('unknown-pack', { pack: record.id });
    try {
      const source = networkSource(parseLink(record.url), { ledger: ports.ledger, mirrors: record.mirrors });
      await run(record.id, { source, expected: record.id, agreed });
      await noteSuccess(record.id);
    } catch (error) {
      if (!isBusy(error) && !isCancelled(error) && ports.online()) await noteFailure(record.id, error);
      throw error;
    }
  }

  async function checkAll(records: readonly TrustRecord[]): Promise<void> {
    for (const record of records) await check(record).catch(() => undefined);
  }

  async function subscriptions(): Promise<readonly TrustRecord[]> {
    return (await trust.all()).filter((record) => record.url !== undefined);
  }

  return {
    async ensureBundled(thorough) {
      for (const pack of await ports.bundled()) {
        const [row, record] = await Promise.all([store.pack(pack.id), trust.get(pack.id)]);
        if (record?.removed === true) continue;
        if (row !== undefined && row.live.version >= pack.version && !(thorough && row.origin === 'bundled')) continue;
        // One broken pack must not keep out the others.
        await run(pack.id, { source: bundledSource(pack, ports.fileUrl), expected: pack.id }).catch(() => undefined);
      }
    },
    async refillLost() {
      const missing = lostRecords(await store.packs(), await trust.all());
      const patient = (record: TrustRecord): boolean => (record.failures ?? 0) > 0 && (record.nextAt ?? 0) > now();
      await checkAll(missing.filter((record) => record.url !== undefined && !patient(record)));
      for (const { id, origin, url, error } of missing) {
        if (origin === 'file' && url === undefined && error === undefined) await noteFailure(id, new SyncError('lost-data', { pack: id }));
      }
    },
    async examine(id) {
      if (!(await quarantine(id, ports))) return;
      ports.changed();
      const record = await trust.get(id);
      if (record?.url !== undefined) await check(record).catch(() => undefined);
      const shipped = (await ports.bundled()).find((pack) => pack.id === id);
      if (shipped !== undefined && (await store.pack(id)) === undefined)
        await run(id, { source: bundledSource(shipped, ports.fileUrl), expected: id }).catch(() => undefined);
    },
    async subscribe(text) {
      const link = parseLink(text);
      const outcome = await run(new URL(link.url).host, { source: networkSource(link, { ledger: ports.ledger }), linkKey: link.key });
      await noteSuccess(outcome.id);
      return outcome;
    },
    async update(id) {
      const record = await trust.get(id);
      const shipped = (await ports.bundled()).find((pack) => pack.id === id);
      if (record?.url !== undefined) await check(record);
      else if (shipped !== undefined) await run(id, { source: bundledSource(shipped, ports.fileUrl), expected: id });
      else throw new SyncError('unknown-pack', { pack: id });
    },
    updateAll: async (onlyDue) => {
      if (onlyDue && !ports.online()) return;
      await checkAll((await subscriptions()).filter((record) => !onlyDue || (record.nextAt ?? 0) <= now()));
    },
    cancel: (name) => running.get(name)?.abort(),
    async undo(id) {
      await ports.lockNow(`pack:${id}`, async () => {
        const before = await store.pack(id);
        if (before === undefined) throw new SyncError('unknown-pack', { pack: id });
        const { version, payloadHash } = before.live;
        const at = new Date(now()).toISOString();
        const waiting = (await trust.get(id))?.held;
        // First the record: a kill in between must not bring the newer version back unasked.
        await trust.change(id, (present) => present && { ...present, held: { version, payloadHash, at } });
        await store.undo(id).catch(async (error: unknown) => {
          await trust.change(id, (present) => present && { ...withoutHeld(present), ...(waiting && { held: waiting }) });
          throw error;
        });
      });
      ports.changed();
    },
    async agree(id) {
      const record = await trust.get(id);
      const row = await store.pack(id);
      if (record === undefined || row === undefined) throw new SyncError('unknown-pack', { pack: id });
      if (record.held === undefined) return;
      const { held } = record;
      // What the reader went back from is the version before; what waits lies in the store too, unless that was emptied meanwhile.
      if (row.previous?.payloadHash === held.payloadHash) {
        await ports.lockNow(`pack:${id}`, async () => {
          await store.undo(id);
          await trust.change(id, (present) => present && withoutHeld(present));
        });
        ports.changed();
      } else if ((await store.version(id, held.payloadHash)) !== undefined) {
        await ports.lockNow(`pack:${id}`, () => adoptVersion(id, held, ports));
        ports.changed();
      } else await check(record, held.payloadHash);
    },
    async setEnabled(id, enabled) {
      await store.setEnabled(id, enabled);
      await trust.change(id, (present) => present && { ...present, enabled });
      ports.changed();
    },
    async remove(id) {
      await removePack(id, removal);
      ports.changed();
    },
    finishRemovals: () => finishRemovals(removal),
    async nextDue() {
      const times = (await subscriptions()).map((record) => record.nextAt ?? now());
      return times.length === 0 ? null : Math.min(...times);
    },
    async tidy() {
      while ((await store.collect(200)) === 200) await new Promise((resolve) => setTimeout(resolve, 50));
    },
  };
}
