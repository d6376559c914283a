import { createDatabase as create, type Database } from '../../../../lib/store/database.ts';
import { running } from '../running.ts';
import { watchTransactions } from '../watch-transactions.ts';

// biome-ignore lint/performance/noBarrelFile: a stand-in has the exports of what it stands for.
export { versionKey } from '../../../../lib/store/database.ts';

/** The database, with fail points inside its transactions. They must be there before it is opened. */
export function createDatabase(name?: string): Database {
  const database = create(name);
  watchTransactions(database, () => running.call);
  return database;
}
