import type { TimeUnit } from '../lang/figures/lexicon.ts';
import { type Amount, scaled, type TimePart } from './amount-type.ts';
import { add, compare, type Decimal, multiply, shift, whole } from './decimal.ts';
import { type Measure, readMeasure } from './measure.ts';
import { readNumber } from './number.ts';
import { fractionTail } from './number-fractions.ts';
import { find, findCue, foldedAt, isMark, type Scan } from './scan.ts';

const order: readonly TimeUnit[] = ['Y', 'M', 'W', 'D', 'h', 'm', 's'];

/** How many of the smaller unit make one of the larger: exact, so that a compound stays a decimal. */
const steps: Readonly<Record<string, readonly [smaller: string, count: number]>> = {
  '[mi_i]': ['[yd_i]', 1760],
  '[yd_i]': ['[ft_i]', 3],
  '[ft_i]': ['[in_i]', 12],
  km: ['m', 1000],
  m: ['cm', 100],
  cm: ['mm', 10],
  t: ['kg', 1000],
  kg: ['g', 1000],
  g: ['mg', 1000],
  '[stone_av]': ['[lb_av]', 14],
  '[lb_av]': ['[oz_av]', 16],
};

/** Token behind «and», «,», «, and» between the parts of one amount. */
function partJoint(scan: Scan, i: number): number {
  const comma = isMark(scan, i, ',') || isMark(scan, i, '،') ? i + 1 : i;
  if (scan.lexicon.data.joins === 'waw' && foldedAt(scan, comma) === 'و') return comma + 1;
  return findCue(scan, comma, 'and') || comma;
}

/** One more part: a number with its measure, or an Arabic dual. */
function partAt(scan: Scan, i: number): { value: Decimal; measure: Measure; next: number } | undefined {
  const number = readNumber(scan, i);
  if (number && (number.ordinal || number.fraction)) return undefined;
  const found = number ? readMeasure(scan, number.next) : readMeasure(scan, i, true);
  if (!found || (!number && (!found.dual || found.value !== undefined))) return undefined;
  return { value: number?.value ?? whole(2), measure: found.measure, next: found.next };
}

/** Adds what goes on behind an amount: «and a half», «30 minutes», «43 cents», «10 inches». */
export function withParts(scan: Scan, amount: Amount): Amount {
  const { measure } = amount;
  if (measure === undefined) return amount;
  if (measure.kind === 'duration') return withTimes(scan, withHalf(scan, amount), measure);
  if (measure.kind === 'money') return withMinor(scan, withHalf(scan, amount), measure);
  if (measure.kind === 'quantity') return withSmaller(scan, withHalf(scan, amount), measure);
  return amount;
}

function withHalf(scan: Scan, amount: Amount): Amount {
  const { measure, next } = amount;
  const j = foldedAt(scan, next) === 'و' ? next + 1 : next;
  const tail = next < scan.tokens.length ? fractionTail(scan, next, j < scan.tokens.length ? j : next) : undefined;
  if (!tail || measure === undefined || amount.prefixed || partOfOther(scan, tail)) return amount;
  return { ...amount, value: add(amount.value, scaled(tail.value, measure)), next: tail.next };
}

/** «… тонн и две трети урожая», «… ونصف السكان»: the fraction is of something else. */
function partOfOther(scan: Scan, tail: { value: Decimal; next: number }): boolean {
  const quarter = compare(multiply(tail.value, whole(4)), whole(3));
  const usual = compare(tail.value, { m: 5n, e: -1 }) === 0 || compare(tail.value, { m: 25n, e: -2 }) === 0 || quarter === 0;
  if (!usual || (scan.lexicon.data.joins !== 'waw' && findCue(scan, tail.next, 'of'))) return true;
  const word = scan.tokens[tail.next]?.type === 0 ? foldedAt(scan, tail.next) : '';
  return scan.lexicon.data.joins === 'waw' && word.startsWith('ال') && !find(scan, tail.next, 'time') && !find(scan, tail.next, 'unit');
}

function withTimes(scan: Scan, amount: Amount, measure: Extract<Measure, { kind: 'duration' }>): Amount {
  const parts: TimePart[] = [{ unit: measure.unit, value: amount.value }];
  let { next } = amount;
  let last = order.indexOf(measure.unit);
  while (parts.length < 6) {
    const part = partAt(scan, partJoint(scan, next));
    if (part?.measure.kind !== 'duration') break;
    const rank = order.indexOf(part.measure.unit);
    if (rank <= last) break;
    parts.push({ unit: part.measure.unit, value: scaled(part.value, part.measure) });
    last = rank;
    next = part.next;
  }
  return { ...amount, next, parts };
}

/** «20 dollars and 43 cents»: hundredths of the same currency, fewer than a hundred. */
function withMinor(scan: Scan, amount: Amount, measure: Extract<Measure, { kind: 'money' }>): Amount {
  if (measure.minor !== 0 || amount.prefixed || amount.number?.scale) return amount;
  const joint = partJoint(scan, amount.next);
  const part = partAt(scan, joint);
  if (part?.measure.kind !== 'money' || part.measure.minor !== 2 || compare(part.value, whole(100)) >= 0) return amount;
  const cent = part.measure.currency === 'USD' && measure.currency !== 'GBP';
  if (part.measure.currency !== measure.currency && !cent) return amount;
  return { ...amount, next: part.next, value: add(amount.value, shift(part.value, -2)) };
}

/** «7 feet 10 inches»: given in the smallest unit named, where the sum is exact. */
function withSmaller(scan: Scan, amount: Amount, measure: Extract<Measure, { kind: 'quantity' }>): Amount {
  let { value, next } = amount;
  let unit = measure.unit;
  for (let k = 0; k < 4; k++) {
    const part = smallerAt(scan, partJoint(scan, next), unit);
    if (!part) break;
    value = add(multiply(value, whole(part.count)), part.value);
    unit = part.unit;
    next = part.next;
  }
  return next === amount.next ? amount : { ...amount, value, next, measure: { ...measure, unit } };
}

function smallerAt(scan: Scan, i: number, unit: string): { value: Decimal; unit: string; count: number; next: number } | undefined {
  const number = readNumber(scan, i);
  if (!number || number.ordinal || number.fraction) return undefined;
  const found = readMeasure(scan, number.next);
  let target = found?.measure.kind === 'quantity' && found.measure.factor === 0 ? found.measure.unit : undefined;
  let next = found?.next ?? number.next;
  if (unit === '[ft_i]' && foldedAt(scan, number.next) === 'in') {
    target = '[in_i]';
    next = number.next + 1;
  }
  let count = 1;
  for (let at = unit, k = 0; target !== undefined && k < 4; k++) {
    const step = steps[at];
    if (!step) return undefined;
    count *= step[1];
    at = step[0];
    if (at === target) return compare(number.value, whole(count * 10)) < 0 ? { value: number.value, unit: target, count, next } : undefined;
  }
  return undefined;
}
