import type { Database } from '../../../../lib/store/database.ts';
import { openStore as open } from '../../../../lib/store/pack-store.ts';
import type { PackStore } from '../../../../lib/sync/pack-store.ts';
import { pass } from '../fail-point.ts';
import { running } from '../running.ts';

const watchedCalls = ['stage', 'have', 'addChunks', 'flip', 'remove', 'collect'] as const satisfies readonly (keyof PackStore)[];

/** The store, with fail points around its calls. */
export function openStore(database: Database, now?: () => number): ReturnType<typeof open> {
  const store = open(database, now);
  const calls = watchedCalls.map((name) => {
    const call = store[name] as (...args: unknown[]) => Promise<unknown>;
    const watched = async (...args: unknown[]): Promise<unknown> => {
      await pass(`${name}:before`);
      running.call = name;
      const result = await call(...args);
      running.call = '';
      await pass(`${name}:after`);
      return result;
    };
    return [name, watched];
  });
  return { ...store, ...(Object.fromEntries(calls) as typeof store) };
}
