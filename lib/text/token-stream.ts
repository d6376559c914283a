/** What lies between a token and the one before it. Bits, so that one number holds a whole gap. */
export const gap = {
  space: 1,
  hyphen: 2,
  dot: 4,
  apostrophe: 8,
  quote: 16,
  ampersand: 32,
  newline: 64,
  /** A bracket, a semicolon, a symbol: no name runs across it. */
  hard: 128,
  /** The range that was tokenised starts here. */
  start: 256,
  /** A comma, a colon, a long dash: a name runs across it only where a pack writes it so. */
  comma: 512,
  /** What ends a phrase: for masks. */
  stop: 128 | 256 | 512,
} as const;

/** How a token is written, as far as letter case goes. */
export const letterCase = { none: 0, lower: 1, capital: 2, upper: 3, mixed: 4 } as const;

/**
 * The tokens of a text in parallel typed arrays, so that scanning allocates nothing a token. Offsets are UTF-16 code units of the
 * raw text; `units` holds the folded letters of all tokens one after the other. Arrays are larger than `count`.
 */
export interface TokenStream {
  count: number;
  /** Folded units in use. */
  used: number;
  /** Start and end (exclusive) in the raw text. */
  start: Uint32Array;
  end: Uint32Array;
  /** Where the token's folded units begin in `units`; entry `count` closes the last. */
  folded: Uint32Array;
  units: Uint16Array;
  /** Script of the token's first letter: `scriptNumber` of lib/text/char-class.ts. */
  script: Uint8Array;
  letterCase: Uint8Array;
  /** Bits of {@link gap} before the token. */
  before: Uint16Array;
  /** 1 when the token opens a sentence. */
  opens: Uint8Array;
}

/** An empty stream with room for `tokens` tokens and `units` folded units; it grows when more come. */
export function createTokenStream(tokens: number, units: number): TokenStream {
  return {
    count: 0,
    used: 0,
    start: new Uint32Array(tokens),
    end: new Uint32Array(tokens),
    folded: new Uint32Array(tokens + 1),
    units: new Uint16Array(units),
    script: new Uint8Array(tokens),
    letterCase: new Uint8Array(tokens),
    before: new Uint16Array(tokens),
    opens: new Uint8Array(tokens),
  };
}

/** Doubles the room for tokens. */
export function growTokens(stream: TokenStream): void {
  const size = stream.start.length * 2 + 16;
  const from = { ...stream };
  const grown = createTokenStream(size, 0);
  for (const name of ['start', 'end', 'folded', 'script', 'letterCase', 'before', 'opens'] as const) grown[name].set(from[name]);
  Object.assign(stream, grown, { count: from.count, used: from.used, units: from.units });
}

/** Doubles the room for folded units. */
export function growUnits(stream: TokenStream): void {
  const grown = new Uint16Array(stream.units.length * 2 + 256);
  grown.set(stream.units);
  stream.units = grown;
}

/** Words met last, one a slot: the same few hundred are asked for again and again, and a known string hashes once for all look-ups. */
const met: string[] = new Array<string>(4_096).fill('');

/**
 * The folded letters of token `index` as a string.
 * @param skip folded units left out in front
 */
export function tokenText(stream: TokenStream, index: number, skip = 0): string {
  const { units } = stream;
  const from = (stream.folded[index] ?? 0) + skip;
  const to = stream.folded[index + 1] ?? 0;
  let hash = to - from;
  for (let k = from; k < to; k++) hash = (Math.imul(hash, 31) + (units[k] ?? 0)) | 0;
  const slot = (hash ^ (hash >>> 12)) & 4_095;
  const known = met[slot] ?? '';
  if (isWord(known, units, from, to)) return known;
  let out = '';
  for (let k = from; k < to; k++) out += String.fromCharCode(units[k] ?? 0);
  met[slot] = out;
  return out;
}

function isWord(word: string, units: Uint16Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let k = 0; k < word.length; k++) if (word.charCodeAt(k) !== units[from + k]) return false;
  return true;
}
