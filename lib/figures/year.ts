import { readYear } from './date-parts.ts';
import { behindBetween, freeBehind, rangeJoint } from './daterange.ts';
import { toDouble } from './decimal.ts';
import type { Draft } from './figure.ts';
import { readMeasure } from './measure.ts';
import { capitalBefore, namedNumber } from './negatives.ts';
import { find, findCue, foldedAt, glued, isDash, isMark, literalAt, type Scan } from './scan.ts';

/** A cue right before token `i`; commas and quotation marks do not stand between. */
function cueAt(scan: Scan, i: number, cue: string): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) if (findCue(scan, k, cue) === i) return true;
  return false;
}

/** Ranges of years: «2022 - 2024», «2025/26», «FY2025/26», «2024-25», «from 2022 to 2024», «с 2022 по 2025 год». */
export function readYearRange(scan: Scan, i: number): Draft | undefined {
  const fiscal = findCue(scan, i, 'fiscal');
  let at = fiscal || i;
  if (fiscal && !scan.tokens[at]) return undefined;
  at = fiscal ? at : (yearWord(scan, at) ?? at);
  const a = readYear(scan, at, false);
  if (!a) return fiscal ? fiscalShort(scan, i, fiscal) : undefined;
  const slash = isMark(scan, a.next, '/') && glued(scan, a.next) && glued(scan, a.next + 1);
  const between = behindBetween(scan, i);
  const joint = slash ? a.next + 1 : rangeJoint(scan, findCue(scan, a.next, 'year-after') || a.next, between);
  if (joint) {
    const dash = slash || isDash(scan, joint - 1);
    const target = dash ? joint : (yearWord(scan, joint) ?? joint);
    const b = readYear(scan, target, false);
    if (b && b.value > a.value && (b.value - a.value <= 300 || !dash) && plausible(scan, i, at, b.next, slash)) {
      return years(fiscal ? i : at, b.next, a.value, b.value);
    }
    const short = dash ? literalAt(scan, joint) : undefined;
    if (short?.plain && short.digits === 2 && glued(scan, joint) && freeBehind(scan, joint + 1)) {
      const value = Math.floor(a.value / 100) * 100 + toDouble(short.value);
      const year = value > a.value ? value : value + 100;
      const near = year - a.value <= 15 || fiscal > 0;
      if (near && (slash ? year === a.value + 1 || fiscal > 0 : toDouble(short.value) > 12 || year === a.value + 1))
        return years(fiscal ? i : at, joint + 1, a.value, year);
    }
  }
  if (!fiscal) return undefined;
  return { first: i, next: a.next, fields: { kind: 'daterange', from: String(a.value), to: String(a.value) } };
}

/** «FY25», «FY25/26». */
function fiscalShort(scan: Scan, i: number, at: number): Draft | undefined {
  const literal = literalAt(scan, at);
  if (!literal?.plain || literal.digits !== 2) return undefined;
  const from = 2000 + toDouble(literal.value);
  const second = (isMark(scan, at + 1, '/') || isDash(scan, at + 1)) && glued(scan, at + 1) ? literalAt(scan, at + 2) : undefined;
  if (second?.plain && second.digits === 2) return years(i, at + 3, from, 2000 + toDouble(second.value));
  return years(i, at + 1, from, from);
}

function years(first: number, next: number, from: number, to: number): Draft {
  return { first, next, fields: { kind: 'daterange', from: String(from), to: String(to) } };
}

function yearWord(scan: Scan, i: number): number | undefined {
  const cue = findCue(scan, i, 'year-before');
  return cue && scan.tokens[cue]?.type === 1 ? cue : undefined;
}

function plausible(scan: Scan, first: number, at: number, next: number, slash: boolean): boolean {
  if (slash || cueAt(scan, first, 'year-before') || findCue(scan, next, 'year-after')) return true;
  const a = literalAt(scan, at)!;
  const value = toDouble(a.value);
  // «from 1200 to 1500 members» counts.
  if (cueAt(scan, at, 'year-before-weak')) return value >= 1900 || !countsOld(scan, next, value);
  if (value < 1500 || value > 2100) return false;
  return readMeasure(scan, next) === undefined && find(scan, next, 'scale') === undefined && !findCue(scan, next, 'person');
}

/** A lone year at token `i`. What stands around decides whether four digits are one. */
export function readLoneYear(scan: Scan, i: number): Draft | undefined {
  const year = readYear(scan, i, false);
  const literal = year ? undefined : literalAt(scan, i);
  const value = year?.value ?? (literal?.plain ? toDouble(literal.value) : 0);
  const next = i + 1;
  if (!year && !(literal?.plain && (literal.digits === 3 || (literal.digits < 3 && findCue(scan, next, 'era-bc') > 0)))) return undefined;
  if (!freeBehind(scan, next)) return undefined;
  const draft: Draft = { first: i, next, fields: { kind: 'date', value: String(value).padStart(4, '0') } };
  const bc = findCue(scan, next, 'era-bc');
  if (bc) return { ...draft, next: bc, fields: { kind: 'date', value: isoBefore(value) } };
  const before = cueAt(scan, i, 'year-before');
  const after = findCue(scan, next, 'year-after') > 0 && (year !== undefined || scan.tokens[next]!.text.length > 1);
  if (after || before || findCue(scan, next, 'era')) return draft;
  if (!year || readMeasure(scan, next) || find(scan, next, 'scale')) return undefined;
  if (namedNumber(scan, i) || capitalBefore(scan, i)) return undefined;
  if (hedgedAt(scan, i)) return undefined;
  if (value >= 1500 && value <= 2100 && foldedAt(scan, i - 1) === 'the') return draft;
  const weak = cueAt(scan, i, 'year-before-weak');
  if (value >= 1900 && value <= 2100 && weak) return draft;
  if (value >= 1000 && value <= 2100 && weak)
    return counts(scan, next) || leadsToCount(scan, i) || (value < 1500 && leadsToCount(scan, next)) ? undefined : draft;
  if (value < 1900 || value > 2100) return bracketed(scan, i) && value > 1200 && value < 2100 ? draft : undefined;
  return counts(scan, next) ? undefined : draft;
}

/** «more than 1700»: a hedge right before makes it a count. */
function hedgedAt(scan: Scan, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 5; k--) {
    const hedge = find(scan, k, 'hedge');
    if (hedge?.next === i && hedge.next - k > 0 && !findCue(scan, k, 'year-before-weak')) return true;
  }
  return false;
}

function isoBefore(value: number): string {
  return `-${String(value - 1).padStart(4, '0')}`;
}

function bracketed(scan: Scan, i: number): boolean {
  return isMark(scan, i - 1, '(') && isMark(scan, i + 1, ')');
}

/** Digits with a noun behind them that they count; in Arabic below 1500, where verbs follow years. */
function countsOld(scan: Scan, next: number, value: number): boolean {
  return counts(scan, next) || (value < 1500 && isNoun(scan, next));
}

/** «from 1200 to 1500 members», «من 1000 رأس إلى 850 رأسا»: the end of the range counts, so its start does. */
function leadsToCount(scan: Scan, i: number): boolean {
  const end = rangeJoint(scan, i + 1, behindBetween(scan, i));
  const literal = end ? literalAt(scan, end) : undefined;
  const next = (end ?? 0) + 1;
  return literal?.plain === true && (counts(scan, next) || isNoun(scan, next) || readMeasure(scan, next) !== undefined);
}

/** In Arabic any word that follows digits is what they count, unless it joins or relates. */
function isNoun(scan: Scan, next: number): boolean {
  const token = scan.tokens[next];
  return scan.lexicon.data.lang === 'ar' && token?.type === 0 && token.gap && !findCue(scan, next, 'stop');
}

/** A noun follows that the digits would count. */
function counts(scan: Scan, next: number): boolean {
  const token = scan.tokens[next];
  if (token?.type !== 0 || !token.gap) return false;
  if (findCue(scan, next, 'person')) return true;
  if (findCue(scan, next, 'stop') || find(scan, next, 'relative')) return false;
  const word = foldedAt(scan, next);
  const lang = scan.lexicon.data.lang;
  if (lang === 'en') return word.endsWith('s') && !word.endsWith('ss');
  if (lang === 'ru') return /(?:ов|ев|ей|ий|ых|их|ок|ек)$/u.test(word);
  return false;
}
