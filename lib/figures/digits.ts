import { type Decimal, ofDigits } from './decimal.ts';
import { digitValue, isGroupSpace } from './tokens.ts';

/** More digits than this are no figure that anybody reads. */
const maxDigits = 60;

/** What the rest of the article tells about its separators. */
export interface SeparatorEvidence {
  readonly commaDecimal: boolean;
  readonly dotDecimal: boolean;
}

/** A literal taken apart: the digits between separators, and the separators. */
export interface LiteralParts {
  readonly parts: readonly string[];
  readonly separators: string;
}

/** A literal read as a number. */
export interface Literal {
  readonly value: Decimal;
  /** Only digits, no separators: may be a year, a phone number, an article number. */
  readonly plain: boolean;
  /** Number of digits before the decimal sign. */
  readonly digits: number;
  readonly decimals: number;
}

/** Splits the literal `text[start, end)` into digit groups (as Western digits) and their separators. */
export function splitLiteral(text: string, start: number, end: number): LiteralParts {
  const parts: string[] = [];
  let separators = '';
  let current = '';
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    const d = digitValue(c);
    if (d >= 0) {
      if (current.length <= maxDigits) current += String(d);
    } else {
      parts.push(current);
      current = '';
      separators += c === 32 || isGroupSpace(c) ? ' ' : c === 0x2019 ? "'" : c === 0x60c ? '،' : text[i];
      if (parts.length > maxDigits) break;
    }
  }
  parts.push(current);
  return { parts, separators };
}

function grouped(parts: readonly string[], from: number, to: number): boolean {
  const first = parts[from]!;
  if (first.length > 3 || first.length === 0 || first[0] === '0') return false;
  let western = true;
  for (let i = from + 1; i < to; i++) if (parts[i]!.length !== 3) western = false;
  if (western) return true;
  // South Asian groups: pairs, then one group of three.
  if (first.length > 2 || parts[to - 1]!.length !== 3) return false;
  for (let i = from + 1; i < to - 1; i++) if (parts[i]!.length !== 2) return false;
  return true;
}

function build(parts: readonly string[], wholeParts: number, plain: boolean): Literal | undefined {
  const wholeText = parts.slice(0, wholeParts).join('');
  const fraction = parts.slice(wholeParts).join('');
  if (wholeText.length + fraction.length > maxDigits) return undefined;
  return { value: ofDigits(wholeText + fraction, fraction.length), plain, digits: wholeText.length, decimals: fraction.length };
}

/**
 * Value of a literal. Rules, in order:
 * 1. «٫» is a decimal sign; «٬», «،», apostrophes and spaces group.
 * 2. The last of two different separators is the decimal sign; one that comes twice groups.
 * 3. One dot or comma with other than three digits behind it, or a leading zero before it, is a decimal sign.
 * 4. One dot or comma before exactly three digits is decided by the article's other figures, else by the language:
 *    English comma groups and dot is decimal, Russian comma is decimal and dot groups, Arabic comma groups and dot is decimal.
 * Undefined when the separators fit no convention («4.12.1»), or there are more digits than a reader's figure has.
 */
export function readLiteral(literal: LiteralParts, decimal: '.' | ',' | 'both', evidence: () => SeparatorEvidence): Literal | undefined {
  const { parts, separators } = literal;
  const n = separators.length;
  if (n === 0) return build(parts, 1, true);
  const last = separators[n - 1]!;
  if (last === '٫') return n === 1 || grouped(parts, 0, n) ? build(parts, n, false) : undefined;
  let same = true;
  for (let i = 0; i < n; i++) if (separators[i] !== last) same = false;
  if (!same) {
    for (let i = 1; i < n - 1; i++) if (separators[i] !== separators[0]) return undefined;
    if (last !== '.' && last !== ',') return undefined;
    return grouped(parts, 0, n) ? build(parts, n, false) : undefined;
  }
  if (n > 1 || last === '٬' || last === '،' || last === "'" || last === ' ') {
    if (grouped(parts, 0, n + 1)) return build(parts, n + 1, false);
    return last === '،' && n === 1 ? build(parts, 1, false) : undefined;
  }
  // A single dot or comma.
  if (parts[1]!.length !== 3 || !grouped(parts, 0, 2)) return build(parts, 1, false);
  const facts = evidence();
  let groups: boolean;
  if (last === '.') groups = facts.commaDecimal !== facts.dotDecimal ? facts.commaDecimal : decimal === ',';
  else groups = facts.commaDecimal !== facts.dotDecimal ? facts.dotDecimal : decimal !== ',';
  return build(parts, groups ? 2 : 1, false);
}

/** Looks through a text for literals that show which separator is its decimal sign. Linear. */
export function separatorEvidence(text: string): SeparatorEvidence {
  let commaDecimal = false;
  let dotDecimal = false;
  let i = 0;
  while (i < text.length) {
    if (digitValue(text.charCodeAt(i)) < 0) {
      i++;
      continue;
    }
    const start = i;
    while (i < text.length && digitValue(text.charCodeAt(i)) >= 0) i++;
    const c = text.charCodeAt(i);
    if ((c !== 0x2c && c !== 0x2e) || i - start > 6) continue;
    let end = i + 1;
    while (end < text.length && digitValue(text.charCodeAt(end)) >= 0) end++;
    const run = end - i - 1;
    const next = text.charCodeAt(end);
    const before = start > 0 ? text.charCodeAt(start - 1) : 32;
    const chained = (next === 0x2c || next === 0x2e) && digitValue(text.charCodeAt(end + 1)) >= 0;
    if ((run === 1 || run === 2) && !chained && before !== 0x2e && before !== 0x2c) {
      if (c === 0x2c) commaDecimal = true;
      else dotDecimal = true;
    }
    i = end;
    if (chained)
      while (i < text.length && (digitValue(text.charCodeAt(i)) >= 0 || text.charCodeAt(i) === 0x2c || text.charCodeAt(i) === 0x2e)) i++;
  }
  return { commaDecimal, dotDecimal };
}
