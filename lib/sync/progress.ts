import type { KeyValueStore } from '../settings/settings-store.ts';
import type { ImportProgress } from './pack-state.ts';

const key = 'progress';
const everyMs = 250;
/** A finished import is listed so long, that a page which asks now and then sees it end. */
const doneMs = 10_000;
/** An import that reports nothing for so long died with its context. Failures stay for a day. */
const silentMs = 120_000;
const dayMs = 86_400_000;

interface Entry {
  readonly at: number;
  readonly progress: ImportProgress;
}

/** Where imports stand, for any page that asks. Kept in session storage: it outlives the background's sleep, and each write keeps it awake. */
export interface ProgressBoard {
  report(progress: ImportProgress): void;
  list(): Promise<readonly ImportProgress[]>;
}

function isEntry(value: unknown): value is Entry {
  return value !== null && typeof value === 'object' && typeof (value as Entry).at === 'number' && 'progress' in value;
}

/** A board over a key-value store. Reports of one phase are written at most four times a second; a new phase at once. */
export function openProgress(store: KeyValueStore, now: () => number = Date.now): ProgressBoard {
  const last = new Map<string, { readonly at: number; readonly phase: string }>();
  const pending = new Map<string, Entry>();
  let writing: Promise<void> = Promise.resolve();

  const read = async (): Promise<Entry[]> => {
    const stored = await store.get(key);
    return (Array.isArray(stored) ? stored : []).filter(isEntry);
  };
  const flush = async (): Promise<void> => {
    if (pending.size === 0) return;
    const fresh = [...pending.values()];
    pending.clear();
    const names = new Set(fresh.map((entry) => entry.progress.pack));
    const kept = (await read()).filter((entry) => !names.has(entry.progress.pack) && now() - entry.at < dayMs);
    await store.set(key, [...kept, ...fresh]);
  };

  return {
    report(progress) {
      const before = last.get(progress.pack);
      const at = now();
      if (before !== undefined && before.phase === progress.phase && at - before.at < everyMs) return;
      last.set(progress.pack, { at, phase: progress.phase });
      pending.set(progress.pack, { at, progress });
      writing = writing.then(flush).catch(() => undefined);
    },
    async list() {
      await writing;
      const entries = await read();
      const shown = ({ at, progress: { phase } }: Entry): boolean =>
        now() - at < (phase === 'done' ? doneMs : phase === 'failed' ? dayMs : silentMs);
      return entries.filter(shown).map((entry) => entry.progress);
    },
  };
}
