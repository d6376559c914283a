import type { TimeUnit } from '../lang/figures/lexicon.ts';
import { add, type Decimal, multiply, shift, whole } from './decimal.ts';
import { halfAfter, type Measure, type MeasureReading, readMeasure } from './measure.ts';
import { currencyAfter, currencyBefore } from './money.ts';
import { type NumberReading, readNumber } from './number.ts';
import { find, findCue, glued, isMark, type Scan } from './scan.ts';

/** One unit of a duration with its count: «2 hours 30 minutes» has two. */
export interface TimePart {
  readonly unit: TimeUnit;
  readonly value: Decimal;
}

/** A number with what it measures. Token indexes. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly value: Decimal;
  readonly measure?: Measure;
  readonly number?: NumberReading;
  /** The currency or percent sign stands in front. */
  readonly prefixed: boolean;
  readonly parts?: readonly TimePart[];
  /** Number and measure are one word («ساعتين», «трехдневный»). */
  readonly single?: boolean;
}

const two = whole(2);

/** Applies what a measure does to its number: hundredths of a currency, «decade» ten years, «bcm» a billion cubic metres. */
export function scaled(value: Decimal, measure: Measure): Decimal {
  if (measure.kind === 'money') return shift(value, -measure.minor);
  if (measure.kind === 'quantity') return shift(value, measure.factor);
  if (measure.kind === 'duration') return multiply(value, whole(measure.times));
  return value;
}

/** Reads number and measure at token `i`. */
export function readAmount(scan: Scan, i: number): Amount | undefined {
  if (i >= scan.tokens.length || scan.masked[i]) return undefined;
  return prefixed(scan, i) ?? plainAmount(scan, i) ?? singleWord(scan, i);
}

function prefixed(scan: Scan, i: number): Amount | undefined {
  const percent = find(scan, i, 'pct');
  if (percent && percent.sense.unit === '%' && scan.tokens[i]!.type === 2 && scan.tokens[i + 1]?.type === 1 && glued(scan, i + 1)) {
    const number = readNumber(scan, i + 1);
    if (number)
      return { first: i, next: number.next, value: number.value, measure: { kind: 'percent', unit: '%' }, number, prefixed: true };
  }
  const currency = currencyBefore(scan, i);
  if (!currency) return undefined;
  const number = readNumber(scan, currency.next, { money: true });
  if (!number) return undefined;
  const measure: Measure = { kind: 'money', minor: currency.minor, ...(currency.currency ? { currency: currency.currency } : {}) };
  const again = currencyAfter(scan, number.next);
  const next = again && (again.currency === currency.currency || isMark(scan, i, '$')) ? again.next : number.next;
  const named = again && next === again.next && again.currency ? { ...measure, currency: again.currency } : measure;
  return { first: i, next, value: scaled(number.value, measure), measure: named, number, prefixed: true };
}

function plainAmount(scan: Scan, i: number): Amount | undefined {
  const number = readNumber(scan, i);
  if (!number) return undefined;
  const { first, next, value } = number;
  if (number.ordinal) return { first, next, value, number, prefixed: false };
  const found = measureBehind(scan, number);
  if (!found || found.dual) return { first, next, value, number, prefixed: false };
  return timed(scan, {
    first,
    next: found.next,
    value: scaled(value, found.measure),
    measure: found.measure,
    number,
    prefixed: false,
  });
}

/** The measure behind a number, also across «of a» after a fraction («half a litre», «треть литра»). */
function measureBehind(scan: Scan, number: NumberReading): MeasureReading | undefined {
  const direct = readMeasure(scan, number.next);
  if (direct) return direct;
  if (!number.fraction && number.scale === 0) return undefined;
  let at = number.next;
  const of = findCue(scan, at, 'of');
  if (of) at = of;
  if (number.fraction) at = findCue(scan, at, 'article') || at;
  if (at === number.next) return undefined;
  const behind = readMeasure(scan, at);
  return behind && (behind.measure.kind !== 'percent' || !number.fraction) && (number.fraction || behind.measure.kind === 'money')
    ? behind
    : undefined;
}

/** «ساعتين», «трехдневный», «полгода»: one word. */
function singleWord(scan: Scan, i: number): Amount | undefined {
  if (scan.tokens[i]!.type !== 0) return undefined;
  const found = readMeasure(scan, i, true);
  if (!found || (!found.dual && found.value === undefined)) return undefined;
  const value = found.value === undefined ? two : { m: BigInt(Math.round(found.value * 10)), e: -1 };
  return timed(scan, {
    first: i,
    next: found.next,
    value: scaled(value, found.measure),
    measure: found.measure,
    prefixed: false,
    single: true,
  });
}

/** Adds «and a half» and smaller units to a duration or quantity. */
function timed(scan: Scan, amount: Amount): Amount {
  const { measure } = amount;
  if (measure === undefined) return amount;
  let { next, value } = amount;
  const half = halfAfter(scan, next);
  if (half && (measure.kind === 'duration' || scan.lexicon.data.clitics)) {
    value = add(value, scaled({ m: 5n, e: -1 }, measure));
    next = half;
  }
  if (measure.kind !== 'duration') return { ...amount, next, value };
  const parts: TimePart[] = [{ unit: measure.unit, value }];
  let last = order.indexOf(measure.unit);
  while (parts.length < 6) {
    let at = findCue(scan, next, 'and') || next;
    if (scan.lexicon.data.joins === 'waw' && scan.folded[next] === 'و') at = next + 1;
    const number = readNumber(scan, at);
    const found = number && !number.ordinal ? readMeasure(scan, number.next) : readMeasure(scan, at, true);
    if (!found || found.measure.kind !== 'duration' || (!number && !found.dual)) break;
    const rank = order.indexOf(found.measure.unit);
    if (rank <= last) break;
    parts.push({ unit: found.measure.unit, value: scaled(number?.value ?? two, found.measure) });
    last = rank;
    next = found.next;
  }
  return { ...amount, next, value, parts };
}

const order: readonly TimeUnit[] = ['Y', 'M', 'W', 'D', 'h', 'm', 's'];
