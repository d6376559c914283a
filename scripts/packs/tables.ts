import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A row of a table: the columns by their heading; a missing column is undefined. */
export type Row = Readonly<Record<string, string | undefined>>;

/** Reads a CSV file (RFC 4180, first row = headings) as rows of trimmed cells. Throws when a row is malformed. */
export function readCsv(path: string): Row[] {
  return parse(readFileSync(path, 'utf8'), { columns: true, bom: true, trim: true, skip_empty_lines: true, relax_column_count: true });
}

/** Reads a tab-separated file without quoting (first row = headings) as rows of cells. */
export function readTsv(path: string): Row[] {
  const [head, ...lines] = readFileSync(path, 'utf8').split('\n');
  const columns = (head ?? '').split('\t');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(columns.map((column, at) => [column, (cells[at] ?? '').trim()]));
    });
}

/** Reads one of the hand-checked tables in `scripts/packs/data` by name, without its ending. */
export function readOwnTable(name: string): Row[] {
  return readTsv(join(import.meta.dirname, 'data', `${name}.tsv`));
}

/** Splits a cell `a|b|c` into its parts; empty parts are dropped. */
export function cellList(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Reads a JSON file whose shape the caller knows. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
