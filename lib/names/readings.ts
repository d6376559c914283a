import { type CliticReadings, type Language, mostClitics, noClitics } from '../lang/language.ts';
import { languageOfScript } from '../lang/languages.ts';
import type { TokenStream } from '../text/token-stream.ts';
import { seed1, seed2, step1, step2 } from './hash.ts';

/** Most readings of one stem: eight endings and none. */
const mostEndings = 9;

/** Longest word that is read with endings; longer ones are only read whole. */
const longestInflected = 40;

/** The readings of the tokens of a stream, in parallel arrays: clitics off in front, an ending off behind, the stem hashed. */
export interface Readings {
  /** First reading of each token, and how many it has; 0 as long as it has not been read. */
  readonly first: Uint32Array;
  readonly count: Uint8Array;
  used: number;
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

/** Room for the readings of `tokens` tokens, of which most are never asked for. */
export function createReadings(tokens: number): Readings {
  return { first: new Uint32Array(tokens), count: new Uint8Array(tokens), used: 0, ...columns((tokens >> 1) + 256) };
}

function columns(size: number): Pick<Readings, 'lane1' | 'lane2' | 'ending' | 'skip' | 'outside' | 'flags'> {
  return {
    lane1: new Int32Array(size),
    lane2: new Int32Array(size),
    ending: new Uint8Array(size),
    skip: new Uint8Array(size),
    outside: new Uint8Array(size),
    flags: new Uint8Array(size),
  };
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
  if (first + mostClitics * mostEndings > out.lane1.length) grow(out);
  const start = stream.folded[token] ?? 0;
  const end = stream.folded[token + 1] ?? 0;
  const language = byScript[stream.script[token] ?? 0];
  const count = language ? language.clitics(stream.units, start, end, clitics) : noClitics(stream.units, start, end, clitics);
  let { used } = out;
  for (let c = 0; c < count; c++) used = readStem(out, used, stream.units, start, end, c, language);
  out.first[token] = first;
  out.count[token] = used - first;
  out.used = used;
}

/** Hashes from the stem's first letter on, and writes a reading wherever the rest of the word is an ending. */
function readStem(
  out: Readings,
  used: number,
  units: Uint16Array,
  from: number,
  to: number,
  c: number,
  language: Language | undefined,
): number {
  const start = from + (clitics.skip[c] ?? 0);
  let next = used;
  let lane1 = seed1;
  let lane2 = seed2;
  let i = start;
  const found = language && to - from <= longestInflected ? findEndings(language, units, start, to) : 0;
  // Endings come longest last in the buffer, and so in rising order of where the stem ends when read from its end.
  for (let k = found - 1; k >= 0; k--) {
    const stop = to - (endingLength[k] ?? 0);
    for (; i < stop; i++) {
      const unit = units[i] ?? 0;
      lane1 = step1(lane1, unit);
      lane2 = step2(lane2, unit);
    }
    next = write(out, next, lane1, lane2, endingNumber[k] ?? 0, c);
  }
  for (; i < to; i++) {
    const unit = units[i] ?? 0;
    lane1 = step1(lane1, unit);
    lane2 = step2(lane2, unit);
  }
  return write(out, next, lane1, lane2, 0, c);
}

/** Endings of the word under way, shortest first: scratch of {@link findEndings}. */
const endingLength = new Uint8Array(mostEndings - 1);
const endingNumber = new Uint8Array(mostEndings - 1);

/** Reads the word from its end through the language's automaton; returns how many endings it may have besides the empty one. */
function findEndings(language: Language, units: Uint16Array, start: number, to: number): number {
  const { endings } = language;
  const earliest = Math.max(start + language.shortestStem, to - endings.longest);
  let state = 1;
  let found = 0;
  for (let i = to - 1; i >= earliest; i--) {
    const column = (units[i] ?? 0) - endings.from;
    if (column < 0 || column >= endings.width) break;
    state = endings.next[state * endings.width + column] ?? 0;
    if (state === 0) break;
    const ending = endings.ending[state] ?? 0;
    if (ending !== 0 && found < endingLength.length) {
      endingLength[found] = to - i;
      endingNumber[found++] = ending;
    }
  }
  return found;
}

function write(out: Readings, at: number, lane1: number, lane2: number, ending: number, c: number): number {
  out.lane1[at] = lane1;
  out.lane2[at] = lane2;
  out.ending[at] = ending;
  out.skip[at] = clitics.skip[c] ?? 0;
  out.outside[at] = clitics.outside[c] ?? 0;
  out.flags[at] = clitics.flags[c] ?? 0;
  return at + 1;
}

function grow(out: Readings): void {
  const larger = columns(out.lane1.length * 2 + mostClitics * mostEndings);
  for (const name of ['lane1', 'lane2', 'ending', 'skip', 'outside', 'flags'] as const) larger[name].set(out[name]);
  Object.assign(out, larger);
}
