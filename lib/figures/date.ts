import { dayNumber, isoDate, monthDays, type Part, type PartialDate, readDay, readMonth, readYear, weekdayOf } from './date-parts.ts';
import type { Draft } from './figure.ts';
import { find, findCue, glued, isCapital, isDash, isMark, type Scan } from './scan.ts';

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

/** A weekday at token `i` («Wednesday», «يوم الأربعاء»), token behind it with comma. */
export function readWeekday(scan: Scan, i: number): Part | undefined {
  const found = find(scan, i, 'weekday');
  if (!found) return undefined;
  let next = found.next;
  if (found.sense.weak && isMark(scan, next, '.')) next++;
  return { value: found.sense.day, next };
}

/** Day and month in either order, or month and year, or a lone month, at token `i`. */
export function readCalendarDate(scan: Scan, i: number): DateReading | undefined {
  const weekday = readWeekday(scan, i);
  if (weekday) {
    const inner = dayMonth(scan, gapWords(scan, weekday.next));
    if (inner?.date.d !== undefined) return { ...inner, first: i, weekday: weekday.value };
    return undefined;
  }
  return dayMonth(scan, i);
}

function dayMonth(scan: Scan, i: number): DateReading | undefined {
  const day = readDay(scan, i);
  if (day) {
    let at = findCue(scan, day.next, 'of') || day.next;
    if (isDash(scan, at) && glued(scan, at) && glued(scan, at + 1)) at++;
    const month = readMonth(scan, at);
    if (month && !month.hijri && day.value <= monthDays(month.value)) {
      if (month.weak && scan.lexicon.data.lang === 'en' && !isCapital(scan, at) && scan.tokens[i]!.type === 0) return undefined;
      return withYear(scan, i, month.next, { m: month.value, d: day.value });
    }
  }
  const month = readMonth(scan, i);
  if (!month || month.hijri) return undefined;
  const english = scan.lexicon.data.lang === 'en';
  const hyphen = isDash(scan, month.next) && glued(scan, month.next) && glued(scan, month.next + 1) ? 1 : 0;
  if (english) {
    const at = findCue(scan, month.next + hyphen, 'day-word') || month.next + hyphen;
    const behind = readDay(scan, at);
    if (behind && behind.value <= monthDays(month.value) && !(scan.tokens[at]!.type === 0 && month.weak && !isCapital(scan, i))) {
      const colon = isMark(scan, behind.next, ':') && glued(scan, behind.next);
      if (!colon && !scan.masked[at]) return withYear(scan, i, behind.next, { m: month.value, d: behind.value });
    }
  }
  const year = readYear(scan, month.next);
  if (year) return { first: i, next: year.next, date: { m: month.value, y: year.value } };
  const short = shortYear(scan, month.next);
  if (short) return { first: i, next: short.next, date: { m: month.value, y: short.value } };
  return { first: i, next: month.next, date: { m: month.value }, weak: month.weak };
}

/** «'96», «96» behind a month: two digits that cannot be a day. */
function shortYear(scan: Scan, i: number): Part | undefined {
  const quote = isMark(scan, i, "'") || isMark(scan, i, '’') ? 1 : 0;
  const token = scan.tokens[i + quote];
  if (token?.type !== 1 || token.end - token.start !== 2 || scan.masked[i + quote]) return undefined;
  const value = Number(scan.text.slice(token.start, token.end));
  if (!Number.isInteger(value) || (!quote && value <= 31)) return undefined;
  return { value: value + (value > 50 ? 1900 : 2000), next: i + quote + 1 };
}

function withYear(scan: Scan, first: number, next: number, date: PartialDate): DateReading {
  const year = readYear(scan, next);
  if (!year) return { first, next, date };
  return { first, next: year.next, date: { ...date, y: year.value } };
}

/**
 * Supplies a missing year from the publication date: the same calendar year, or its neighbour where that is nine months
 * nearer; a stated weekday decides between neighbours. Without publication date the year stays open.
 */
export function resolveYear(scan: Scan, reading: DateReading): PartialDate {
  const { date, weekday } = reading;
  if (date.y !== undefined || scan.published === undefined || date.m === undefined) return date;
  const { year, month } = scan.published;
  if (weekday !== undefined && date.d !== undefined) {
    for (const y of [year, year - 1, year + 1]) {
      if (date.d <= monthDays(date.m, y) && weekdayOf(dayNumber(y, date.m, date.d)) === weekday) return { ...date, y };
    }
  }
  const distance = month === undefined ? 0 : date.m - month;
  return { ...date, y: distance >= 9 ? year - 1 : distance <= -9 ? year + 1 : year };
}

/** Figure of one date. */
export function dateDraft(scan: Scan, reading: DateReading): Draft {
  return { first: reading.first, next: reading.next, fields: { kind: 'date', value: isoDate(resolveYear(scan, reading)) } };
}
