import {
  dayNumber,
  isoDate,
  monthDays,
  type Part,
  type PartialDate,
  readDay,
  readMonth,
  readSpelledYear,
  readYear,
  weekdayOf,
} from './date-parts.ts';
import type { Draft } from './figure.ts';
import { readNumericDate } from './numeric-date.ts';
import { find, findCue, foldedAt, glued, isCapital, isDash, isMark, ordinalSuffix, type Scan } from './scan.ts';

/** One calendar date read from the text, before a missing year is supplied. */
export interface DateReading {
  readonly first: number;
  readonly next: number;
  readonly date: PartialDate;
  readonly weekday?: number;
  /** Just a month name that is a word of its own too («may», «march»). */
  readonly weak?: boolean;
}

/** Skips «,» and «the», «الموافق» between the parts of a date. */
function gapWords(scan: Scan, i: number): number {
  let at = i;
  if (isMark(scan, at, ',') || isMark(scan, at, '،')) at++;
  return findCue(scan, at, 'day-word') || at;
}

/** A weekday at token `i` («Wednesday», «الأربعاء»), token behind it with its dot. */
export function readWeekday(scan: Scan, i: number): Part | undefined {
  const found = find(scan, i, 'weekday');
  if (!found) return undefined;
  let next = found.next;
  if (found.sense.weak && isMark(scan, next, '.')) next++;
  return { value: found.sense.day, next };
}

/** Day and month in either order, or month and year, or a lone month, at token `i`, with a weekday in front or not. */
export function readCalendarDate(scan: Scan, i: number): DateReading | undefined {
  const weekday = readWeekday(scan, i);
  if (!weekday) return yearFirst(scan, i) ?? dayMonth(scan, i);
  const at = gapWords(scan, weekday.next);
  const numeric = readNumericDate(scan, at);
  if (numeric) return { first: i, next: numeric.next, date: numeric.date, weekday: weekday.value };
  const inner = yearFirst(scan, at) ?? dayMonth(scan, at);
  return inner?.date.d === undefined ? undefined : { ...inner, first: i, weekday: weekday.value };
}

/** A hyphen, slash or dot between the parts of one date («10-August-2012», «31/Oct/1974», «16. Nov. 2016»). */
function separator(scan: Scan, i: number): number {
  if (isDash(scan, i) || isMark(scan, i, '/')) return glued(scan, i) && glued(scan, i + 1) ? i + 1 : i;
  return isMark(scan, i, '.') && glued(scan, i) ? i + 1 : i;
}

/** «2018 March 18», «2012/Aug/10», «2024 August»: the year in front. */
function yearFirst(scan: Scan, i: number): DateReading | undefined {
  if (scan.tokens[i]?.type !== 1) return undefined;
  const year = readYear(scan, i, false, true);
  if (!year) return undefined;
  let at = separator(scan, year.next);
  if (at === year.next) at = findCue(scan, at, 'era') || (isMark(scan, at, ',') ? at + 1 : at);
  const month = readMonth(scan, at);
  if (!month || month.hijri || (month.weak && !isCapital(scan, at) && scan.lexicon.data.lang === 'en')) return undefined;
  const day = readDay(scan, separator(scan, month.next));
  const plain = scan.tokens[separator(scan, month.next)]?.type === 1;
  if (day && plain && day.value <= monthDays(month.value, year.value) && !readYear(scan, day.next, false)) {
    return { first: i, next: day.next, date: { y: year.value, m: month.value, d: day.value } };
  }
  const tight = at !== year.next || scan.lexicon.data.lang === 'en';
  return tight ? { first: i, next: month.next, date: { y: year.value, m: month.value } } : undefined;
}

function dayMonth(scan: Scan, i: number): DateReading | undefined {
  const lang = scan.lexicon.data.lang;
  const day = readDay(scan, i);
  if (day) {
    const of = findCue(scan, day.next, 'of') || day.next;
    const at = of === day.next ? separator(scan, of) : of;
    const month = readMonth(scan, at);
    if (month && !month.hijri && day.value <= monthDays(month.value)) {
      if (month.weak && lang === 'en' && !isCapital(scan, at) && scan.tokens[i]!.type === 0) return undefined;
      return withYear(scan, i, month.next, { m: month.value, d: day.value });
    }
  }
  const month = readMonth(scan, i);
  if (!month || month.hijri) return undefined;
  if (lang === 'en') {
    const behind = dayBehind(scan, i, month.next, month.weak);
    if (behind && behind.value <= monthDays(month.value)) return withYear(scan, i, behind.next, { m: month.value, d: behind.value });
  }
  const year = readYear(scan, separator(scan, month.next)) ?? spelledBehind(scan, month.next);
  if (year) return { first: i, next: year.next, date: { m: month.value, y: year.value } };
  const short = shortYear(scan, month.next);
  if (short) return { first: i, next: short.next, date: { m: month.value, y: short.value } };
  return { first: i, next: month.next, date: { m: month.value }, weak: month.weak };
}

/** English: the day behind its month («March 3», «Oct. 2», «February the 15th», «March, 6th»). */
function dayBehind(scan: Scan, i: number, from: number, weak: boolean): Part | undefined {
  let at = separator(scan, from);
  if (isMark(scan, at, ',') && scan.tokens[at + 1]?.type === 1 && ordinalSuffix(scan, at + 2)) at++;
  at = findCue(scan, at, 'day-word') || at;
  const behind = readDay(scan, at);
  if (!behind || (scan.tokens[at]!.type === 0 && weak && !isCapital(scan, i))) return undefined;
  if (scan.masked[at] || (isMark(scan, behind.next, ':') && glued(scan, behind.next))) return undefined;
  return behind;
}

/** «'96», «96» behind a month: two digits that cannot be a day. */
function shortYear(scan: Scan, i: number): Part | undefined {
  const at = isMark(scan, i, ',') ? i + 1 : i;
  const quote = isMark(scan, at, "'") || isMark(scan, at, '’') ? 1 : 0;
  const of = quote ? 0 : Math.max(0, findCue(scan, at, 'of') - at);
  const token = scan.tokens[at + quote + of];
  if (token?.type !== 1 || token.end - token.start !== 2 || scan.masked[at + quote + of]) return undefined;
  const value = Number(scan.text.slice(token.start, token.end));
  const bound = isDash(scan, at - 1) || isMark(scan, at - 1, '/');
  if (!Number.isInteger(value) || (!quote && !bound && value <= 31)) return undefined;
  const next = at + quote + of + 1;
  if (glued(scan, next) && scan.tokens[next]!.type !== 2) return undefined;
  if (
    !quote &&
    !bound &&
    (find(scan, next, 'pct') || find(scan, next, 'scale') || (scan.tokens[next]?.type === 0 && !findCue(scan, next, 'stop')))
  )
    return undefined;
  return { value: value + (value > 50 ? 1900 : 2000), next };
}

/** A year in words behind an optional comma. */
export function spelledBehind(scan: Scan, i: number): Part | undefined {
  const comma = isMark(scan, i, ',') || isMark(scan, i, '،') ? i + 1 : i;
  return readSpelledYear(scan, findCue(scan, comma, 'of') || comma);
}

function withYear(scan: Scan, first: number, next: number, date: PartialDate): DateReading | undefined {
  const at = separator(scan, next);
  const inYear =
    scan.tokens[next]?.type === 0 &&
    findCue(scan, next, 'year-before-weak') === next + 1 &&
    scan.lexicon.data.lang === 'en' &&
    foldedAt(scan, next) === 'in'
      ? next + 1
      : next;
  const year = readYear(scan, at) ?? readYear(scan, inYear) ?? spelledBehind(scan, next) ?? shortYear(scan, at);
  // 29 February without a year, in a year that has none, is no date of this article.
  if (!year && date.m === 2 && date.d === 29 && scan.published && monthDays(2, scan.published.year) < 29) {
    scan.masked.fill(1, first, next);
    return undefined;
  }
  if (!year) return { first, next, date };
  return { first, next: year.next, date: { ...date, y: year.value } };
}

/**
 * Supplies a missing year from the publication date: the same calendar year, or its neighbour where that is ten months
 * nearer; a stated weekday decides between neighbours. Without publication date the year stays open.
 */
export function resolveYear(scan: Scan, reading: Pick<DateReading, 'date' | 'weekday'>): PartialDate {
  const { date, weekday } = reading;
  if (date.y !== undefined || scan.published === undefined || date.m === undefined) return date;
  const { year, month } = scan.published;
  if (weekday !== undefined && date.d !== undefined) {
    for (const y of [year, year - 1, year + 1]) {
      if (date.d <= monthDays(date.m, y) && weekdayOf(dayNumber(y, date.m, date.d)) === weekday) return { ...date, y };
    }
  }
  const distance = month === undefined ? 0 : date.m - month;
  const y = distance >= 10 ? year - 1 : distance <= -10 ? year + 1 : year;
  return date.d === 29 && date.m === 2 && monthDays(2, y) < 29 ? date : { ...date, y };
}

/** «2 يونيو المقبل», «5 мая прошлого года» aside: the word behind says on which side of the publication the date lies. */
function sided(scan: Scan, reading: DateReading): Draft | undefined {
  const { date, next, first } = reading;
  const { published } = scan;
  if (date.y !== undefined || date.d === undefined || date.m === undefined) return undefined;
  const of = findCue(scan, next, 'of') || findCue(scan, next, 'from') || next;
  const relative = find(scan, next, 'relative') ?? find(scan, of, 'relative');
  const shift = relative?.sense.shift;
  if (relative !== undefined && shift?.kind === 'antecedent') {
    const y = scan.yearBefore();
    return y === undefined ? undefined : { first, next: relative.next, fields: { kind: 'date', value: isoDate({ ...date, y }) } };
  }
  if (scan.lexicon.data.lang === 'en' || published?.month === undefined || of !== next) return undefined;
  if (relative === undefined || shift === undefined) return undefined;
  const after = date.m * 100 + date.d > published.month * 100 + (published.day ?? 15);
  let y = published.year;
  if (shift.kind === 'years') y += shift.by;
  else if (shift.kind === 'next') y += after ? 0 : 1;
  else if (shift.kind === 'last') y -= after ? 1 : 0;
  else if (shift.kind !== 'this') return undefined;
  return { first, next: relative.next, fields: { kind: 'date', value: isoDate({ ...date, y }) } };
}

/** Figure of one date. */
export function dateDraft(scan: Scan, reading: DateReading): Draft {
  const side = sided(scan, reading);
  if (side) return side;
  return { first: reading.first, next: reading.next, fields: { kind: 'date', value: isoDate(resolveYear(scan, reading)) } };
}
