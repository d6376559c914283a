import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import * as v from 'valibot';
import type { Property } from '../../../lib/facts/property.ts';
import { loadPack } from '../../read-pack.ts';
import { starterPackPaths } from '../../starter-packs.ts';
import { UsageError } from '../../usage-error.ts';
import { type RecordFile, recordFiles, recordKey } from '../record-keys.ts';
import { LineSorter } from '../sorted-lines.ts';
import { makeFolder, writeDescriptor } from '../wikidata/pack-folder.ts';
import { convertRow, type Row } from './convert-row.ts';
import { type Mapping, mappingSchema } from './mapping.ts';

/** Faults that are printed one by one. */
const mostFaults = 50;

async function readMapping(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new UsageError(`the mapping cannot be read: ${error.message}`);
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path} is not valid JSON: ${(error as Error).message}`);
  }
  const result = v.safeParse(mappingSchema, parsed, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const fault = issue.input === undefined ? 'is missing' : issue.message;
  throw new UsageError(`${path}: ${v.getDotPath(issue) ?? 'mapping'}: ${fault}; docs/pack-authors.md has an example of every field`);
}

/** Columns that the mapping names. */
function columnsOf(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'column' && typeof inner === 'string' ? [inner] : columnsOf(inner)));
}

function separatorOf(table: string, mapping: Mapping): string {
  return mapping.separator ?? (table.endsWith('.tsv') ? '\t' : ',');
}

/** Rows with the number of the line that each begins at. Raises `UsageError` for a table that is none. */
async function* rowsOf(table: string, mapping: Mapping): AsyncGenerator<{ line: number; row: Row }> {
  // Opened first: a stream that cannot open its file fails outside of the loop that reads it.
  const file = await open(table).catch((error: Error) => {
    throw new UsageError(`the table cannot be read: ${error.message}`);
  });
  const parser = parse({
    columns: true,
    bom: true,
    delimiter: separatorOf(table, mapping),
    skip_empty_lines: true,
    info: true,
    max_record_size: 1024 * 1024,
  });
  pipeline(file.createReadStream(), parser, () => undefined);
  try {
    for await (const { record, info } of parser) yield { line: (info as { lines: number }).lines, row: record as Row };
  } catch (error) {
    throw new UsageError(`${table}: ${(error as Error).message}`);
  }
}

/** Labels and types of the properties that the mapping uses: its own records, else those of the starter packs, else the bare id. */
async function propertiesOf(mapping: Mapping): Promise<Property[]> {
  const packs = await Promise.all(starterPackPaths().map((path) => loadPack(path)));
  const known = new Map(packs.flatMap((pack) => pack.properties.map((one) => [one.id, one] as const)));
  const own = new Map(mapping.properties.map((one) => [one.id, one]));
  const used = [
    ...mapping.statements.map(({ property, type }) => [property, type] as const),
    ...mapping.series.map(({ property }) => [property, 'quantity'] as const),
    ...(mapping.statements.some((rule) => rule.at !== undefined) ? [['P585', 'time'] as const] : []),
  ];
  return [...new Map(used)].map(([id, valueType]) => {
    const found = own.get(id);
    if (found !== undefined) return { valueType, ...found } as Property;
    const starter = known.get(id);
    return starter?.valueType === valueType ? starter : { id, labels: { [mapping.languages[0] ?? 'en']: id }, valueType };
  });
}

function descriptorOf(mapping: Mapping): string {
  const { name, title, version, created, licence, languages, sequence, source } = mapping;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    version,
    created,
    licenses: [{ name: licence }],
    sources: [{ title: source.title, ...(typeof source.URL === 'string' ? { path: source.URL } : {}) }],
    hashiya: { format: 1, sequence, languages },
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/**
 * `hashiya pack from-csv`: turns a table into a pack source by a mapping file. Every faulty cell is named by line and column, and then
 * nothing is written. Raises `UsageError`.
 */
export async function runFromCsv(table: string, options: { out: string; map: string }): Promise<void> {
  const mapping = await readMapping(options.map);
  const faults: string[] = [];
  let rows = 0;
  await makeFolder(options.out, async (folder) => {
    const sorters = Object.fromEntries(recordFiles.map((file) => [file, new LineSorter(folder, file)])) as Record<RecordFile, LineSorter>;
    const add = (file: RecordFile, record: { readonly id: string }) => sorters[file].add(recordKey(file, record), JSON.stringify(record));
    for await (const { line, row } of rowsOf(table, mapping)) {
      if (rows++ === 0) checkColumns(row, mapping, table);
      const records = convertRow(row, mapping, (column, message) => void faults.push(`line ${line}, ${column}: ${message}`));
      if (records === undefined) continue;
      await add('entities', records.entity);
      for (const statement of records.statements) await add('statements', statement);
      for (const series of records.series) await add('series', series);
    }
    if (faults.length > 0) {
      for (const fault of faults.slice(0, mostFaults)) console.error(fault);
      throw new UsageError(`${table}: ${faults.length} faulty cells; nothing was written`);
    }
    if (rows === 0) throw new UsageError(`${table} has no rows`);
    await add('sources', mapping.source);
    for (const property of await propertiesOf(mapping)) await add('properties', property);
    for (const file of recordFiles) {
      const { repeated } = await sorters[file].write(join(folder, `${file}.jsonl`));
      if (repeated !== undefined) throw new UsageError(`${table}: two rows speak of ${repeated.replace(/^~/, '')} in ${file}`);
    }
    await writeDescriptor(folder, descriptorOf(mapping));
  });
  console.log(`${rows} rows → ${options.out}; look through it with \`hashiya pack check ${options.out}\``);
}

function checkColumns(row: Row, mapping: Mapping, table: string): void {
  const missing = [...new Set(columnsOf(mapping))].filter((column) => !(column in row));
  if (missing.length > 0)
    throw new UsageError(`${table} has no column ${missing.join(', ')}; it has ${Object.keys(row).join(', ').slice(0, 300)}`);
}
