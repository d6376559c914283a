import type { Entity } from '../facts/entity.ts';
import type { Property } from '../facts/property.ts';
import type { Series } from '../facts/series.ts';
import type { Source } from '../facts/source.ts';
import type { Statement } from '../facts/statement.ts';
import { checkEntity } from './entity-check.ts';
import { type Fields, isFields } from './field-checks.ts';
import type { PackLimits } from './limits.ts';
import { checkProperty } from './property-check.ts';
import { type Report, walkRecord } from './record-walk.ts';
import { checkSource } from './source-check.ts';
import { checkSeries, checkStatement } from './statement-check.ts';

/** The five kinds of record, by the word that tags them in chunks. */
export interface RecordTypes {
  readonly entity: Entity;
  readonly property: Property;
  readonly statement: Statement;
  readonly series: Series;
  readonly source: Source;
}
export type RecordKind = keyof RecordTypes;
export const recordKinds: readonly RecordKind[] = ['entity', 'property', 'statement', 'series', 'source'];

const checks: Record<RecordKind, (record: Fields, limits: PackLimits, report: Report) => void> = {
  entity: checkEntity,
  property: checkProperty,
  statement: (record, _limits, report) => checkStatement(record, report),
  series: (record, _limits, report) => checkSeries(record, report),
  source: checkSource,
};

/**
 * Reports every fault in the shape of one parsed record; without a report it is what its type says.
 * `inspect`: look at each character; may be false when `needsInspection` found nothing in the JSON.
 */
export function checkRecord(kind: RecordKind, record: unknown, limits: PackLimits, inspect: boolean, report: Report): void {
  if (!isFields(record)) {
    report('not-an-object', '');
    return;
  }
  walkRecord(record, limits, inspect, report);
  checks[kind](record, limits, report);
}
