import { isDecimal } from '../facts/decimal.ts';
import { parseTime } from '../facts/time.ts';
import type { TimePrecision } from '../facts/value.ts';
import { checkReferenceId, checkWord, isFields } from './field-checks.ts';
import { valueTypes } from './property-check.ts';
import type { Report } from './record-walk.ts';
import { isLanguage, isUnit } from './syntax.ts';

export const timePrecisions = ['century', 'decade', 'year', 'month', 'day'] as const satisfies readonly TimePrecision[];

/** Reports every fault in the shape of a statement's or qualifier's value. */
export function checkValue(value: unknown, field: string, report: Report): void {
  if (!isFields(value)) {
    report(value === undefined ? 'missing-field' : 'wrong-type', field, 'a value object');
    return;
  }
  if (!checkWord(value.type, valueTypes, `${field}.type`, report)) return;
  if (value.type === 'quantity') {
    checkAmount(value.amount, `${field}.amount`, report);
    checkUnit(value.unit, `${field}.unit`, report);
  } else if (value.type === 'time') {
    checkTimeValue(value.time, value.precision, field, report);
  } else if (value.type === 'entity') {
    checkReferenceId(value.id, `${field}.id`, report);
  } else {
    if (typeof value.text !== 'string') report(value.text === undefined ? 'missing-field' : 'wrong-type', `${field}.text`, 'a text');
    else if (value.text === '') report('empty-text', `${field}.text`);
    if (value.lang === undefined) return;
    if (typeof value.lang !== 'string') report('wrong-type', `${field}.lang`, 'a text');
    else if (!isLanguage(value.lang)) report('bad-language', `${field}.lang`, value.lang);
  }
}

/** A decimal string. */
export function checkAmount(amount: unknown, field: string, report: Report): void {
  if (typeof amount !== 'string') report(amount === undefined ? 'missing-field' : 'wrong-type', field, 'a decimal number as a text');
  else if (!isDecimal(amount)) report('bad-decimal', field, amount.slice(0, 40));
}

/** A unit code. */
export function checkUnit(unit: unknown, field: string, report: Report): void {
  if (typeof unit !== 'string') report(unit === undefined ? 'missing-field' : 'wrong-type', field, 'a text');
  else if (!isUnit(unit)) report('bad-unit', field, unit.slice(0, 40));
}

function checkTimeValue(time: unknown, precision: unknown, field: string, report: Report): void {
  const known = checkWord(precision, timePrecisions, `${field}.precision`, report);
  if (typeof time !== 'string') {
    report(time === undefined ? 'missing-field' : 'wrong-type', `${field}.time`, 'a text');
    return;
  }
  const parts = parseTime(time);
  if (!parts) {
    report('bad-date', `${field}.time`, time.slice(0, 40));
    return;
  }
  if (!known) return;
  const stated = parts.day !== undefined ? 'day' : parts.month !== undefined ? 'month' : 'year';
  const wanted = precision === 'century' || precision === 'decade' ? 'year' : precision;
  if (stated !== wanted) report('wrong-precision', `${field}.time`, time);
}
