import { lead } from './compile.ts';
import { isoDate, monthDays, type Part, type PartialDate, readDay, readMonth, readYear } from './date-parts.ts';
import { splitLiteral } from './digits.ts';
import { readNumericDate } from './numeric-date.ts';
import { type DateReading, dateDraft, readCalendarDate, resolveYear, spelledBehind } from './date.ts';
import type { Draft } from './figure.ts';
import { find, findCue, foldedAt, glued, isDash, isMark, type Scan } from './scan.ts';

/** Token behind what joins the two ends of a date range at `k`, or 0. `between`: «and» joins too. */
export function rangeJoint(scan: Scan, k: number, between: boolean): number {
  if (isDash(scan, k) || isMark(scan, k, '~')) return k + 1;
  const range = find(scan, k, 'range');
  if (range) return range.next;
  if (!between) return 0;
  if (foldedAt(scan, k) === 'و') return k + 1;
  if (scan.cut[k] && foldedAt(scan, k).charCodeAt(0) === 0x648) return k;
  return findCue(scan, k, 'and');
}

/** True when «between» stands right before token `i`. */
export function behindBetween(scan: Scan, i: number): boolean {
  if (i > 0 && findCue(scan, i - 1, 'year-before') === i && behindBetween(scan, i - 1)) return true;
  return i > 0 && (findCue(scan, i - 1, 'between') === i || (i > 1 && findCue(scan, i - 2, 'between') === i));
}

function draft(scan: Scan, first: number, next: number, a: PartialDate, b: PartialDate): Draft | undefined {
  let to = b.y === undefined && a.y !== undefined ? { ...b, y: a.y } : resolveYear(scan, { date: b });
  let from: PartialDate = a.y === undefined ? { ...a, ...(to.y === undefined ? {} : { y: to.y }) } : a;
  if (from.y !== undefined && to.y !== undefined && key(from) > key(to)) {
    if (a.y === undefined && b.y === undefined) to = { ...to, y: to.y + 1 };
    else if (a.y === undefined) from = { ...from, y: from.y - 1 };
    else if (b.y === undefined) to = { ...to, y: to.y + 1 };
    if (key(from) > key(to)) return undefined;
  }
  return { first, next, fields: { kind: 'daterange', from: isoDate(from), to: isoDate(to) } };
}

function key(date: PartialDate): number {
  return (date.y ?? 0) * 10000 + (date.m ?? 0) * 100 + (date.d ?? 0);
}

/** Tokens within which the month of a date stands, counted from its first. */
const reach = 9;

/** True when the name of a month stands at token `i` or soon behind it: without one there is no calendar date, and most numbers have none. */
export function monthNear(scan: Scan, i: number): boolean {
  for (let k = i; k < i + reach; k++) {
    const entries = scan.entries[k];
    if (entries !== undefined && (entries.leads & lead.month || entries.phrases.some((phrase) => phrase.leads & lead.month))) return true;
  }
  return false;
}

/** Ranges of days and months: «12–14 мая 2026», «May 3 to June 5», «March–April 2025», «19-20 نوفمبر». */
export function readCalendarRange(scan: Scan, i: number): Draft | undefined {
  const numeric = readNumericRange(scan, i);
  if (numeric || !monthNear(scan, i)) return numeric;
  return sharedMonth(scan, i) ?? yearToDate(scan, i) ?? twoDates(scan, i);
}

/** «14-15.10.2018», «14.10 по 15.10.2018»: the first date written short. */
function readNumericRange(scan: Scan, i: number): Draft | undefined {
  const token = scan.tokens[i];
  if (token?.type !== 1 || token.end - token.start > 10 || (scan.tokens[i + 1]?.type === 0 && !find(scan, i + 1, 'range')))
    return undefined;
  const full = readNumericDate(scan, i);
  const parts = splitLiteral(scan.text, token.start, token.end);
  let at = full?.next ?? i + 1;
  if (isMark(scan, at, '.')) at++;
  at = rangeJoint(scan, at, behindBetween(scan, i)) || (isMark(scan, at, '/') && glued(scan, at) ? at + 1 : 0);
  const end = at ? readNumericDate(scan, at) : undefined;
  if (!end) return undefined;
  const { y = 0, m = 0 } = end.date;
  if (full) return draft(scan, i, end.next, full.date, end.date);
  const d = Number(parts.parts[0]);
  if (!(d >= 1 && d <= 31) || parts.separators.length > 1) return undefined;
  const month = parts.separators === '.' ? Number(parts.parts[1]) : m;
  return month >= 1 && month <= 12 ? draft(scan, i, end.next, { y, m: month, d }, end.date) : undefined;
}

/** «15 and 16 November»: two days that follow each other. Returns the token of the second, or 0. */
function consecutive(scan: Scan, day: Part): number {
  const at = rangeJoint(scan, day.next, true);
  const second = at ? readDay(scan, at) : undefined;
  return second?.value === day.value + 1 ? at : 0;
}

/** Two days of one month. */
function sharedMonth(scan: Scan, i: number): Draft | undefined {
  const between = behindBetween(scan, i);
  const day = readDay(scan, i);
  if (day) {
    const at = rangeJoint(scan, day.next, between) || consecutive(scan, day);
    const second = at ? readDay(scan, findCue(scan, at, 'day-word') || at) : undefined;
    if (second && second.value > day.value) {
      const month = readMonth(scan, findCue(scan, second.next, 'of') || second.next);
      if (month && !month.hijri && second.value <= monthDays(month.value)) {
        const year = readYear(scan, month.next) ?? spelledBehind(scan, month.next);
        const y = year ? { y: year.value } : {};
        return draft(scan, i, year?.next ?? month.next, { m: month.value, d: day.value, ...y }, { m: month.value, d: second.value, ...y });
      }
    }
  }
  const month = readMonth(scan, i);
  if (!month || month.hijri) return undefined;
  const start = readDay(scan, findCue(scan, month.next, 'day-word') || month.next);
  const at = start ? rangeJoint(scan, start.next, between) : 0;
  const end = at ? readDay(scan, findCue(scan, at, 'day-word') || at) : undefined;
  if (!start || !end || end.value <= start.value || end.value > monthDays(month.value)) return undefined;
  if (readMonth(scan, findCue(scan, end.next, 'of') || end.next)) return undefined;
  const year = readYear(scan, end.next);
  const y = year ? { y: year.value } : {};
  return draft(scan, i, year?.next ?? end.next, { m: month.value, d: start.value, ...y }, { m: month.value, d: end.value, ...y });
}

/** «from 2015 to May 2017»: a year and a closer date. */
function yearToDate(scan: Scan, i: number): Draft | undefined {
  const a = scan.tokens[i]?.type === 1 ? readYear(scan, i, false) : undefined;
  if (!a || isDash(scan, a.next)) return undefined;
  const at = rangeJoint(scan, a.next, behindBetween(scan, i));
  const b = at ? readCalendarDate(scan, at) : undefined;
  return b?.date.y !== undefined && b.date.y > a.value ? draft(scan, i, b.next, { y: a.value }, b.date) : undefined;
}

/** Two dates of the same precision, the first possibly without its year. */
function twoDates(scan: Scan, i: number): Draft | undefined {
  const a = readCalendarDate(scan, i);
  if (!a) return undefined;
  let next = a.next;
  next = findCue(scan, next, 'year-after') || next;
  const at = rangeJoint(scan, next, behindBetween(scan, i));
  if (!at) return undefined;
  const b = readCalendarDate(scan, findCue(scan, at, 'day-word') || at);
  if (!b) {
    const year = a.date.y === undefined ? undefined : readYear(scan, at, false);
    return year && year.value > (a.date.y ?? 0) ? draft(scan, i, year.next, a.date, { y: year.value }) : undefined;
  }
  if ((a.date.d === undefined) !== (b.date.d === undefined) && (b.date.y === undefined || isDash(scan, next))) return undefined;
  return draft(scan, i, b.next, a.date, b.date);
}

/** The date at token `i` as a figure. A lone weak month name gives nothing. */
export function readDateFigure(scan: Scan, i: number): Draft | undefined {
  const reading: DateReading | undefined = readCalendarDate(scan, i);
  if (!reading) return undefined;
  if (reading.date.d === undefined && reading.date.y === undefined && !loneMonth(scan, reading)) return undefined;
  return dateDraft(scan, reading);
}

/** A month without day and year is a date only where the words around it say so («in March», «в мае», «في نوفمبر»). */
function loneMonth(scan: Scan, reading: DateReading): boolean {
  const { first, next, weak } = reading;
  const token = scan.tokens[first]!;
  const lang = scan.lexicon.data.lang;
  if (scan.tokens.length === next && first === 0 && lang !== 'en') return true;
  if (lang === 'en') {
    const c = token.text.charCodeAt(0);
    if (c < 0x41 || c > 0x5a) return !weak && token.text.length > 4 && prepositional(scan, first);
    if (scan.tokens.length === next && first === 0) return true;
    if (isMark(scan, next, "'") || isMark(scan, next, '’')) return true;
    if (!weak) return token.text.length > 3 || isMark(scan, next - 1, '.') || prepositional(scan, first);
    return prepositional(scan, first);
  }
  return prepositional(scan, first);
}

function prepositional(scan: Scan, first: number): boolean {
  for (let k = first - 1; k >= 0 && k >= first - 3; k--) {
    if (findCue(scan, k, 'year-before-weak') === first || findCue(scan, k, 'preposition') === first) return true;
    if (find(scan, k, 'relative')?.next === first || find(scan, k, 'range')?.next === first) return true;
    if (findCue(scan, k, 'part') === first || findCue(scan, k, 'month-word') === first) return true;
  }
  return scan.cut[first]! > 0 && foldedAt(scan, first).charCodeAt(0) === 0x644;
}

/** True when nothing hangs on the year at `next` that makes it a count («2000-3000 people», «2024/05»). */
export function freeBehind(scan: Scan, next: number): boolean {
  const token = scan.tokens[next];
  if (token === undefined || token.gap) return true;
  if (token.type === 0) return false;
  if (isMark(scan, next, '/') || isDash(scan, next)) return !(glued(scan, next + 1) && scan.tokens[next + 1]?.type === 1);
  return true;
}
