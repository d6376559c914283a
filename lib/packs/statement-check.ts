import { compareTimes, isDateOrDateTime, isTime } from '../facts/time.ts';
import { type Fields, checkId, checkList, checkProse, checkReferenceId, checkText, checkWord, isFields } from './field-checks.ts';
import type { Report } from './record-walk.ts';
import { isEntityId } from './syntax.ts';
import { checkAmount, checkUnit, checkValue } from './value-check.ts';

export const ranks = ['preferred', 'normal', 'deprecated'] as const;

/** Reports every fault in the shape of a statement record. */
export function checkStatement(record: Fields, report: Report): void {
  checkId(record.id, 'id', report);
  checkReferenceId(record.subject, 'subject', report);
  checkReferenceId(record.property, 'property', report);
  checkValue(record.value, 'value', report);
  checkWord(record.rank, ranks, 'rank', report);
  const qualifiers = record.qualifiers;
  if (qualifiers !== undefined && !isFields(qualifiers)) report('wrong-type', 'qualifiers', 'an object of lists by property');
  else {
    for (const property in qualifiers) {
      const field = `qualifiers.${property}`;
      if (!isEntityId(property)) report('bad-id', field, property.slice(0, 60));
      checkList(qualifiers[property], field, report, checkValue);
    }
  }
  checkReferences(record.references, report);
}

/** Reports every fault in the shape of a series record: points too must rise in time. */
export function checkSeries(record: Fields, report: Report): void {
  checkId(record.id, 'id', report);
  checkReferenceId(record.subject, 'subject', report);
  checkReferenceId(record.property, 'property', report);
  checkUnit(record.unit, 'unit', report);
  checkPoints(record.points, report);
  checkReferences(record.references, report);
}

function checkPoints(points: unknown, report: Report): void {
  if (!Array.isArray(points)) {
    report(points === undefined ? 'missing-field' : 'wrong-type', 'points', 'a list of [time, amount]');
    return;
  }
  if (points.length === 0) report('no-points', 'points');
  let before: string | undefined;
  for (let at = 0; at < points.length; at++) {
    const point: unknown = points[at];
    if (!Array.isArray(point) || point.length !== 2) {
      report('wrong-type', `points[${at}]`, 'a pair [time, amount]');
      continue;
    }
    const [time, amount]: unknown[] = point;
    checkAmount(amount, `points[${at}][1]`, report);
    if (typeof time !== 'string' || !isTime(time)) report('bad-date', `points[${at}][0]`, String(time).slice(0, 40));
    else {
      if (before !== undefined && compareTimes(before, time) >= 0) report('points-out-of-order', `points[${at}][0]`, time);
      before = time;
    }
  }
}

function checkReferences(references: unknown, report: Report): void {
  checkList(references, 'references', report, checkReference);
}

function checkReference(reference: unknown, field: string, report: Report): void {
  if (!isFields(reference)) {
    report('wrong-type', field, 'an object with a source');
    return;
  }
  checkId(reference.source, `${field}.source`, report);
  if (reference.locator !== undefined) checkText(reference.locator, `${field}.locator`, report);
  checkProse(reference.quote, `${field}.quote`, report);
  const { retrieved } = reference;
  if (retrieved === undefined) return;
  if (typeof retrieved !== 'string') report('wrong-type', `${field}.retrieved`, 'a text');
  else if (!isDateOrDateTime(retrieved)) report('bad-date', `${field}.retrieved`, retrieved.slice(0, 40));
}
