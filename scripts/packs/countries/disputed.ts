import type { Source } from '../../../lib/facts/source.ts';
import type { Statement } from '../../../lib/facts/statement.ts';
import { reference } from '../reference.ts';
import { readOwnTable } from '../tables.ts';
import { entityValue, statement, time } from '../values.ts';

/**
 * Who says that a disputed territory belongs to which state: one statement a claim, side by side, none preferred. Whoever
 * makes another claim about the same territory is named as rejecting this one.
 */
export function disputedStatements(idOf: (id: string) => string): Statement[] {
  const rows = readOwnTable('disputed').map((row) => {
    const { subject = '', property = '', value = '', since = '', source = '' } = row;
    return { subject, property, value, claimant: row['claimed-by'] ?? '', since, source };
  });
  return rows.map(({ subject, property, value, claimant, since, source }) => {
    const others = rows.filter((row) => row.subject === subject && row.property === property && row.value !== value);
    return statement(subject, property, `${value}-by-${claimant}`, entityValue(idOf(value)), reference(source), {
      P3680: [entityValue(idOf(claimant))],
      P1310: others.length > 0 ? [...new Set(others.map((row) => row.claimant))].map((id) => entityValue(idOf(id))) : undefined,
      P580: [time(since)],
    });
  });
}

/** Founding documents, resolutions and constitutions that claims and dates cite. */
export function documentSources(): Source[] {
  return readOwnTable('documents').map((row) => ({
    id: row.id ?? '',
    type: 'legislation',
    title: row.title ?? '',
    URL: row.url ?? '',
    publisher: row.publisher ?? '',
    issued: { 'date-parts': [(row.date ?? '').split('-').map(Number)] },
  }));
}
