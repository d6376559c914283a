import { isoDate, readYear } from './date-parts.ts';
import { rangeJoint } from './daterange.ts';
import { toDouble } from './decimal.ts';
import type { Draft } from './figure.ts';
import { readNumber } from './number.ts';
import { dotted, find, findCue, foldedAt, glued, isDash, isMark, literalAt, ordinalSuffix, type Scan } from './scan.ts';

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, Х: 10 };

/** Value of a Roman numeral of capitals up to XXXIX (Cyrillic Х counts as X), else 0. */
export function romanValue(text: string): number {
  if (text.length > 7) return 0;
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const v = roman[text[i]!];
    if (v === undefined) return 0;
    const next = roman[text[i + 1] ?? ''] ?? 0;
    total += v < next ? -v : v;
  }
  return total > 0 && total < 40 ? total : 0;
}

/** An ordinal at token `i` in any form: «19th», «XIX», «девятнадцатый», «III», «Q3». */
function ordinalAt(scan: Scan, i: number): { value: number; next: number } | undefined {
  const token = scan.tokens[i];
  if (token === undefined) return undefined;
  if (token.type === 0) {
    const value = romanValue(token.text);
    if (value > 0) return { value, next: i + 1 };
    const number = readNumber(scan, i);
    const cardinal = number?.spelled && !number.fraction && scan.lexicon.data.joins === 'waw';
    return number?.ordinal || (number && cardinal) ? { value: toDouble(number.value), next: number.next } : undefined;
  }
  const literal = literalAt(scan, i);
  if (!literal?.plain || literal.digits > 2) return undefined;
  return { value: toDouble(literal.value), next: ordinalSuffix(scan, i + 1) || i + 1 };
}

function years(first: number, next: number, from: number, to: number): Draft {
  return { first, next, fields: { kind: 'daterange', from: isoDate({ y: from }), to: isoDate({ y: to }) } };
}

/** Decades: «1990s», «the mid-1990s», «90-х годов», «1990-е», «تسعينيات القرن الماضي», «nineties». */
export function readDecade(scan: Scan, i: number): Draft | undefined {
  const named = find(scan, i, 'decade');
  if (named) {
    const base = named.sense.decade;
    const century = centuryBehind(scan, named.next);
    const start = century ? century.start + base : 1900 + base;
    return years(i, century?.next ?? named.next, start, start + 9);
  }
  const quote = isMark(scan, i, "'") || isMark(scan, i, '’') ? 1 : 0;
  const literal = literalAt(scan, i + quote);
  if (!literal?.plain || (literal.digits !== 4 && literal.digits !== 2)) return undefined;
  const value = toDouble(literal.value);
  if (value % 10 !== 0 || (literal.digits === 4 && (value < 1000 || value > 2990))) return undefined;
  const suffix = decadeSuffix(scan, i + quote + 1);
  const range = decadeRange(scan, i, value, literal.digits, suffix || i + quote + 1);
  if (range || !suffix) return range;
  if (literal.digits === 2 && scan.lexicon.data.lang === 'ru' && !findCue(scan, suffix, 'year-after')) return undefined;
  const start = literal.digits === 4 ? value : value < 30 ? 2000 + value : 1900 + value;
  if (literal.digits === 4 && value % 100 === 0 && value !== 2000) return years(i, suffix, start, start + 99);
  return years(i, suffix, start, start + 9);
}

/** «60–70-х годов», «1960-1980s», «1960s-70s»: two decades; the first may go without its ending. */
function decadeRange(scan: Scan, i: number, value: number, digits: number, dash: number): Draft | undefined {
  if (!isDash(scan, dash) || !glued(scan, dash) || !glued(scan, dash + 1)) return undefined;
  const second = scan.tokens[dash + 1]?.type === 1 ? readDecade(scan, dash + 1) : undefined;
  if (!second) return undefined;
  const until = Number(String(second.fields.from).slice(0, 4));
  const start = digits === 4 ? value : Math.floor(until / 100) * 100 + value;
  return start < until ? years(i, second.next, start, until + 9) : undefined;
}

function decadeSuffix(scan: Scan, k: number): number {
  const suffixes = scan.lexicon.data.decadeSuffixes;
  if (glued(scan, k) && scan.tokens[k]!.type === 0) return suffixes.has(foldedAt(scan, k)) ? k + 1 : 0;
  if (
    (isDash(scan, k) || isMark(scan, k, "'") || isMark(scan, k, '’')) &&
    glued(scan, k) &&
    glued(scan, k + 1) &&
    suffixes.has(foldedAt(scan, k + 1) ?? '')
  )
    return k + 2;
  return 0;
}

/** «القرن الماضي», «القرن العشرين»: the century that a decade belongs to. */
function centuryBehind(scan: Scan, k: number): { start: number; next: number } | undefined {
  const century = find(scan, k, 'period');
  if (century?.sense.period !== 'century') return undefined;
  const last = find(scan, century.next, 'relative');
  if (last) {
    const now = scan.published?.year ?? 2000;
    const start = Math.floor(now / 100) * 100 - (last.sense.shift.kind === 'last' ? 100 : 0);
    return { start, next: last.next };
  }
  const ordinal = ordinalAt(scan, century.next);
  return ordinal ? { start: (ordinal.value - 1) * 100, next: ordinal.next } : undefined;
}

/** Centuries, quarters and halves of a year: «the 19th century», «XIX веке», «III квартале 2025 года», «Q3 2025», «الربع الثالث من 2025». */
export function readPeriod(scan: Scan, i: number): Draft | undefined {
  const token = scan.tokens[i]!;
  const symbol = symbolPart(scan, i);
  if (symbol) return partOfYear(scan, i, symbol.next, symbol.period, symbol.value, true);
  const year = token.type === 1 ? readYear(scan, i, false, true) : undefined;
  if (year) {
    const dash = isDash(scan, year.next) && glued(scan, year.next) ? 1 : 0;
    const behind = symbolPart(scan, year.next + dash);
    return behind && part(i, behind.next, behind.period, behind.value, year.value);
  }
  const before = ordinalAt(scan, i);
  if (before) return ordinalFirst(scan, i, before);
  const period = find(scan, i, 'period');
  if (!period) return undefined;
  const byCentury = period.sense.period === 'century' || period.sense.period === 'millennium';
  const at = foldedAt(scan, period.next) === 'ال' && byCentury ? period.next + 1 : period.next;
  const after = ordinalAt(scan, at);
  if (!after || (scan.tokens[at]!.type === 1 && !byCentury)) return undefined;
  return byCentury
    ? century(scan, i, after.next, after.value, period.sense.period)
    : partOfYear(scan, i, after.next, period.sense.period, after.value, false);
}

/** «Q3», «H1», «1H». */
function symbolPart(scan: Scan, i: number): { period: 'quarter' | 'half'; value: number; next: number } | undefined {
  const token = scan.tokens[i];
  if (token === undefined) return undefined;
  const lead = token.type === 0 ? token.text.toUpperCase() : '';
  const behind = token.type === 1 && glued(scan, i + 1) && scan.tokens[i + 1]!.type === 0 ? scan.tokens[i + 1]!.text : '';
  const letter = lead === 'Q' || lead === 'H' ? lead : behind === 'Q' || behind === 'H' ? behind : '';
  if (!letter || (lead !== '' && !glued(scan, i + 1))) return undefined;
  const literal = literalAt(scan, lead ? i + 1 : i);
  const value = literal?.plain && literal.digits === 1 ? toDouble(literal.value) : 0;
  if (value < 1 || value > (letter === 'Q' ? 4 : 2)) return undefined;
  return { period: letter === 'Q' ? 'quarter' : 'half', value, next: i + 2 };
}

function part(first: number, next: number, period: string, value: number, y: number): Draft {
  const months = period === 'quarter' ? 3 : 6;
  return {
    first,
    next,
    fields: { kind: 'daterange', from: isoDate({ y, m: (value - 1) * months + 1 }), to: isoDate({ y, m: value * months }) },
  };
}

function ordinalFirst(scan: Scan, i: number, a: { value: number; next: number }): Draft | undefined {
  const second = centuryRange(scan, i, a);
  if (second) return second;
  const hyphen = isDash(scan, a.next) && glued(scan, a.next) ? 1 : 0;
  const period = find(scan, a.next + hyphen, 'period');
  if (!period) return undefined;
  if (period.sense.period === 'century' || period.sense.period === 'millennium') {
    if (scan.tokens[i]!.type === 1 && a.next === i + 1 && !countedAsCentury(scan, a)) return undefined;
    return century(scan, i, period.next, a.value, period.sense.period);
  }
  // «III кв. 2025».
  const short = scan.tokens[period.next - 1]!.text.length <= 3;
  return partOfYear(scan, i, dotted(scan, period.next, short), period.sense.period, a.value, false);
}

/** Russian «14 века» is the 14th century where fourteen centuries would be «14 веков»; «3 века» are three. */
function countedAsCentury(scan: Scan, a: { value: number; next: number }): boolean {
  if (scan.lexicon.data.lang !== 'ru') return false;
  const word = foldedAt(scan, a.next);
  if (word === 'веке' || word === 'веку' || word === 'веком' || word === 'столетии') return true;
  const few = a.value % 10 >= 2 && a.value % 10 <= 4 && !(a.value >= 12 && a.value <= 14);
  return (word === 'века' || word === 'столетия') && !few && a.value > 1;
}

/** «XIX–XX веков». */
function centuryRange(scan: Scan, i: number, a: { value: number; next: number }): Draft | undefined {
  const joint = rangeJoint(scan, a.next, false);
  const b = joint ? ordinalAt(scan, joint) : undefined;
  if (!b || b.value <= a.value) return undefined;
  const period = find(scan, b.next, 'period');
  if (period?.sense.period !== 'century') return undefined;
  return years(i, period.next, (a.value - 1) * 100 + 1, b.value * 100);
}

function century(scan: Scan, first: number, next: number, value: number, period: string): Draft | undefined {
  if (value < 1 || value > 30) return undefined;
  const size = period === 'century' ? 100 : 1000;
  const bc = findCue(scan, next, 'era-bc');
  if (bc) return years(first, bc, -value * size + 1, -(value - 1) * size);
  return years(first, next, (value - 1) * size + 1, value * size);
}

/** «вторая половина XX века», «the first half of the 20th century», «النصف الثاني من القرن العشرين». */
function partOfCentury(scan: Scan, first: number, next: number, value: number, parts: number): Draft | undefined {
  let at = findCue(scan, next, 'of') || findCue(scan, next, 'from') || next;
  at = findCue(scan, at, 'day-word') || at;
  const named = find(scan, at, 'period');
  const word = named?.sense.period === 'century' ? named.next : 0;
  const ordinal = ordinalAt(scan, word && foldedAt(scan, word) === 'ال' ? word + 1 : word || at);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return undefined;
  const behind = word ? undefined : find(scan, ordinal.next, 'period');
  if (!word && behind?.sense.period !== 'century') return undefined;
  const size = 100 / parts;
  const start = (ordinal.value - 1) * 100 + (value - 1) * size;
  return years(first, behind?.next ?? ordinal.next, start + 1, start + size);
}

function partOfYear(scan: Scan, first: number, next: number, period: string, value: number, symbol: boolean): Draft | undefined {
  const parts = period === 'quarter' ? 4 : 2;
  if (value < 1 || value > parts || (period !== 'quarter' && period !== 'half')) return undefined;
  const ofCentury = partOfCentury(scan, first, next, value, parts);
  if (ofCentury) return ofCentury;
  let at = findCue(scan, next, 'of') || next;
  if (isMark(scan, at, '-') && glued(scan, at)) at++;
  at = findCue(scan, at, 'fiscal') || at;
  const word = findCue(scan, at, 'year-before');
  const year = readYear(scan, word || at, false);
  const relative = year ? undefined : find(scan, at, 'relative');
  const shift = relative?.sense.shift;
  let y = year?.value;
  let end = year?.next ?? next;
  if (y === undefined && scan.published) {
    if (shift?.kind === 'years') {
      y = scan.published.year + shift.by;
      end = relative!.next;
    } else if (symbol && period === 'quarter') y = scan.published.year;
  }
  return y === undefined ? undefined : part(first, end, period, value, y);
}
