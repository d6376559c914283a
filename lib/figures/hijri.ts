import { dayNumber, fromDayNumber, isoDate, type PartialDate, readDay, readMonth } from './date-parts.ts';
import { toDouble } from './decimal.ts';
import type { Draft } from './figure.ts';
import { findCue, foldedAt, glued, isMark, literalAt, type Scan } from './scan.ts';

/** Day number of 1 Muharram 1 in the tabular (civil) Islamic calendar: 16 July 622 Julian, 19 July 622 Gregorian. */
const epoch = dayNumber(622, 7, 19);

/** Day number of a date of the tabular Islamic calendar (Reingold and Dershowitz, «Calendrical Calculations», 30-year cycle). */
function tabularDay(y: number, m: number, d: number): number {
  return epoch + (y - 1) * 354 + Math.floor((3 + 11 * y) / 30) + Math.ceil(29.5 * (m - 1)) + d - 1;
}

let formatter: Intl.DateTimeFormat | undefined;

/** Umm al-Qura year, month and day of a day number, as the platform's calendar data has it. */
function ummAlQura(day: number): [number, number, number] | undefined {
  formatter ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = formatter.formatToParts(day * 86_400_000);
  const part = (type: string): number => Number.parseInt(parts.find((p) => p.type === type)?.value ?? '', 10);
  const result: [number, number, number] = [part('year'), part('month'), part('day')];
  return result.every(Number.isFinite) ? result : undefined;
}

/** Gregorian day number of a Hijri date: Umm al-Qura where the platform knows it, within two days of the tabular calendar. */
export function hijriDay(y: number, m: number, d: number): number {
  const guess = tabularDay(y, m, d);
  for (const delta of [0, 1, -1, 2, -2]) {
    const date = ummAlQura(guess + delta);
    if (date && date[0] === y && date[1] === m && date[2] === d) return guess + delta;
  }
  return guess;
}

function gregorian(y: number, m: number, d: number): PartialDate {
  return fromDayNumber(hijriDay(y, m, d));
}

/** Token behind «هـ», «AH», or 0. */
function era(scan: Scan, i: number): number {
  const word = foldedAt(scan, i);
  if (word === 'ه' || word === 'هجري' || word === 'هجريه' || word === 'ah') return i + 1;
  return scan.tokens[i] !== undefined && word === 'للهجره' ? i + 1 : 0;
}

function hijriYear(scan: Scan, i: number): { value: number; next: number; stated: boolean } | undefined {
  let at = isMark(scan, i, ',') || isMark(scan, i, '،') ? i + 1 : i;
  at = findCue(scan, at, 'year-before') || findCue(scan, at, 'of') || at;
  const literal = literalAt(scan, at);
  if (!literal?.plain || literal.digits > 4) return undefined;
  const value = toDouble(literal.value);
  const marked = era(scan, at + 1);
  if (glued(scan, at + 1) && scan.tokens[at + 1]!.type === 0 && !marked) return undefined;
  return value >= (marked ? 1 : 1200) && value <= 1600 ? { value, next: marked || at + 1, stated: marked > 0 } : undefined;
}

/** The Hijri year in which the article appeared; the one nearest when the month is given. */
function currentYear(scan: Scan): number | undefined {
  const { published } = scan;
  if (published?.month === undefined) return undefined;
  return ummAlQura(dayNumber(published.year, published.month, published.day ?? 15))?.[0];
}

/** Hijri dates with their Gregorian value: «9 ربيع الأول 1447 هـ», «رمضان 1446», «عام 1447 هـ». */
export function readHijri(scan: Scan, i: number): Draft | undefined {
  const day = readDay(scan, i);
  const month = readMonth(scan, day ? findCue(scan, day.next, 'of') || day.next : i);
  if (month?.hijri && (!day || day.value <= 30)) {
    const year = hijriYear(scan, month.next);
    const y = year?.value ?? (day ? currentYear(scan) : undefined);
    if (y === undefined) return undefined;
    const next = year?.next ?? month.next;
    if (day) return { first: i, next, fields: { kind: 'date', value: isoDate(gregorian(y, month.value, day.value)) } };
    const end = month.value === 12 ? hijriDay(y + 1, 1, 1) : hijriDay(y, month.value + 1, 1);
    return range(i, next, hijriDay(y, month.value, 1), end - 1);
  }
  if (scan.tokens[i]?.type !== 1 || !era(scan, i + 1)) return undefined;
  const year = hijriYear(scan, i);
  return year?.stated ? range(i, year.next, hijriDay(year.value, 1, 1), hijriDay(year.value + 1, 1, 1) - 1) : undefined;
}

function range(first: number, next: number, from: number, to: number): Draft {
  return { first, next, fields: { kind: 'daterange', from: isoDate(fromDayNumber(from)), to: isoDate(fromDayNumber(to)) } };
}
