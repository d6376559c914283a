import { type Amount, scaled } from './amount-type.ts';
import { withParts } from './compound.ts';
import { compare, decimalOf, divide, isWhole, negate, shift, toDouble, whole } from './decimal.ts';
import { type Measure, type MeasureReading, readMeasure } from './measure.ts';
import { currencyAfter, currencyBefore } from './money.ts';
import { readNumber } from './number.ts';
import type { NumberReading } from './number-builder.ts';
import { find, findCue, foldedAt, glued, isDash, isMark, type Scan } from './scan.ts';

/** Reads number and measure at token `i`. */
export function readAmount(scan: Scan, i: number): Amount | undefined {
  if (i >= scan.tokens.length || scan.masked[i]) return undefined;
  return prefixed(scan, i) ?? fold(scan, i) ?? plainAmount(scan, i) ?? nounFirst(scan, i) ?? singleWord(scan, i) ?? loneUnit(scan, i);
}

function moneyMeasure(currency: string | undefined, minor: number): Measure {
  return { kind: 'money', minor, ...(currency ? { currency } : {}) };
}

function prefixed(scan: Scan, i: number): Amount | undefined {
  const percent = find(scan, i, 'pct');
  if (percent && percent.sense.unit === '%' && scan.tokens[i]!.type === 2 && scan.tokens[i + 1]?.type === 1 && glued(scan, i + 1)) {
    const number = readNumber(scan, i + 1);
    const loose = number && !(glued(scan, number.next) && scan.tokens[number.next]!.type === 0);
    if (loose) return { first: i, next: number.next, value: number.value, measure: { kind: 'percent', unit: '%' }, number, prefixed: true };
  }
  const currency = currencyBefore(scan, i);
  if (!currency) return undefined;
  const dash = isDash(scan, currency.next) ? 1 : 0;
  const number = readNumber(scan, currency.next + dash, { money: true });
  if (!number || number.ordinal) return undefined;
  const measure = moneyMeasure(currency.currency, currency.minor);
  const value = scaled(dash ? negate(number.value) : number.value, measure);
  const again = currencyAfter(scan, number.next);
  const family = find(scan, number.next, 'country') ? undefined : again;
  if (family && family.minor === 0 && (family.currency === currency.currency || isMark(scan, i, '$'))) {
    return { first: i, next: family.next, value, measure: moneyMeasure(family.currency ?? currency.currency, 0), number, prefixed: true };
  }
  return { first: i, next: number.next, value, measure, number, prefixed: true };
}

/** «threefold», «вдвое», «10-fold». */
function fold(scan: Scan, i: number): Amount | undefined {
  const found = find(scan, i, 'fold');
  if (!found || (found.sense.cued && !speaksOfMultiples(scan, i, found.next))) return undefined;
  return { first: i, next: found.next, value: decimalOf(found.sense.value), prefixed: false, sure: true };
}

/** «ضعف ما كان», «إلى الضعف». */
function speaksOfMultiples(scan: Scan, i: number, next: number): boolean {
  if (findCue(scan, next, 'multiplied')) return true;
  return i > 0 && findCue(scan, i - 1, 'by-part') > 0 && hasArticle(scan, i);
}

function plainAmount(scan: Scan, i: number): Amount | undefined {
  // «90+3», «45th+2»: minutes of play.
  if (isMark(scan, i - 1, '+') && glued(scan, i) && glued(scan, i - 1)) return undefined;
  const number = readNumber(scan, i);
  if (!number) return undefined;
  const { first, next, value } = number;
  if (number.ordinal) return { first, next, value, number, prefixed: false };
  if (isDash(scan, next) && glued(scan, next) && glued(scan, next + 1) && foldedAt(scan, next + 1) === 'fold') {
    return { first, next: next + 2, value, number, prefixed: false, sure: true };
  }
  const odd = isDash(scan, next) ? find(scan, next, 'hedge-after') : undefined;
  const oddly = odd ? readMeasure(scan, odd.next) : undefined;
  const found = oddly?.measure.kind === 'duration' && !oddly.dual ? oddly : measureBehind(scan, number);
  const below = found || !isWhole(value) ? 0 : findCue(scan, next, 'below-zero');
  if (below)
    return {
      first,
      next: below,
      value: negate(value),
      measure: ofCelsius(scan, { kind: 'quantity', unit: 'deg', factor: 0 }),
      number,
      prefixed: false,
    };
  if (!found || found.dual) return ratio(scan, number) ?? definite(scan, number) ?? { first, next, value, number, prefixed: false };
  const late = lateScale(scan, found, number);
  const amount: Amount = {
    first,
    next: late?.next ?? found.next,
    value: scaled(late ? shift(value, late.exp) : value, found.measure),
    measure: found.measure,
    number,
    prefixed: false,
  };
  return belowZero(scan, withParts(scan, amount));
}

/** «75 USD million». */
function lateScale(scan: Scan, found: MeasureReading, number: NumberReading): { exp: number; next: number } | undefined {
  if (found.measure.kind !== 'money' || number.scale > 0) return undefined;
  const scale = find(scan, found.next, 'scale');
  return scale && !scale.sense.tight && !scale.sense.dual && scan.tokens[found.next]!.type === 0
    ? { exp: scale.sense.exp, next: scale.next }
    : undefined;
}

/** «10 градусов мороза», «5 degrees below zero», «درجتين تحت الصفر». */
function belowZero(scan: Scan, amount: Amount): Amount {
  const { measure } = amount;
  if (measure?.kind !== 'quantity' || !['deg', 'Cel', '[degF]'].includes(measure.unit)) return amount;
  const next = findCue(scan, amount.next, 'below-zero');
  if (!next) return amount;
  return {
    ...amount,
    measure: ofCelsius(scan, measure),
    next,
    value: compare(amount.value, whole(0)) > 0 ? negate(amount.value) : amount.value,
  };
}

/** Where nobody measures in Fahrenheit, the zero that frost is counted from is that of Celsius. */
function ofCelsius(scan: Scan, measure: Measure): Measure {
  return measure.kind === 'quantity' && measure.unit === 'deg' && scan.lexicon.data.lang !== 'en' ? { ...measure, unit: 'Cel' } : measure;
}

/** The measure behind a number, also across «of a» after a fraction, and «more», «additional» («two more years»). */
function measureBehind(scan: Scan, number: NumberReading): MeasureReading | undefined {
  const direct = readMeasure(scan, number.next);
  if (direct) return direct;
  const adjective = findCue(scan, number.next, 'counted-adjective');
  if (adjective && scan.tokens[number.next]!.gap) {
    const counted = readMeasure(scan, adjective);
    if (counted && counted.measure.kind === 'duration') return counted;
  }
  const partial = number.fraction || !isWhole(number.value);
  if (!partial && number.scale === 0) return undefined;
  let at = findCue(scan, number.next, 'of') || number.next;
  if (partial) at = findCue(scan, at, 'article') || at;
  if (at === number.next) return undefined;
  const behind = readMeasure(scan, at);
  if (!behind || behind.dual) return undefined;
  return (behind.measure.kind !== 'percent' || !partial) && (partial || behind.measure.kind === 'money') ? behind : undefined;
}

/** «one in five», «three out of ten», «один из пяти», «واحد من كل خمسة». */
function ratio(scan: Scan, number: NumberReading): Amount | undefined {
  const { first, next, value } = number;
  if (!isWhole(value) || number.scale > 0 || compare(value, whole(1)) < 0 || compare(value, whole(99)) > 0) return undefined;
  const joint = findCue(scan, next, 'in-ratio');
  if (!joint) return undefined;
  const other = readNumber(scan, joint);
  if (!other || other.ordinal || other.fraction || !isWhole(other.value) || compare(other.value, value) <= 0) return undefined;
  const den = toDouble(other.value);
  const loose = joint - next === 1;
  if (
    loose &&
    (den > 100 ||
      (!(number.spelled && other.spelled) && !(round(den) && number.plain && other.plain)) ||
      readMeasure(scan, other.next) !== undefined)
  )
    return undefined;
  if (loose && scan.lexicon.data.lang !== 'en' && toDouble(value) !== 1) return undefined;
  return { first, next: other.next, value: divide(value, other.value), number: { ...number, fraction: true }, prefixed: false, sure: true };
}

/** Denominators of «2 in 5». */
function round(den: number): boolean {
  return den <= 10 || den === 20 || den === 50 || den === 100;
}

/** «المرتبة العشرين»: tens with the article behind a definite noun, or «الواحد والعشرون», are ordinals in Arabic. */
function definite(scan: Scan, number: NumberReading): Amount | undefined {
  if (scan.lexicon.data.joins !== 'waw' || !number.spelled || number.scale > 0 || number.fraction) return undefined;
  const { first, next, value } = number;
  const card = find(scan, next - 1, 'card');
  if (card?.sense.tier !== 'ten' || !hasArticle(scan, first)) return undefined;
  const alone = first === 0 && next === scan.tokens.length;
  const compoundOf = next - first > 1 && hasArticle(scan, next - 1);
  if (!alone && !compoundOf && !(first > 0 && hasArticle(scan, first - 1) && scan.tokens[first]!.gap)) return undefined;
  return { first, next, value, number: { ...number, ordinal: true, weak: false }, prefixed: false };
}

/** True when the word carries «ال» behind its clitics. */
function hasArticle(scan: Scan, i: number): boolean {
  return /^[وف]?(?:[بك]?ال|لل)/u.test(foldedAt(scan, i));
}

/** «السنوات الخمس», «الأيام الثلاثة»: a definite unit of time with its number behind. */
function nounFirst(scan: Scan, i: number): Amount | undefined {
  if (scan.lexicon.data.joins !== 'waw' || scan.tokens[i]!.type !== 0 || !hasArticle(scan, i)) return undefined;
  const time = find(scan, i, 'time');
  if (!time || time.sense.dual || !scan.tokens[time.next] || !hasArticle(scan, time.next)) return undefined;
  const number = readNumber(scan, time.next);
  if (!number?.spelled || number.ordinal || number.fraction) return undefined;
  const measure: Measure = { kind: 'duration', unit: time.sense.unit, times: time.sense.times ?? 1 };
  const value = scaled(number.value, measure);
  return { first: i, next: number.next, value, measure, number, prefixed: false, parts: [{ unit: time.sense.unit, value }] };
}

/** «ساعتين», «трехдневный», «полгода»: one word. */
function singleWord(scan: Scan, i: number): Amount | undefined {
  if (scan.tokens[i]!.type !== 0) return undefined;
  const found = readMeasure(scan, i, true);
  if (!found || (!found.dual && found.value === undefined)) return undefined;
  // «الدقيقتين 12 و88», «العامين 2022 و2023»: the numbers say which two.
  if (found.dual && hasArticle(scan, i) && scan.tokens[found.next]?.type === 1) return undefined;
  const value = found.value === undefined ? whole(2) : { m: BigInt(Math.round(found.value * 10)), e: -1 };
  const amount: Amount = {
    first: i,
    next: found.next,
    value: scaled(value, found.measure),
    measure: found.measure,
    prefixed: false,
    single: true,
  };
  return belowZero(scan, found.value === undefined ? withParts(scan, amount) : amount);
}

/** «a year and a half», «an hour and 45 minutes», «سنة ونصف»: one, but only with a part behind it; or a block that is just that. */
function loneUnit(scan: Scan, i: number): Amount | undefined {
  if (scan.tokens[i]!.type !== 0) return undefined;
  const article = findCue(scan, i, 'article');
  const at = article || i;
  if (!article && scan.lexicon.data.joins === 'and') return undefined;
  const found = readMeasure(scan, at);
  if (!found || found.dual || found.measure.kind === 'percent' || scan.tokens[at]?.type !== 0) return undefined;
  const amount: Amount = {
    first: i,
    next: found.next,
    value: scaled(whole(1), found.measure),
    measure: found.measure,
    prefixed: false,
    single: true,
  };
  const whole1 = withParts(scan, amount);
  const block = i === 0 && found.next === scan.tokens.length && found.measure.kind !== 'duration';
  return whole1.next > amount.next || block ? whole1 : undefined;
}
