import { charClass, charClasses, classify, unknownClass } from './char-class.ts';
import { expands, foldTable, foldUnit } from './fold.ts';
import { scriptOf } from './script.ts';

/**
 * One number a UTF-16 code unit, all that the tokeniser asks: bits 0–3 the class (`charClass`), bit 4 upper case, bit 5 lower case,
 * bits 6–7 the script (`scriptNumber`), bit 8 known, bit 9 plain (a letter or digit that folds to one unit and after which a word may go
 * on), bits 16–31 the folding (`foldTable`).
 */
export const letter = { classMask: 15, upper: 16, lower: 32, scriptShift: 6, known: 256, plain: 512, foldShift: 16 } as const;

/** ة: no word goes on after it. */
export const tehMarbuta = 0x629;

const scripts = ['other', 'latin', 'cyrillic', 'arabic'] as const;
let table: Uint32Array | undefined;

/** The table, filled on first use for the scripts of news; an entry without the `known` bit is filled by {@link letterOf}. */
export function letterTable(): Uint32Array {
  if (table) return table;
  table = new Uint32Array(0x10000);
  for (const [from, to] of [
    [0, 0x24f],
    [0x400, 0x52f],
    [0x600, 0x6ff],
    [0x2000, 0x206f],
  ] as const) {
    for (let code = from; code <= to; code++) letterOf(code);
  }
  return table;
}

/** Computes and remembers the entry of one code unit. */
export function letterOf(code: number): number {
  const known = charClasses()[code] ?? unknownClass;
  const kind = known === unknownClass ? classify(code) : known;
  let value = kind | letter.known;
  if (kind === charClass.word) {
    const fold = foldTable()[code] || foldUnit(code);
    const character = String.fromCharCode(code);
    const lower = character.toLowerCase();
    if (lower !== character) value |= letter.upper;
    else if (lower !== character.toUpperCase()) value |= letter.lower;
    if (fold > expands && code !== tehMarbuta) value |= letter.plain;
    value |= scripts.indexOf(scriptOf(code)) << letter.scriptShift;
    value = (value | (fold << letter.foldShift)) >>> 0;
  }
  letterTable()[code] = value;
  return value;
}
