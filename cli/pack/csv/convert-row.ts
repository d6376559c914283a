import { type EntityKind, type Entity, entityKinds } from '../../../lib/facts/entity.ts';
import type { Series } from '../../../lib/facts/series.ts';
import type { Reference, Statement } from '../../../lib/facts/statement.ts';
import { isTime, parseTime } from '../../../lib/facts/time.ts';
import type { TimePrecision, Value } from '../../../lib/facts/value.ts';
import { isEntityId } from '../../../lib/packs/syntax.ts';
import type { Cell, Mapping, SeriesMapping, StatementMapping } from './mapping.ts';
import { readNumber } from './read-number.ts';

export type Row = Readonly<Record<string, string>>;

/** A fault of one cell. */
export type CellFault = (column: string, message: string) => void;

/** The records of one row. */
export interface RowRecords {
  readonly entity: Entity;
  readonly statements: readonly Statement[];
  readonly series: readonly Series[];
}

const absent = new Set(['', '-', '–', '—', 'n/a', 'N/A', 'NA', '..', '…', 'null']);

/** What a cell says; undefined for an empty one, and for the usual signs for «no value». */
function read(row: Row, cell: Cell | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const text = typeof cell === 'string' ? cell : (row[cell.column] ?? '').trim();
  return typeof cell !== 'string' && absent.has(text) ? undefined : text;
}

function readList(row: Row, cell: Cell | undefined): string[] {
  const text = read(row, cell);
  if (text === undefined) return [];
  const parts = typeof cell === 'object' && cell.split !== undefined ? text.split(cell.split) : [text];
  return parts.map((part) => part.trim()).filter(Boolean);
}

function present<T>(entries: readonly (readonly [string, T | undefined])[]): Record<string, T> | undefined {
  const kept = entries.filter((entry): entry is readonly [string, T] => entry[1] !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

const textsOf = (row: Row, map: Readonly<Record<string, Cell>>) =>
  present(Object.entries(map).map(([lang, cell]) => [lang, read(row, cell)]));
const listsOf = (row: Row, map: Readonly<Record<string, Cell>>) =>
  present(
    Object.entries(map).map(([lang, cell]) => {
      const list = [...new Set(readList(row, cell))];
      return [lang, list.length > 0 ? list : undefined];
    }),
  );

function typeOf(row: Row, type: Mapping['type'], fault: CellFault): EntityKind | undefined {
  if (typeof type === 'string') return type;
  const cell = (row[type.column] ?? '').trim();
  const kind = type.values?.[cell] ?? entityKinds.find((one) => one === cell);
  if (kind === undefined) fault(type.column, `«${cell}» is no type; write one of ${entityKinds.join(', ')}, or name it under type.values`);
  return kind;
}

function precisionOf(time: string): TimePrecision {
  const parts = parseTime(time);
  return parts?.day !== undefined ? 'day' : parts?.month !== undefined ? 'month' : 'year';
}

function readValue(text: string, rule: StatementMapping, mapping: Mapping, fault: CellFault): Value | undefined {
  switch (rule.type) {
    case 'quantity': {
      const amount = readNumber(text, mapping.number);
      if (amount === undefined) fault(rule.column, `«${text.slice(0, 40)}» is no number; see «number» in the mapping`);
      return amount === undefined ? undefined : { type: 'quantity', amount, unit: rule.unit ?? '1' };
    }
    case 'time':
      if (isTime(text)) return { type: 'time', time: text, precision: rule.precision ?? precisionOf(text) };
      fault(rule.column, `«${text.slice(0, 40)}» is no ISO date (2024, 2024-05, 2024-05-09)`);
      return undefined;
    case 'entity':
      if (isEntityId(text)) return { type: 'entity', id: text };
      fault(rule.column, `«${text.slice(0, 40)}» is no id`);
      return undefined;
    case 'string':
      return { type: 'string', text, ...(rule.lang === undefined ? {} : { lang: rule.lang }) };
  }
}

function referenceOf(row: Row, locator: Cell | undefined, mapping: Mapping): Reference {
  const place = read(row, locator);
  return {
    source: mapping.source.id,
    ...(place === undefined ? {} : { locator: place }),
    ...(mapping.retrieved === undefined ? {} : { retrieved: mapping.retrieved }),
  };
}

function statementOf(row: Row, subject: string, rule: StatementMapping, mapping: Mapping, fault: CellFault): Statement | undefined {
  const text = read(row, { column: rule.column });
  const value = text === undefined ? undefined : readValue(text, rule, mapping, fault);
  if (value === undefined) return undefined;
  const at = read(row, rule.at);
  if (at !== undefined && !isTime(at)) {
    fault(typeof rule.at === 'object' ? rule.at.column : 'at', `«${at.slice(0, 40)}» is no ISO date`);
    return undefined;
  }
  return {
    id: `${subject}-${rule.property}${at === undefined ? '' : `-${at}`}`,
    subject,
    property: rule.property,
    value,
    rank: 'normal',
    ...(at === undefined ? {} : { qualifiers: { P585: [{ type: 'time', time: at, precision: precisionOf(at) }] } }),
    references: [referenceOf(row, rule.locator, mapping)],
  };
}

function seriesOf(row: Row, subject: string, rule: SeriesMapping, mapping: Mapping, fault: CellFault): Series | undefined {
  const columns =
    rule.columns === 'years'
      ? Object.keys(row)
          .filter((name) => /^-?\d{4}$/.test(name))
          .map((name) => [name, name] as const)
      : Object.entries(rule.columns);
  const points: [string, string][] = [];
  for (const [column, time] of columns) {
    const text = read(row, { column });
    const amount = text === undefined ? undefined : readNumber(text, mapping.number);
    if (text !== undefined && amount === undefined) fault(column, `«${text.slice(0, 40)}» is no number; see «number» in the mapping`);
    if (amount !== undefined) points.push([time, amount]);
  }
  if (points.length === 0) return undefined;
  points.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    id: `${subject}-${rule.property}`,
    subject,
    property: rule.property,
    unit: rule.unit,
    points,
    references: [referenceOf(row, rule.locator, mapping)],
  };
}

function weightOf(row: Row, weight: Mapping['weight'], fault: CellFault): number | undefined {
  if (weight === undefined || typeof weight === 'number') return weight;
  const text = read(row, { column: weight.column });
  if (text === undefined) return undefined;
  const value = Number(text);
  if (value >= 0 && value <= 1) return value;
  fault(weight.column, `«${text.slice(0, 40)}» is no number from 0 to 1`);
  return undefined;
}

/** One row as records; undefined when it has faults, which are told. Empty cells make no records. */
export function convertRow(row: Row, mapping: Mapping, fault: CellFault): RowRecords | undefined {
  let faults = 0;
  const tell: CellFault = (column, message) => {
    faults++;
    fault(column, message);
  };
  const idColumn = typeof mapping.id === 'object' ? mapping.id.column : 'id';
  const id = read(row, mapping.id);
  if (id === undefined || !isEntityId(id)) tell(idColumn, id === undefined ? 'the id is empty' : `«${id.slice(0, 40)}» is no id`);
  const type = typeOf(row, mapping.type, tell);
  const labels = textsOf(row, mapping.labels);
  if (labels === undefined) tell(Object.keys(mapping.labels).join(', '), 'no label in any language');
  const weight = weightOf(row, mapping.weight, tell);
  const subject = id ?? '';
  const statements = mapping.statements.flatMap((rule) => statementOf(row, subject, rule, mapping, tell) ?? []);
  const series = mapping.series.flatMap((rule) => seriesOf(row, subject, rule, mapping, tell) ?? []);
  if (faults > 0 || type === undefined || labels === undefined) return undefined;
  const aliases = listsOf(row, mapping.aliases);
  const demonyms = listsOf(row, mapping.demonyms);
  const descriptions = textsOf(row, mapping.descriptions);
  const related = readList(row, mapping.related);
  return {
    entity: {
      id: subject,
      type,
      labels,
      ...(aliases && { aliases }),
      ...(demonyms && { demonyms }),
      ...(descriptions && { descriptions }),
      ...(weight === undefined ? {} : { weight }),
      ...(related.length > 0 ? { related } : {}),
    },
    statements,
    series,
  };
}
