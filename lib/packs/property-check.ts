import { isDecimal } from '../facts/decimal.ts';
import { type Fields, checkLabels, checkNames, checkReferenceId, checkWord } from './field-checks.ts';
import type { PackLimits } from './limits.ts';
import type { Report } from './record-walk.ts';
import { isCadence, isUnit } from './syntax.ts';

export const valueTypes = ['quantity', 'time', 'entity', 'string'] as const;

/** Most familiar subjects of a property: a card reads one of them, and looks through all. */
const mostFamiliar = 64;

function isFamiliar(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= mostFamiliar &&
    value.every(
      (pair) =>
        Array.isArray(pair) && pair.length === 2 && typeof pair[0] === 'string' && typeof pair[1] === 'string' && isDecimal(pair[1]),
    )
  );
}

/** Reports every fault in the shape of a property record. */
export function checkProperty(record: Fields, limits: PackLimits, report: Report): void {
  checkReferenceId(record.id, 'id', report);
  checkLabels(record.labels, 'labels', true, report);
  if (checkNames(record.aliases, 'aliases', report) > limits.aliases) report('too-many-aliases', 'aliases', limits.aliases);
  checkWord(record.valueType, valueTypes, 'valueType', report);
  const { unit, cadence, familiar } = record;
  if (familiar !== undefined && !isFamiliar(familiar)) report('wrong-type', 'familiar', 'pairs of an id and a decimal amount, at most 64');
  if (unit !== undefined && typeof unit !== 'string') report('wrong-type', 'unit', 'a text');
  else if (unit !== undefined && !isUnit(unit)) report('bad-unit', 'unit', unit);
  if (cadence !== undefined && typeof cadence !== 'string') report('wrong-type', 'cadence', 'a text');
  else if (cadence !== undefined && !isCadence(cadence)) report('bad-duration', 'cadence', cadence);
}
