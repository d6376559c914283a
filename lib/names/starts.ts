import { type Language, mostClitics, noClitics, type CliticReadings } from '../lang/language.ts';
import { gap, letterCase, type TokenStream } from '../text/token-stream.ts';
import { chain1, seed1, step1 } from './hash.ts';
import { endingLength, findEndings } from './stems.ts';
import { inFilter } from './table.ts';

/** 32-bit words of one bitmap of first letters: 2^15 bits. */
const bitmapWords = 1024;

/** Length of a segment's `starts` section: a bitmap for all names, and one for names that may begin in lower case. */
export const startsLength = bitmapWords * 2;

/** The part of a segment that is asked here. */
interface Starts {
  /** `startsLength` words, filled by `markStart`. */
  readonly starts: Uint32Array;
  /** Bits of the stems of first words. */
  readonly filter: Uint32Array;
}

/** Bit of the first three letters of a stem; missing ones are 0. */
function bitOf(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>> 17;
}

/** The bit that stands for the first letters of a stem. @param stem folded letters */
export function startBit(stem: string): number {
  return bitOf(stem.charCodeAt(0), stem.length > 1 ? stem.charCodeAt(1) : 0, stem.length > 2 ? stem.charCodeAt(2) : 0);
}

/**
 * Notes a name's first stem.
 * @param starts `startsLength` words, changed in place
 * @param bit {@link startBit} of the stem
 * @param written letter case of the word in the pack (`letterCase` of lib/text/token-stream.ts)
 */
export function markStart(starts: Uint32Array, bit: number, written: number): void {
  const mask = 1 << (bit & 31);
  starts[bit >>> 5] = (starts[bit >>> 5] ?? 0) | mask;
  if (written !== letterCase.none && written !== letterCase.lower) return;
  starts[bitmapWords + (bit >>> 5)] = (starts[bitmapWords + (bit >>> 5)] ?? 0) | mask;
}

/** Clitics of the word under way: scratch. */
const clitics: CliticReadings = {
  skip: new Uint8Array(mostClitics),
  outside: new Uint8Array(mostClitics),
  flags: new Uint8Array(mostClitics),
};

/**
 * Marks the tokens of `[from, to)` that may begin a name of one of the segments: by their first letters and their letter case, then by
 * the filter of first words. Most words of a text need no closer look, and what is marked begins a name but for one time in seventy.
 * @param byScript language for each script number
 * @param opens set to 1 where a name may begin
 */
export function markOpeners(
  stream: TokenStream,
  from: number,
  to: number,
  byScript: readonly (Language | undefined)[],
  segments: readonly Starts[],
  opens: Uint8Array,
): void {
  const { units, folded, script, letterCase: cases, before } = stream;
  for (let token = from; token < to; token++) {
    const start = folded[token] ?? 0;
    const end = folded[token + 1] ?? 0;
    // What a quoted name is (завод «Ёлочки») stands in front in any case.
    const quoted = token + 1 < to && ((before[token + 1] ?? 0) & gap.quote) !== 0;
    const base = cases[token] === letterCase.lower && !quoted ? bitmapWords : 0;
    const language = byScript[script[token] ?? 0];
    if (!language || language.clitics === noClitics) {
      if (begins(units, start, end, base, segments) && passes(language, units, start, start, end, segments)) opens[token] = 1;
      continue;
    }
    const count = language.clitics(units, start, end, clitics);
    // Where letters have no case, the first three of them tell less than the look costs.
    const plain = cases[token] === letterCase.none;
    for (let c = 0; c < count; c++) {
      const stem = start + (clitics.skip[c] ?? 0);
      if ((!plain && !begins(units, stem, end, base, segments)) || !passes(language, units, stem, start, end, segments)) continue;
      opens[token] = 1;
      break;
    }
  }
}

function begins(units: Uint16Array, start: number, end: number, base: number, segments: readonly Starts[]): boolean {
  const first = units[start] ?? 0;
  const second = start + 1 < end ? (units[start + 1] ?? 0) : 0;
  const long = start + 2 < end ? bitOf(first, second, units[start + 2] ?? 0) : bitOf(first, second, 0);
  const short = bitOf(first, second, 0);
  for (let k = 0; k < segments.length; k++) {
    const starts = segments[k]?.starts;
    if (!starts) continue;
    if ((((starts[base + (long >>> 5)] ?? 0) >>> (long & 31)) & 1) !== 0) return true;
    if ((((starts[base + (short >>> 5)] ?? 0) >>> (short & 31)) & 1) !== 0) return true;
  }
  return false;
}

/** True when the word without one of its endings, or whole, may be a first word. */
function passes(
  language: Language | undefined,
  units: Uint16Array,
  stem: number,
  from: number,
  to: number,
  segments: readonly Starts[],
): boolean {
  let lane1 = seed1;
  let i = stem;
  for (let k = findEndings(language, units, stem, from, to) - 1; k >= -1; k--) {
    const stop = k < 0 ? to : to - (endingLength[k] ?? 0);
    for (; i < stop; i++) lane1 = step1(lane1, units[i] ?? 0);
    const chain = chain1(seed1, lane1);
    for (let s = 0; s < segments.length; s++) {
      const filter = segments[s]?.filter;
      if (filter && inFilter(filter, chain)) return true;
    }
  }
  return false;
}
