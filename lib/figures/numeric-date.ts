import { monthDays, type PartialDate } from './date-parts.ts';
import { splitLiteral } from './digits.ts';
import { find, findCue, foldedAt, glued, isDash, isMark, type Scan } from './scan.ts';

interface NumericDate {
  readonly next: number;
  readonly date: PartialDate;
}

/** «01.11.2025», «2025-11-01», «1/11/2025»: three groups of digits, of which one is the year. */
export function readNumericDate(scan: Scan, i: number): NumericDate | undefined {
  const token = scan.tokens[i];
  if (token?.type !== 1 || scan.masked[i] || token.end - token.start > 10) return undefined;
  if (token.end - token.start <= 4 && scan.tokens[i + 1]?.type !== 2) return undefined;
  const one = splitLiteral(scan.text, token.start, token.end);
  if (one.separators === '..') {
    const short = one.parts[0]!.length <= 2 && one.parts[2]!.length === 2 && (one.parts[0]!.length < 2 || one.parts[1]!.length < 2);
    const date = short ? undefined : order(scan, one.parts, true);
    return date && { next: i + 1, date };
  }
  if (one.separators !== '') return undefined;
  const dash = isDash(scan, i + 1) && scan.tokens[i + 1]!.text === '-';
  if (!dash && !isMark(scan, i + 1, '/')) return undefined;
  const mark = scan.tokens[i + 1]!.text;
  if (!glued(scan, i + 1) || !glued(scan, i + 2) || !plainAt(scan, i + 2)) return undefined;
  const second = partAt(scan, i + 2);
  const chained = isMark(scan, i + 3, mark) && glued(scan, i + 3);
  if (!chained) return monthOfYear(scan, i, one.parts[0]!, second, dash);
  if (!isMark(scan, i + 3, mark) || !glued(scan, i + 3) || !glued(scan, i + 4) || !plainAt(scan, i + 4)) return undefined;
  if (isMark(scan, i + 5, mark) && glued(scan, i + 5)) return undefined;
  const date = order(scan, [one.parts[0]!, second, partAt(scan, i + 4)], mark === '/' || led(scan, i, i + 5));
  return date && { next: i + 5, date };
}

/** «09/2012», «2015-3», «2014/10»; not «2010-12» or «2024/25», which are spans of years. */
function monthOfYear(scan: Scan, i: number, a: string, b: string, dash: boolean): NumericDate | undefined {
  const token = scan.tokens[i + 3];
  if (token && !token.gap && token.type !== 2) return undefined;
  if (isMark(scan, i + 3, '-') && !token!.gap) return undefined;
  const [x, y] = [Number(a), Number(b)];
  if (b.length === 4 && a.length <= 2 && x >= 1 && x <= 12 && y >= 1800 && y <= 2100) return { next: i + 3, date: { y, m: x } };
  if (a.length !== 4 || b.length > 2 || x < 1800 || x > 2100 || y < 1 || y > 12) return undefined;
  const span = y > x % 100 && b.length === 2 && b[0] !== '0';
  return span || (!dash && y === (x % 100) + 1) ? undefined : { next: i + 3, date: { y: x, m: y } };
}

function plainAt(scan: Scan, i: number): boolean {
  const token = scan.tokens[i];
  return token?.type === 1 && !scan.masked[i] && token.end - token.start <= 4;
}

function partAt(scan: Scan, i: number): string {
  const token = scan.tokens[i]!;
  return splitLiteral(scan.text, token.start, token.end).parts[0] ?? '';
}

function valid(y: number, m: number, d: number): PartialDate | undefined {
  return m >= 1 && m <= 12 && d >= 1 && d <= monthDays(m, y) ? { y, m, d } : undefined;
}

/** A two-digit year between hyphens needs a weekday in front, or the block to itself. */
function led(scan: Scan, i: number, next: number): boolean {
  return i === 0 ? next === scan.tokens.length : find(scan, i - 1, 'weekday') !== undefined;
}

/** Finds the order: year first when it has four digits; else the language's, else the one that fits. */
function order(scan: Scan, parts: readonly string[], shortYears: boolean): PartialDate | undefined {
  const [a = '', b = '', c = ''] = parts;
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  if (a.length === 4 && b.length <= 2 && c.length <= 2 && x >= 1000) return valid(x, y, z) ?? valid(x, z, y);
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && !(shortYears && c.length === 2))) return undefined;
  const year = c.length === 4 ? z : z + (z > 50 ? 1900 : 2000);
  if (year < 1000) return undefined;
  const us = scan.country === 'US' || scan.lexicon.data.dateOrder === 'mdy';
  return us ? (valid(year, x, y) ?? valid(year, y, x)) : (valid(year, y, x) ?? valid(year, x, y));
}

/** «4/22», «22/04» behind a preposition of time or alone: only where the order is beyond doubt. */
export function readSlashDay(scan: Scan, i: number): NumericDate | undefined {
  const token = scan.tokens[i];
  if (
    token?.type !== 1 ||
    scan.masked[i] ||
    token.end - token.start > 2 ||
    !isMark(scan, i + 1, '/') ||
    !glued(scan, i + 1) ||
    !glued(scan, i + 2)
  )
    return undefined;
  if (!plainAt(scan, i + 2) || (isMark(scan, i + 3, '/') && glued(scan, i + 3))) return undefined;
  const x = Number(partAt(scan, i));
  const y = Number(partAt(scan, i + 2));
  const [m, d] = x <= 12 && y > 12 ? [x, y] : y <= 12 && x > 12 ? [y, x] : [0, 0];
  if (m < 1 || d > monthDays(m) || (x === 24 && y === 7)) return undefined;
  const led =
    i === 0
      ? scan.tokens.length === 3
      : findCue(scan, i - 1, 'year-before-weak') > 0 || findCue(scan, i - 1, 'clock') > 0 || foldedAt(scan, i - 1) === 'on';
  return led ? { next: i + 3, date: { m, d } } : undefined;
}
