/** What a UTF-16 code unit is to the tokeniser. Numbers, because they are kept in one byte table. */
export const charClass = {
  /** Anything that ends a name: commas, brackets, symbols, line ends. */
  hard: 0,
  /** A letter or a digit. */
  word: 1,
  /** Ignored inside words: combining marks, tatweel, joiners, bidi controls, soft hyphen. */
  mark: 2,
  space: 3,
  hyphen: 4,
  dot: 5,
  apostrophe: 6,
  quote: 7,
  ampersand: 8,
  newline: 9,
  /** Comma or colon: a name runs across it only where the pack writes it so (Plano, Texas). */
  comma: 10,
} as const;

const letter = /[\p{L}\p{N}]/u;
const combining = /\p{M}/u;

let table: Uint8Array | undefined;

/**
 * The class of every UTF-16 code unit, filled on first use for the scripts of news (Latin, Cyrillic, Arabic) and general punctuation;
 * the rest is `unknown` (255) and looked up one by one through {@link classify}.
 */
export function charClasses(): Uint8Array {
  if (table) return table;
  table = new Uint8Array(0x10000).fill(unknownClass);
  for (const [from, to] of [
    [0, 0x52f],
    [0x600, 0x6ff],
    [0x750, 0x77f],
    [0x2000, 0x206f],
    [0xfb50, 0xfeff],
  ] as const) {
    for (let code = from; code <= to; code++) table[code] = compute(code);
  }
  return table;
}

/** Marks a code unit whose class is not computed yet. */
export const unknownClass = 255;

/** The class of one code unit that the table does not know yet; remembers the answer. */
export function classify(code: number): number {
  const value = compute(code);
  charClasses()[code] = value;
  return value;
}

function compute(code: number): number {
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return charClass.newline;
  if (code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x202f || code === 0x3000) return charClass.space;
  if (code >= 0x2000 && code <= 0x200a) return charClass.space;
  if (code === 0x2d || (code >= 0x2010 && code <= 0x2013) || code === 0x2212 || code === 0xfe63 || code === 0x2f || code === 0xff0d)
    return charClass.hyphen;
  if (code === 0x2e) return charClass.dot;
  if (code === 0x26) return charClass.ampersand;
  if (code === 0x2c || code === 0x3a || code === 0x60c || code === 0x2014 || code === 0x2015) return charClass.comma;
  if (isApostrophe(code)) return charClass.apostrophe;
  if (isQuote(code)) return charClass.quote;
  if (isIgnorable(code)) return charClass.mark;
  // Halves of a pair count as letters, so that a word in a script outside the BMP stays whole; alone they fold to themselves.
  if (code >= 0xd800 && code <= 0xdfff) return charClass.word;
  const character = String.fromCharCode(code);
  if (letter.test(character)) return charClass.word;
  return combining.test(character) ? charClass.mark : charClass.hard;
}

/** The apostrophe in its Unicode forms, among them the modifier letters used for hamza and the okina. */
export function isApostrophe(code: number): boolean {
  return (
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x2018 ||
    code === 0x60 ||
    code === 0xb4 ||
    code === 0xff07 ||
    (code >= 0x2bb && code <= 0x2bf)
  );
}

/** Double quotation marks of the three languages. Single ones are apostrophes first: `isApostrophe`. */
export function isQuote(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x201c && code <= 0x201f) ||
    code === 0x2039 ||
    code === 0x203a ||
    code === 0xff02
  );
}

/** Code units that carry no letter: dropped when folding. */
export function isIgnorable(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x640 ||
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}
