import type { Statement } from '../facts/statement.ts';
import { parseTime } from '../facts/time.ts';
import type { FaultList } from './fault.ts';
import type { PackSource, SourceRecord } from './read-source.ts';

/** Wikidata's properties by which one thing lies in another: located in, part of, parent organisation, located on, country, continent. */
const within = new Set(['P131', 'P361', 'P749', 'P276', 'P17', 'P30']);

/** What other figures are divided by: population and GDP. */
const denominators = new Set(['P1082', 'P2131']);

/** Months between two points of a yearly, quarterly or monthly series. */
const cadenceMonths: Readonly<Record<string, number>> = { P1Y: 12, P3M: 3, P1M: 1 };

/**
 * Reports what cannot all be true, or what reckoning cannot use: one source that gives one thing two values, things that lie in themselves,
 * series with holes, denominators of zero, and units that are not the property's.
 */
export function checkConsistency(source: PackSource, faults: FaultList): void {
  checkContradictions(source.records.statement, faults);
  checkCircles(source.records.statement, faults);
  const properties = new Map(source.records.property.map(({ record }) => [record.id, record]));
  for (const place of source.records.statement) {
    const { property, value } = place.record;
    if (value.type !== 'quantity') continue;
    checkZero(property, value.amount, place, 'value.amount', faults);
    // A property that is measured in something has no bare numbers.
    const unit = properties.get(property)?.unit;
    if (unit !== undefined && unit !== '1' && value.unit === '1') faults.add('missing-unit', place, 'value.unit', unit);
  }
  for (const place of source.records.series) {
    const { property, points } = place.record;
    for (const [at, [, amount]] of points.entries()) checkZero(property, amount, place, `points[${at}][1]`, faults);
    checkGaps(points, cadenceMonths[properties.get(property)?.cadence ?? ''], place, faults);
  }
}

function checkZero(property: string, amount: string, place: SourceRecord, field: string, faults: FaultList): void {
  if (denominators.has(property) && Number(amount) === 0) faults.add('zero-amount', place, field, amount);
}

/** The first hole of a series, at the pace of its property. */
function checkGaps(points: readonly (readonly [string, string])[], pace: number | undefined, place: SourceRecord, faults: FaultList): void {
  if (pace === undefined) return;
  const months = points.map(([time]) => {
    const { year = Number.NaN, month = 1 } = parseTime(time) ?? {};
    return year * 12 + month - 1;
  });
  const hole = months.findIndex((month, at) => at > 0 && month - (months[at - 1] ?? month) > pace);
  if (hole > 0) faults.add('series-gap', place, `points[${hole}][0]`, points[hole]?.[0]);
}

/** The same source, subject, property and qualifiers, and another amount or time. Entities and texts may be several. */
function checkContradictions(statements: readonly SourceRecord<'statement'>[], faults: FaultList): void {
  const known = new Map<string, string>();
  for (const place of statements) {
    const { subject, property, value, rank, qualifiers, references } = place.record;
    if (rank === 'deprecated' || (value.type !== 'quantity' && value.type !== 'time')) continue;
    const said = value.type === 'quantity' ? `${Number(value.amount)} ${value.unit}` : value.time;
    const sources = (references ?? []).map((one) => `${one.source} ${one.locator ?? ''}`).sort();
    const key = JSON.stringify([subject, property, qualifiers ?? {}, sources]);
    const before = known.get(key);
    if (before === undefined) known.set(key, said);
    else if (before !== said) faults.add('contradiction', place, 'value', before);
  }
}

/** Things that lie in themselves, by one property, at whatever distance. Each circle is reported once. */
function checkCircles(statements: readonly SourceRecord<'statement'>[], faults: FaultList): void {
  const parents = new Map<string, { readonly place: SourceRecord<'statement'>; readonly to: string }[]>();
  for (const place of statements) {
    const { subject, property, value } = place.record;
    if (value.type !== 'entity' || place.record.rank === 'deprecated') continue;
    if (value.id === subject) faults.add('circular', place, 'value.id', subject);
    else if (within.has(property)) {
      const key = `${property} ${subject}`;
      parents.set(key, [...(parents.get(key) ?? []), { place, to: `${property} ${value.id}` }]);
    }
  }
  // Depth first without recursion: 1 is on the way, 2 is done.
  const state = new Map<string, 1 | 2>();
  for (const start of parents.keys()) {
    if (state.has(start)) continue;
    const way: { readonly key: string; next: number }[] = [{ key: start, next: 0 }];
    state.set(start, 1);
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const edge = parents.get(top.key)?.[top.next++];
      if (!edge) {
        state.set(top.key, 2);
        way.pop();
      } else if (state.get(edge.to) === 1) faults.add('circular', edge.place, 'value.id', edge.to.split(' ')[1]);
      else if (!state.has(edge.to)) {
        state.set(edge.to, 1);
        way.push({ key: edge.to, next: 0 });
      }
    }
  }
}

/** A statement whose qualifiers put it after the pack was made. @returns the time and its qualifier */
export function futureQualifier({ qualifiers = {} }: Statement, created: number): readonly [name: string, time: string] | undefined {
  for (const name of ['P585', 'P580']) {
    for (const one of qualifiers[name] ?? [])
      if (one.type === 'time' && (parseTime(one.time)?.year ?? 0) > created) return [name, one.time];
  }
  return undefined;
}
