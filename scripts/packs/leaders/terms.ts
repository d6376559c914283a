import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../../lib/facts/source.ts';
import { dataset } from '../cited-sources.ts';
import { readCsv, readOwnTable } from '../tables.ts';

/** One term of office, from the office-holder tables of one repository. */
export interface Term {
  readonly person: string;
  readonly name: string;
  /** Title of the office in English. */
  readonly office: string;
  readonly iso2: string;
  readonly start: string;
  /** Empty when the table of 2022 gives no end: the office was held when the table was made. */
  readonly end: string;
  readonly source: string;
  /** ISO month in which the table was made. */
  readonly asOf: string;
}

/** An ISO date at the precision that a cell gives; empty for anything else. */
function isoDate(cell: string | undefined): string {
  return /^\d{4}(-\d\d(-\d\d)?)?$/.test(cell ?? '') ? (cell ?? '') : '';
}

/** The source entry of each repository of office holders. */
export function termSources(): Source[] {
  return readOwnTable('office-tables').map((row) =>
    dataset(
      `eps-${row.folder}`,
      `Wikidata: office holders (${row.folder}), via EveryPolitician scrapers`,
      `https://github.com/every-politician-scrapers/${row.repository}/tree/${row.commit}`,
      'Wikidata contributors',
      row.date ?? '',
      'CC0-1.0',
    ),
  );
}

/** Reads the terms of office since 2000 from every repository. Names that carry footnote marks are cleaned. */
export function readTerms(data: string): Term[] {
  const folder = join(data, 'people/every-politician-scrapers');
  const tables = new Map(readOwnTable('office-tables').map((row) => [row.folder, row]));
  const terms: Term[] = [];
  for (const name of readdirSync(folder).sort()) {
    const table = tables.get(name);
    const path = join(folder, name, 'holders21.csv');
    if (table?.iso2 === undefined || table.iso2 === '' || !existsSync(path)) continue;
    for (const row of readCsv(path)) {
      const start = isoDate(row.start);
      if (!/^Q\d+$/.test(row.personID ?? '') || !row.position || !row.person || start === '') continue;
      terms.push({
        person: row.personID ?? '',
        name: row.person.replace(/\[\d+\]/g, '').trim(),
        office: row.position,
        iso2: table.iso2,
        start,
        end: isoDate(row.end),
        source: `eps-${name}`,
        asOf: (table.date ?? '').slice(0, 7),
      });
    }
  }
  return terms;
}
