import { type CliticReadings, type Language, mostClitics, noClitics, wordFlag } from '../lang/language.ts';
import { gap, letterCase, type TokenStream } from '../text/token-stream.ts';
import { chain1, chain2, seed1, seed2 } from './hash.ts';
import { mostWords } from './layout.ts';
import { flagsOf, lane1Of, lane2Of, nextReading, outsideOf, type Readings, readToken } from './readings.ts';
import type { NameSegment } from './segment.ts';
import { continues, findSlot, inFilter, lastPosting, letterBit, postingMask } from './table.ts';
import { fits } from './verify.ts';

/** A name found in a stream of tokens, not yet compared with its neighbours. */
export interface RawMatch {
  readonly first: number;
  /** Last token, inclusive. */
  readonly last: number;
  /** Folded units of the first token that lie before the name (clitics). */
  readonly outside: number;
  readonly segment: number;
  readonly name: number;
}

/** Everything the depth-first walk over one stream needs; made once a block. */
interface Walk {
  readonly stream: TokenStream;
  readonly readings: Readings;
  readonly byScript: readonly (Language | undefined)[];
  readonly segment: NameSegment;
  readonly number: number;
  /** Readings chosen so far, by depth. */
  readonly path: Uint32Array;
  /** Token after the last of the block. */
  readonly end: number;
  readonly out: RawMatch[];
}

/** Scratch of {@link Walk.path}. */
const path = new Uint32Array(mostWords);

/**
 * Finds every name of a segment that begins at a token of `[from, to)` and ends there: walks the chains of stems through the hash slots, longest last, and keeps
 * the matches whose endings, letter case and joints fit the name.
 * @param opens 1 for each token at which a name may begin ({@link ./starts.ts})
 */
export function scan(
  stream: TokenStream,
  from: number,
  to: number,
  opens: Uint8Array,
  readings: Readings,
  byScript: readonly (Language | undefined)[],
  segment: NameSegment,
  number: number,
  out: RawMatch[],
): void {
  const { filter } = segment;
  const walk: Walk = { stream, readings, byScript, segment, number, path, end: to, out };
  for (let token = from; token < to; token++) {
    if (opens[token] === 0) continue;
    readToken(stream, token, byScript, readings);
    let reading = readings.first[token] ?? 0;
    for (let left = readings.count[token] ?? 0; left > 0; left--, reading = nextReading(reading)) {
      const lane1 = chain1(seed1, lane1Of(readings, reading));
      if (!inFilter(filter, lane1)) continue;
      path[0] = reading;
      visit(walk, token, 0, lane1, chain2(seed2, lane2Of(readings, reading)));
    }
  }
}

function visit(walk: Walk, token: number, depth: number, lane1: number, lane2: number): void {
  const { slots } = walk.segment;
  const slot = findSlot(slots, lane1 >>> 0, lane2 >>> 0);
  if (slot < 0) return;
  const value = slots[slot + 2] ?? 0;
  const postings = value & postingMask;
  if (postings > 1) collect(walk, token, depth, postings - 2);
  const next = token + 1;
  if ((value & continues) === 0 || depth + 1 >= mostWords || next >= walk.end || !joins(walk.stream, next)) return;
  const { readings, stream } = walk;
  if (!mayGoOn(stream, next, walk.byScript, slots[slot + 3] ?? 0)) return;
  readToken(stream, next, walk.byScript, readings);
  let reading = readings.first[next] ?? 0;
  for (let left = readings.count[next] ?? 0; left > 0; left--, reading = nextReading(reading)) {
    if ((flagsOf(readings, reading) & wordFlag.inside) === 0) continue;
    walk.path[depth + 1] = reading;
    visit(walk, next, depth + 1, chain1(lane1, lane1Of(readings, reading)), chain2(lane2, lane2Of(readings, reading)));
  }
}

/** Clitics of the word that may follow: scratch. */
const clitics: CliticReadings = {
  skip: new Uint8Array(mostClitics),
  outside: new Uint8Array(mostClitics),
  flags: new Uint8Array(mostClitics),
};

/** True when a name may go on with a token, by the first letter of its stem. */
function mayGoOn(stream: TokenStream, token: number, byScript: readonly (Language | undefined)[], letters: number): boolean {
  const { units } = stream;
  const start = stream.folded[token] ?? 0;
  if ((letters & letterBit(units[start] ?? 0)) !== 0) return true;
  const language = byScript[stream.script[token] ?? 0];
  if (!language || language.clitics === noClitics) return false;
  const count = language.clitics(units, start, stream.folded[token + 1] ?? 0, clitics);
  for (let c = 0; c < count; c++) {
    if (((clitics.flags[c] ?? 0) & wordFlag.inside) === 0) continue;
    if ((letters & letterBit(units[start + (clitics.skip[c] ?? 0)] ?? 0)) !== 0) return true;
  }
  return false;
}

function collect(walk: Walk, token: number, depth: number, from: number): void {
  const { segment, readings } = walk;
  const first = token - depth;
  for (let p = from; p < segment.postings.length; p++) {
    const posting = segment.postings[p] ?? 0;
    const name = posting & ~lastPosting;
    if (
      name < segment.nameEntity.length &&
      !segment.isGone(name) &&
      fits(walk.stream, readings, walk.byScript, segment, first, walk.path, depth + 1, name, segment.postingWords[p] ?? 0)
    ) {
      walk.out.push({ first, last: token, outside: outsideOf(readings, walk.path[0] ?? 0), segment: walk.number, name });
    }
    if ((posting & lastPosting) !== 0) return;
  }
}

/** True when a name may run on from the token before `token`. */
function joins(stream: TokenStream, token: number): boolean {
  const between = stream.before[token] ?? gap.hard;
  if ((between & (gap.hard | gap.newline | gap.start)) !== 0) return false;
  if ((between & gap.dot) !== 0 && (between & gap.space) !== 0) {
    // A full stop and a space end a name unless what stands before may be an abbreviation or an initial.
    const length = (stream.folded[token] ?? 0) - (stream.folded[token - 1] ?? 0);
    return length <= 4 && (stream.letterCase[token - 1] ?? 0) !== letterCase.lower;
  }
  return true;
}
