import { foldedUnits, hashEnd, hashFactor, hashStart } from './word-hash.ts';

/** Kinds of token: `word` letters, `number` a literal of digits, `mark` one other character. */
export const word = 0;
export const number = 1;
export const mark = 2;

/** A piece of a block. Positions are UTF-16 code units into the scanned text. */
export class Token {
  readonly type: 0 | 1 | 2;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly gap: boolean;
  /** Words: hash without regard to letter case ({@link ./word-table.ts}); 0 where it cannot be had so. */
  readonly hash: number;
  private readonly source: string;
  private written: string | undefined;

  /** @param source the text that it is cut from, of which most tokens never make a string of their own */
  constructor(type: 0 | 1 | 2, start: number, end: number, gap: boolean, hash: number, source: string, written: string | undefined) {
    this.type = type;
    this.start = start;
    this.end = end;
    this.gap = gap;
    this.hash = hash;
    this.source = source;
    this.written = written;
  }

  /** `mark`: the character. Number: empty. Word: as written. */
  get text(): string {
    this.written ??= this.source.slice(this.start, this.end);
    return this.written;
  }
}

const other = 0;
const letter = 1;
const digit = 2;
const space = 3;
const ignorable = 4;
const extend = 5;

/** By code unit: the class in bits 0–2, the folded unit (word-hash.ts, 0 where it has none) above. */
const table = new Int32Array(0x800);
for (let c = 0; c < 0x800; c++) table[c] = classifyLow(c) | ((c < foldedUnits.length ? (foldedUnits[c] ?? 0) : 0) << 3);

function classifyLow(c: number): number {
  if (c <= 32 || c === 0xa0 || c === 0x85) return space;
  if (c >= 0x30 && c <= 0x39) return digit;
  if ((c >= 0x660 && c <= 0x669) || (c >= 0x6f0 && c <= 0x6f9)) return digit;
  if ((c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a)) return letter;
  if (c === 0xad || c === 0x61c) return ignorable;
  if (c === 0xaa || c === 0xb5) return letter;
  if (c >= 0xc0 && c <= 0x2af) return c === 0xd7 || c === 0xf7 ? other : letter;
  if (c >= 0x300 && c <= 0x36f) return extend;
  if (c >= 0x370 && c <= 0x52f) return c === 0x482 ? other : letter;
  if (c >= 0x531 && c <= 0x588) return letter;
  if (c >= 0x5d0 && c <= 0x5f2) return letter;
  if (c >= 0x610 && c <= 0x61a) return extend;
  if (c >= 0x620 && c <= 0x64a) return letter;
  if ((c >= 0x64b && c <= 0x65f) || c === 0x670) return extend;
  if (c >= 0x66e && c <= 0x6d3) return letter;
  if (c >= 0x6d5 && c <= 0x6ef) return c === 0x6dd || c === 0x6de || c === 0x6e9 ? other : letter;
  if (c >= 0x6fa && c <= 0x6ff) return letter;
  if (c >= 0x710) return letter;
  return other;
}

function classify(c: number): number {
  if (c < 0x800) return table[c]! & 7;
  if (c >= 0x2000 && c <= 0x200a) return space;
  if (c === 0x202f || c === 0x205f || c === 0x3000 || c === 0x2028 || c === 0x2029) return space;
  if ((c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c === 0xfeff) return ignorable;
  if (c >= 0x2010 && c <= 0x2bff) return other;
  if (c >= 0x3001 && c <= 0x303f) return other;
  if (c >= 0xd800 && c <= 0xdfff) return other;
  if (c >= 0xfdfc && c <= 0xfdff) return other;
  if (c >= 0xe000 && c <= 0xf8ff) return other;
  if (c >= 0xff00 && c <= 0xff20) return other;
  return letter;
}

/** Value of a decimal digit (Western, Arabic-Indic, Persian), else -1. Input: a UTF-16 code unit. */
export function digitValue(c: number): number {
  if (c >= 0x30 && c <= 0x39) return c - 0x30;
  if (c >= 0x660 && c <= 0x669) return c - 0x660;
  if (c >= 0x6f0 && c <= 0x6f9) return c - 0x6f0;
  return -1;
}

/** Characters that may stand between digits of one literal. */
function isSeparator(c: number): boolean {
  return c === 0x2e || c === 0x2c || c === 0x66b || c === 0x66c || c === 0x60c || c === 0x27 || c === 0x2019;
}

/** Spaces that group digits wherever they stand between groups of three (no-break, narrow, thin, figure space). */
export function isGroupSpace(c: number): boolean {
  return c === 0xa0 || c === 0x202f || c === 0x2009 || c === 0x2007;
}

/** Length of the run of digits at `at`, ignorable characters not included. */
function digitRun(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && digitValue(text.charCodeAt(i)) >= 0) i++;
  return i - at;
}

/**
 * Reads one literal: digits, single separators between digits, and spaces between groups of exactly three.
 * Returns the end. A plain space joins only where `spaceGroups` is set or more groups follow.
 */
function literalEnd(text: string, start: number, end: number, spaceGroups: boolean): number {
  let i = start + digitRun(text, start, end);
  const first = i - start;
  let mode = 0; // 1 once a space grouped: then only spaces may group on
  while (i < end) {
    const c = text.charCodeAt(i);
    if (isSeparator(c)) {
      const run = digitRun(text, i + 1, end);
      if (run === 0) return i;
      if (c === 0x2c && run === 4 && first <= 2 && !spaceGroups) return i;
      if (mode === 1 && c !== 0x2c && c !== 0x2e && c !== 0x66b) return i;
      i += 1 + run;
      if (mode === 1) return i;
      mode = 2;
      continue;
    }
    if (
      mode !== 2 &&
      first <= 3 &&
      (c === 32 || isGroupSpace(c)) &&
      digitRun(text, i + 1, end) === 3 &&
      text.charCodeAt(start) !== 0x30 &&
      digitValue(text.charCodeAt(start)) !== 0
    ) {
      const next = i + 4;
      if (c !== 32 || spaceGroups || mode === 1 || groupsOn(text, next, end) || zeros(text, i + 1)) {
        mode = 1;
        i = next;
        continue;
      }
    }
    return i;
  }
  return i;
}

/** «40 000»: a group of zeros is no number of its own. */
function zeros(text: string, at: number): boolean {
  return digitValue(text.charCodeAt(at)) === 0 && digitValue(text.charCodeAt(at + 1)) === 0 && digitValue(text.charCodeAt(at + 2)) === 0;
}

/** «.75», «٫٧٧»: a decimal sign behind a gap and in front of a digit. */
function leadsDecimals(text: string, i: number, end: number, gap: boolean): boolean {
  const c = text.charCodeAt(i);
  return gap && (c === 0x2e || c === 0x66b) && i + 1 < end && digitValue(text.charCodeAt(i + 1)) >= 0;
}

function groupsOn(text: string, at: number, end: number): boolean {
  return at + 4 <= end && text.charCodeAt(at) === 32 && digitRun(text, at + 1, end) === 3;
}

/**
 * Splits `text[from, to)` into tokens in one pass. Direction marks and other ignorable characters belong to no token and
 * count as nothing between two tokens. Unpaired surrogates become marks.
 */
export function tokenise(text: string, from: number, to: number, spaceGroups: boolean): Token[] {
  const tokens: Token[] = [];
  let i = from;
  let gap = true;
  while (i < to) {
    const c = text.charCodeAt(i);
    const k = classify(c);
    if (k === letter) {
      const start = i;
      let hash = hashStart;
      let plain = true;
      let entry = c < 0x800 ? table[c]! : letter;
      for (;;) {
        const folded = entry >>> 3;
        if (folded === 0) plain = false;
        hash = Math.imul(hash ^ folded, hashFactor);
        if (++i >= to) break;
        const unit = text.charCodeAt(i);
        entry = unit < 0x800 ? table[unit]! : classify(unit);
        const n = entry & 7;
        if (n !== letter && n !== extend) break;
      }
      tokens.push(new Token(word, start, i, gap, plain ? hashEnd(hash) : 0, text, undefined));
      gap = false;
    } else if (k === space) {
      gap = true;
      i++;
    } else if (k === digit || leadsDecimals(text, i, to, gap)) {
      const end = literalEnd(text, i, to, spaceGroups);
      tokens.push(new Token(number, i, end, gap, 0, text, ''));
      gap = false;
      i = end;
    } else if (k === ignorable || k === extend) {
      i++;
    } else {
      const low = i + 1 < to ? text.charCodeAt(i + 1) : 0;
      const pair = c >= 0xd800 && c <= 0xdbff && low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
      tokens.push(new Token(mark, i, i + pair, gap, 0, text, text.slice(i, i + pair)));
      gap = false;
      i += pair;
    }
  }
  return tokens;
}
