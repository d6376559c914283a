import { isCurrencyCode } from '../facts/currency-code.ts';
import { parseTime } from '../facts/time.ts';
import type { Value } from '../facts/value.ts';
import { futureQualifier } from './check-consistency.ts';
import type { FaultList } from './fault.ts';
import type { PackSource, SourceRecord } from './read-source.ts';

/** Wikidata properties whose amounts are counts or sizes: population, GDP, GDP per head, area, employees, members, capacity. */
const neverNegative = new Set(['P1082', 'P2131', 'P2132', 'P2046', 'P1128', 'P2124', 'P1083']);

/** Reports values of another type than their property takes, unknown currencies, and amounts and times that can hardly be right. */
export function checkValues(source: PackSource, faults: FaultList): void {
  const types = new Map(source.records.property.map(({ record }) => [record.id, record.valueType]));
  const created = parseTime((source.descriptor?.created ?? '').slice(0, 10))?.year;
  for (const place of source.records.statement) {
    const { property, value, qualifiers = {} } = place.record;
    checkType(property, value.type, place, 'value.type');
    checkUnits(value, place, 'value');
    if (value.type === 'quantity') checkSign(property, value.amount, place, 'value.amount');
    const late = created === undefined ? undefined : futureQualifier(place.record, created);
    if (late) faults.add('future-time', place, `qualifiers.${late[0]}`, late[1]);
    for (const [name, values] of Object.entries(qualifiers)) {
      for (const [at, qualifier] of values.entries()) checkUnits(qualifier, place, `qualifiers.${name}[${at}]`);
    }
  }
  for (const place of source.records.series) {
    const { property, unit, points } = place.record;
    checkType(property, 'quantity', place, 'property');
    checkUnit(unit, place, 'unit');
    for (const [at, [, amount]] of points.entries()) checkSign(property, amount, place, `points[${at}][1]`);
    const future = created === undefined ? -1 : points.findIndex(([time]) => (parseTime(time)?.year ?? 0) > created);
    if (future >= 0) faults.add('future-time', place, `points[${future}][0]`, points[future]?.[0]);
  }
  for (const place of source.records.property) {
    if (place.record.unit !== undefined) checkUnit(place.record.unit, place, 'unit');
  }

  function checkType(property: string, found: string, place: SourceRecord, field: string): void {
    const wanted = types.get(property);
    if (wanted !== undefined && wanted !== found) faults.add('wrong-value-type', place, field, found);
  }

  function checkUnits(value: Value, place: SourceRecord, field: string): void {
    if (value.type === 'quantity') checkUnit(value.unit, place, `${field}.unit`);
  }

  /** UCUM has no unit of three capital letters, so such a part must be a currency (`USD/t`). */
  function checkUnit(unit: string, place: SourceRecord, field: string): void {
    for (const part of unit.split(/[/.]/)) {
      if (/^[A-Z]{3}$/.test(part) && !isCurrencyCode(part)) faults.add('unknown-currency', place, field, part);
    }
  }

  function checkSign(property: string, amount: string, place: SourceRecord, field: string): void {
    if (neverNegative.has(property) && amount.startsWith('-')) faults.add('negative-amount', place, field, amount);
  }
}
