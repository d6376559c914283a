import { type CliticReadings, type Language, mostClitics, noClitics } from '../lang/language.ts';
import { languageOfScript } from '../lang/languages.ts';
import type { TokenStream } from '../text/token-stream.ts';
import { seed1, seed2, step1, step2 } from './hash.ts';
import { endingLength, endingNumber, findEndings, mostStems } from './stems.ts';

/** Numbers of one reading in {@link Readings.data}: both lanes of the stem's hash, and what was taken off ({@link endingOf} and so on). */
const width = 3;

/** The readings of the tokens of a stream: clitics off in front, an ending off behind, the stem hashed. */
export interface Readings {
  /** First reading of each token, and how many it has; 0 as long as it has not been read. */
  readonly first: Uint32Array;
  readonly count: Uint8Array;
  /** Numbers in use. */
  used: number;
  /** The readings, one after the other; a reading is told by the index of its first number. */
  data: Int32Array;
}

/** Where the reading after `reading` begins. */
export function nextReading(reading: number): number {
  return reading + width;
}

/** Lane 1 of the stem's hash. */
export function lane1Of({ data }: Readings, reading: number): number {
  return data[reading] ?? 0;
}

/** Lane 2 of the stem's hash. */
export function lane2Of({ data }: Readings, reading: number): number {
  return data[reading + 1] ?? 0;
}

/** Number of the ending that was taken off. */
export function endingOf({ data }: Readings, reading: number): number {
  return (data[reading + 2] ?? 0) & 255;
}

/** Folded units taken off in front. */
export function skipOf({ data }: Readings, reading: number): number {
  return ((data[reading + 2] ?? 0) >>> 8) & 255;
}

/** Folded units in front that are no part of the name. */
export function outsideOf({ data }: Readings, reading: number): number {
  return ((data[reading + 2] ?? 0) >>> 16) & 255;
}

/** Bits of `wordFlag`. */
export function flagsOf({ data }: Readings, reading: number): number {
  return (data[reading + 2] ?? 0) >>> 24;
}

/** Languages by script number, for one text. */
export function languagesByScript(own: Language | undefined): readonly (Language | undefined)[] {
  return [0, 1, 2, 3].map((script) => languageOfScript(script, own));
}

/** Room for the readings of `tokens` tokens, of which most are never asked for. */
export function createReadings(tokens: number): Readings {
  return { first: new Uint32Array(tokens), count: new Uint8Array(tokens), used: 0, data: new Int32Array(tokens + 512) };
}

/** Clitics of the word under way: scratch. */
const clitics: CliticReadings = {
  skip: new Uint8Array(mostClitics),
  outside: new Uint8Array(mostClitics),
  flags: new Uint8Array(mostClitics),
};

/**
 * Reads a token, once.
 * @param byScript language for each script number ({@link languagesByScript})
 */
export function readToken(stream: TokenStream, token: number, byScript: readonly (Language | undefined)[], out: Readings): void {
  if (out.count[token] !== 0) return;
  const first = out.used;
  if (first + mostClitics * mostStems * width > out.data.length) grow(out);
  const { data } = out;
  const { units } = stream;
  const start = stream.folded[token] ?? 0;
  const end = stream.folded[token + 1] ?? 0;
  const language = byScript[stream.script[token] ?? 0];
  const count = language ? language.clitics(units, start, end, clitics) : noClitics(units, start, end, clitics);
  let used = first;
  for (let c = 0; c < count; c++) {
    const skip = clitics.skip[c] ?? 0;
    const taken = (skip << 8) | ((clitics.outside[c] ?? 0) << 16) | ((clitics.flags[c] ?? 0) << 24);
    used = readStem(data, used, language, units, start + skip, start, end, taken);
  }
  out.first[token] = first;
  out.count[token] = (used - first) / width;
  out.used = used;
}

/** Hashes from the stem's first letter on, and writes a reading wherever the rest of the word is an ending. */
function readStem(
  data: Int32Array,
  at: number,
  language: Language | undefined,
  units: Uint16Array,
  start: number,
  from: number,
  to: number,
  taken: number,
): number {
  let next = at;
  let lane1 = seed1;
  let lane2 = seed2;
  let i = start;
  // The longest ending leaves the shortest stem; the whole word comes last.
  for (let k = findEndings(language, units, start, from, to) - 1; k >= -1; k--) {
    const stop = k < 0 ? to : to - (endingLength[k] ?? 0);
    for (; i < stop; i++) {
      const unit = units[i] ?? 0;
      lane1 = step1(lane1, unit);
      lane2 = step2(lane2, unit);
    }
    data[next] = lane1;
    data[next + 1] = lane2;
    data[next + 2] = taken | (k < 0 ? 0 : (endingNumber[k] ?? 0));
    next += width;
  }
  return next;
}

function grow(out: Readings): void {
  const larger = new Int32Array(out.data.length * 2 + mostClitics * mostStems * width);
  larger.set(out.data);
  out.data = larger;
}
