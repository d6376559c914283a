import { charClass, charClasses, classify, unknownClass } from './char-class.ts';

/** Marks a code unit that folds to several: its folding is in {@link expansionOf}. */
export const expands = 1;

/** Latin letters that canonical decomposition does not take apart. */
const latinLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'a',
};

/** Arabic orthographic families: hamza carriers, ta marbuta, alef maqsura, Persian and Maghrebi letters. */
const arabicLetters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ڤ: 'ف',
  ۋ: 'و',
};

let units: Uint16Array | undefined;
const expansions = new Map<number, string>();

/**
 * The folding of every UTF-16 code unit: the folded unit, 0 when it is dropped, {@link expands} when it becomes several.
 * Filled on first use for the scripts of news; the others on demand through {@link foldUnit}.
 */
export function foldTable(): Uint16Array {
  if (units) return units;
  units = new Uint16Array(0x10000);
  for (const [from, to] of [
    [0, 0x24f],
    [0x400, 0x52f],
    [0x600, 0x6ff],
    [0x1e00, 0x1eff],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfeff],
    [0xff10, 0xff5a],
  ] as const) {
    for (let code = from; code <= to; code++) units[code] = compute(code);
  }
  return units;
}

/** The several units that `code` folds to. Empty when it does not expand. */
export function expansionOf(code: number): string {
  return expansions.get(code) ?? '';
}

/** Folds one code unit that {@link foldTable} holds as 0: computes what is outside its ranges, remembers it. 0: dropped. */
export function foldUnit(code: number): number {
  const table = foldTable();
  const known = table[code] ?? 0;
  if (known !== 0) return known;
  const value = compute(code);
  table[code] = value;
  return value;
}

function compute(code: number): number {
  const classes = charClasses();
  const known = classes[code] ?? unknownClass;
  const kind = known === unknownClass ? classify(code) : known;
  if (kind === charClass.mark) return 0;
  if (kind !== charClass.word || (code >= 0xd800 && code <= 0xdfff)) return code;
  const folded = foldCharacter(String.fromCharCode(code));
  if (folded.length === 1) return folded.charCodeAt(0);
  if (folded.length === 0) return 0;
  expansions.set(code, folded);
  return expands;
}

function foldCharacter(character: string): string {
  const simple = arabicLetters[character] ?? latinLetters[character];
  if (simple !== undefined) return simple;
  const lower = character.toLowerCase();
  if (lower === 'ё') return 'е';
  if (lower === 'й') return 'й';
  let out = '';
  for (const part of lower.normalize('NFKD')) {
    const code = part.charCodeAt(0);
    if (code >= 0x660 && code <= 0x669) out += String.fromCharCode(code - 0x660 + 0x30);
    else if (code >= 0x6f0 && code <= 0x6f9) out += String.fromCharCode(code - 0x6f0 + 0x30);
    else if (code === 0x20 || /\p{M}/u.test(part) || code === 0x640) continue;
    else out += arabicLetters[part] ?? latinLetters[part] ?? part;
  }
  return out;
}

/** Text after folding, with the way back. */
export interface FoldedText {
  readonly text: string;
  /** `offsets[i]` is the offset in the original of the unit that folded unit `i` came from; one more entry holds the original's length. Never falls. */
  readonly offsets: Uint32Array;
}

/**
 * Folds a whole text: case, diacritics, Arabic orthographic families and presentation forms, ё, digits; marks, joiners and bidi
 * controls go. Every other character stays, so words keep their borders.
 * @param text any string, also one with unpaired surrogates
 * @returns the folded text and, for each of its code units, the offset (UTF-16 code units) it came from
 */
export function foldText(text: string): FoldedText {
  const table = foldTable();
  const offsets: number[] = [];
  const parts: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = foldAt(text, i, code, table);
    if (folded === 0) continue;
    const piece = folded === expands && code !== expands ? expansionOf(code) : String.fromCharCode(folded);
    for (let k = 0; k < piece.length; k++) offsets.push(i);
    parts.push(piece);
  }
  offsets.push(text.length);
  return { text: parts.join(''), offsets: Uint32Array.from(offsets) };
}

/** The folding of the unit at `i`. A decomposed й (и and a breve) is й, all other marks are dropped. */
export function foldAt(text: string, i: number, code: number, table: Uint16Array): number {
  const folded = table[code] || foldUnit(code);
  return folded === 0x438 && text.charCodeAt(i + 1) === 0x306 ? 0x439 : folded;
}
