import { toDouble } from './decimal.ts';
import { readNumber } from './number.ts';
import { find, findCue, glued, isDash, isMark, literalAt, ordinalSuffix, type Scan } from './scan.ts';

/** A date at the precision stated. */
export interface PartialDate {
  readonly y?: number;
  readonly m?: number;
  readonly d?: number;
}

/** A part of a date and the token behind it. */
export interface Part {
  readonly value: number;
  readonly next: number;
}

/** ISO 8601 of a partial date; `--11-26` without a year. */
export function isoDate(date: PartialDate): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = date.d === undefined ? '' : `-${two(date.d)}`;
  if (date.y === undefined) return `--${two(date.m ?? 1)}${day}`;
  const year = date.y < 0 ? `-${String(-date.y).padStart(4, '0')}` : String(date.y).padStart(4, '0');
  return date.m === undefined ? year : `${year}-${two(date.m)}${day}`;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month; a month without year may have 29 in February. */
export function monthDays(month: number, year?: number): number {
  if (month !== 2) return lengths[month - 1] ?? 31;
  if (year === undefined) return 29;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (days-from-civil, H. Hinnant, public domain). */
export function dayNumber(y: number, m: number, d: number): number {
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yoe = year - era * 400;
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146097 + doe - 719468;
}

/** The Gregorian date of a day number. */
export function fromDayNumber(day: number): Required<PartialDate> {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const d = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const m = mp + (mp < 10 ? 3 : -9);
  return { y: yoe + era * 400 + (m <= 2 ? 1 : 0), m, d };
}

/** Weekday of a day number, 1 Monday to 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** A day of the month at token `i`: «26», «2nd», «1-го», «первое», «الأول», «twenty-third». */
export function readDay(scan: Scan, i: number): Part | undefined {
  const literal = literalAt(scan, i);
  if (literal) {
    if (!literal.plain || literal.digits > 2) return undefined;
    const value = toDouble(literal.value);
    if (value < 1 || value > 31) return undefined;
    return { value, next: ordinalSuffix(scan, i + 1) || i + 1 };
  }
  if (scan.tokens[i]?.type !== 0) return undefined;
  const number = readNumber(scan, i);
  if (!number?.spelled || number.fraction || number.scale > 0) return undefined;
  // «كانون الثاني», «تشرين الأول»: the second half of a month's name.
  if (i > 0 && number.ordinal && (find(scan, i - 1, 'month')?.next ?? 0) > i) return undefined;
  const value = toDouble(number.value);
  if (!Number.isInteger(value) || value < 1 || value > 31) return undefined;
  return { value, next: number.next };
}

/** A month at token `i`, with its second name («نوفمبر/تشرين الثاني», «تشرين الثاني (نوفمبر)»). */
export function readMonth(scan: Scan, i: number): (Part & { weak: boolean; hijri: boolean }) | undefined {
  const from = findCue(scan, i, 'month-word') || i;
  const found = find(scan, from, 'month');
  if (!found) return undefined;
  const { month, weak, dot, hijri } = found.sense;
  let next = found.next;
  if (dot && isMark(scan, next, '.') && glued(scan, next)) next++;
  if (isMark(scan, next, '/') || isMark(scan, next, '-')) {
    const other = find(scan, next + 1, 'month');
    if (other && other.sense.month === month && (scan.lexicon.data.clitics || isMark(scan, next, '/'))) next = other.next;
  } else if (isMark(scan, next, '(')) {
    const other = find(scan, next + 1, 'month');
    if (other && other.sense.month === month && isMark(scan, other.next, ')')) next = other.next + 1;
  }
  return { value: month, next, weak: weak === true && from === i, hijri: hijri === true };
}

/** A four-digit year at token `i`, behind an optional comma or «года». `strict`: no comma. */
export function readYear(scan: Scan, i: number, behindMonth = true, gluedSuffix = false): Part | undefined {
  let at = i;
  if (behindMonth) {
    if (isMark(scan, at, ',') || isMark(scan, at, '،')) at++;
    at = findCue(scan, at, 'of') || at;
    const cue = findCue(scan, at, 'year-before');
    if (cue && scan.tokens[cue]?.type === 1) at = cue;
    if (isDash(scan, at) && glued(scan, at) && glued(scan, at + 1)) at++;
  }
  const token = scan.tokens[at];
  if (token?.type !== 1) return undefined;
  const literal = literalAt(scan, at);
  if (!literal?.plain || literal.digits !== 4) return undefined;
  const value = toDouble(literal.value);
  if (value < 1000 || value > 2999) return undefined;
  if (!gluedSuffix && glued(scan, at + 1) && scan.tokens[at + 1]!.type === 0 && !findCue(scan, at + 1, 'year-after')) return undefined;
  return { value, next: at + 1 };
}

/** A year in words behind a date: «two thousand and eighteen», «nineteen eighty-six», «ألفين وثمانية عشر». */
export function readSpelledYear(scan: Scan, i: number): Part | undefined {
  if (scan.tokens[i]?.type !== 0) return undefined;
  const first = find(scan, i, 'card');
  if (first && first.sense.value >= 10 && first.sense.value <= 20 && scan.lexicon.data.lang === 'en') {
    const rest = readNumber(scan, first.next);
    const value = rest ? toDouble(rest.value) : 0;
    if (rest?.spelled && !rest.ordinal && value >= 10 && value <= 99 && Number.isInteger(value))
      return { value: first.sense.value * 100 + value, next: rest.next };
  }
  const number = readNumber(scan, i);
  if (!number?.spelled || number.ordinal || number.fraction) return undefined;
  const value = toDouble(number.value);
  return Number.isInteger(value) && value >= 1500 && value <= 2100 ? { value, next: number.next } : undefined;
}
