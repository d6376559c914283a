/** What lies between a token and the one before it. Bits, so that one number holds a whole gap. */
export const gap = {
  space: 1,
  hyphen: 2,
  dot: 4,
  apostrophe: 8,
  quote: 16,
  ampersand: 32,
  newline: 64,
  /** A comma, a bracket, a symbol, a spaced dash: no name runs across it. */
  hard: 128,
  /** The text starts here. */
  start: 256,
  comma: 512,
  /** What ends a phrase: for masks. */
  stop: 128 | 512,
} as const;

/** How a token is written, as far as letter case goes. */
export const letterCase = { none: 0, lower: 1, capital: 2, upper: 3, mixed: 4 } as const;

/** Script of a token's first letter, as a small number: index into `tokenScripts`. */
export const tokenScripts = ['other', 'latin', 'cyrillic', 'arabic'] as const;

/**
 * The tokens of a text in parallel typed arrays, so that scanning allocates nothing a token. Offsets are UTF-16 code units of the
 * raw text; `units` holds the folded letters of all tokens one after the other.
 */
export interface TokenStream {
  count: number;
  /** Start and end (exclusive) in the raw text. */
  start: Uint32Array;
  end: Uint32Array;
  /** Where the token's folded units begin in `units`; entry `count` closes the last. */
  folded: Uint32Array;
  units: Uint16Array;
  script: Uint8Array;
  letterCase: Uint8Array;
  /** Bits of {@link gap} before the token. */
  before: Uint16Array;
  /** 1 when the token opens a sentence. */
  opens: Uint8Array;
}

/** An empty stream with room for `tokens` tokens and `units` folded units. */
export function createTokenStream(tokens: number, units: number): TokenStream {
  return {
    count: 0,
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

/** The folded letters of token `index` as a string: for tests and rare paths, not for the scan. */
export function tokenText(stream: TokenStream, index: number): string {
  let out = '';
  for (let k = stream.folded[index] ?? 0; k < (stream.folded[index + 1] ?? 0); k++) out += String.fromCharCode(stream.units[k] ?? 0);
  return out;
}
