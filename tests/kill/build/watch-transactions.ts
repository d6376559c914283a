import { Dexie } from 'dexie';
import type { Database } from '../../../lib/store/database.ts';
import { hits, isReleased } from './fail-point.ts';

/** Asks again and again until the test lets this context go on. A chain of promises, each waiting for the next, would grow too deep. */
function stay(ask: () => PromiseLike<unknown>): Promise<void> {
  return new Dexie.Promise<void>((resolve, reject) => {
    const look = (): void => {
      if (isReleased()) resolve();
      else ask().then(look, reject);
    };
    look();
  });
}

/**
 * Puts a fail point behind every write inside the database's transactions: `<what runs>><table>.<kind of write>`. Whoever stands there
 * keeps reading, so that the transaction stays open: nothing of it is committed, and nothing of it is rolled back.
 *
 * @param running tells what the store is doing
 */
export function watchTransactions(database: Database, running: () => string): void {
  database.use({
    stack: 'dbcore',
    name: 'fail-points',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) =>
            table.mutate(request).then((answer) => {
              if (!hits(`${running()}>${name}.${request.type}`)) return answer;
              return stay(() => table.get({ trans: request.trans, key: '-' })).then(() => answer);
            }),
        };
      },
    }),
  });
}
