import { monthDays, type PartialDate } from './date-parts.ts';
import { splitLiteral } from './digits.ts';
import { glued, isDash, isMark, type Scan } from './scan.ts';

interface NumericDate {
  readonly next: number;
  readonly date: PartialDate;
}

/** «01.11.2025», «2025-11-01», «1/11/2025»: three groups of digits, of which one is the year. */
export function readNumericDate(scan: Scan, i: number): NumericDate | undefined {
  const token = scan.tokens[i];
  if (token?.type !== 1 || scan.masked[i] || token.end - token.start > 10) return undefined;
  const one = splitLiteral(scan.text, token.start, token.end);
  if (one.separators === '..') {
    const date = order(scan, one.parts, true);
    return date && { next: i + 1, date };
  }
  if (one.separators !== '') return undefined;
  const dash = isDash(scan, i + 1) && scan.tokens[i + 1]!.text === '-';
  if (!dash && !isMark(scan, i + 1, '/')) return undefined;
  const mark = scan.tokens[i + 1]!.text;
  if (!glued(scan, i + 1) || !glued(scan, i + 2) || !plainAt(scan, i + 2)) return undefined;
  const second = partAt(scan, i + 2);
  if (!isMark(scan, i + 3, mark) || !glued(scan, i + 3) || !glued(scan, i + 4) || !plainAt(scan, i + 4)) return undefined;
  if (isMark(scan, i + 5, mark) && glued(scan, i + 5)) return undefined;
  const date = order(scan, [one.parts[0]!, second, partAt(scan, i + 4)], mark === '/');
  return date && { next: i + 5, date };
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
