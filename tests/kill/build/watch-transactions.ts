import type { Database } from '../../../lib/store/database.ts';
import { hits, isReleased } from './fail-point.ts';

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
              const stay = (): Promise<typeof answer> | typeof answer =>
                isReleased() ? answer : table.get({ trans: request.trans, key: '-' }).then(stay);
              return stay();
            }),
        };
      },
    }),
  });
}
