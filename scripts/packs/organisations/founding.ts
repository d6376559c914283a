import type { Statement } from '../../../lib/facts/statement.ts';
import { reference } from '../reference.ts';
import { readOwnTable } from '../tables.ts';
import { entityValue, statement, time } from '../values.ts';

/** When the main organisations were founded and where they sit, each from its founding document. */
export function foundingStatements(): Statement[] {
  return readOwnTable('founding').flatMap((row) => {
    const { id = '', date = '', headquarters = '', source = '' } = row;
    return [
      statement(id, 'P571', source, time(date), reference(source)),
      statement(id, 'P159', headquarters, entityValue(headquarters), reference(source)),
    ];
  });
}
