import { type CliticReadings, type Language, mostClitics, wordFlag } from '../lang/language.ts';
import { languageOfScript } from '../lang/languages.ts';
import type { TokenStream } from '../text/token-stream.ts';
import { seed1, seed2, step1, step2 } from './hash.ts';

/** Longest word that is read with endings; longer ones are only read whole. */
const longestInflected = 40;

/** The readings of every token of a stream, in parallel arrays: clitics off in front, an ending off behind, the stem hashed. */
export interface Readings {
  /** First reading of each token; entry `count` closes. */
  readonly first: Uint32Array;
  lane1: Int32Array;
  lane2: Int32Array;
  ending: Uint8Array;
  skip: Uint8Array;
  outside: Uint8Array;
  flags: Uint8Array;
}

/** Languages by script number, for one text. */
export function languagesByScript(own: Language | undefined): readonly (Language | undefined)[] {
  return [0, 1, 2, 3].map((script) => languageOfScript(script, own));
}

/**
 * Reads every token of a stream.
 * @param byScript language for each script number ({@link languagesByScript})
 */
export function readTokens(stream: TokenStream, byScript: readonly (Language | undefined)[]): Readings {
  const out: Readings = {
    first: new Uint32Array(stream.count + 1),
    lane1: new Int32Array(stream.count * 4 + 32),
    lane2: new Int32Array(stream.count * 4 + 32),
    ending: new Uint8Array(stream.count * 4 + 32),
    skip: new Uint8Array(stream.count * 4 + 32),
    outside: new Uint8Array(stream.count * 4 + 32),
    flags: new Uint8Array(stream.count * 4 + 32),
  };
  const clitics: CliticReadings = {
    skip: new Uint8Array(mostClitics),
    outside: new Uint8Array(mostClitics),
    flags: new Uint8Array(mostClitics),
  };
  let used = 0;
  for (let token = 0; token < stream.count; token++) {
    out.first[token] = used;
    const from = stream.folded[token] ?? 0;
    const to = stream.folded[token + 1] ?? 0;
    if (used + mostClitics * 5 > out.lane1.length) grow(out);
    const language = byScript[stream.script[token] ?? 0];
    if (!language) {
      clitics.skip[0] = 0;
      clitics.outside[0] = 0;
      clitics.flags[0] = wordFlag.inside;
    }
    const count = language ? language.clitics(stream.units, from, to, clitics) : 1;
    for (let c = 0; c < count; c++) used = readStem(out, used, stream.units, from, to, clitics, c, language);
  }
  out.first[stream.count] = used;
  return out;
}

/** Hashes from the stem's first letter on, and writes a reading wherever the rest of the word is an ending. */
function readStem(
  out: Readings,
  used: number,
  units: Uint16Array,
  from: number,
  to: number,
  clitics: CliticReadings,
  c: number,
  language: Language | undefined,
): number {
  const skip = clitics.skip[c] ?? 0;
  const start = from + skip;
  const endings = language && to - from <= longestInflected ? language.endings : undefined;
  const earliest = endings ? Math.max(start + (language?.shortestStem ?? 2), to - endings.longest) : to;
  let lane1 = seed1;
  let lane2 = seed2;
  let next = used;
  for (let i = start; i < to; i++) {
    if (i >= earliest && endings) {
      const ending = endings.find(units, i, to);
      if (ending > 0) next = write(out, next, lane1, lane2, ending, skip, clitics, c);
    }
    const unit = units[i] ?? 0;
    lane1 = step1(lane1, unit);
    lane2 = step2(lane2, unit);
  }
  return write(out, next, lane1, lane2, 0, skip, clitics, c);
}

function write(
  out: Readings,
  at: number,
  lane1: number,
  lane2: number,
  ending: number,
  skip: number,
  clitics: CliticReadings,
  c: number,
): number {
  out.lane1[at] = lane1;
  out.lane2[at] = lane2;
  out.ending[at] = ending;
  out.skip[at] = skip;
  out.outside[at] = clitics.outside[c] ?? 0;
  out.flags[at] = clitics.flags[c] ?? 0;
  return at + 1;
}

function grow(out: Readings): void {
  const size = out.lane1.length * 2 + mostClitics * 5;
  const ints = (old: Int32Array): Int32Array => {
    const larger = new Int32Array(size);
    larger.set(old);
    return larger;
  };
  const bytes = (old: Uint8Array): Uint8Array => {
    const larger = new Uint8Array(size);
    larger.set(old);
    return larger;
  };
  out.lane1 = ints(out.lane1);
  out.lane2 = ints(out.lane2);
  out.ending = bytes(out.ending);
  out.skip = bytes(out.skip);
  out.outside = bytes(out.outside);
  out.flags = bytes(out.flags);
}
