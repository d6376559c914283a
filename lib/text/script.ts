/** Writing systems that the engine tells apart. `other` holds every letter of a script without rules of its own. */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'other';

/** Text direction, as in HTML's `dir`. */
export type Direction = 'ltr' | 'rtl';

/**
 * The script of a letter, by Unicode block (Unicode 17, Blocks.txt).
 * @param codePoint any code point, also a lone surrogate
 * @returns `other` for letters of further scripts and for everything that is not a letter
 */
export function scriptOf(codePoint: number): Script {
  if (codePoint < 0x250) return isBasicLatinLetter(codePoint) || codePoint >= 0xc0 ? 'latin' : 'other';
  if (codePoint >= 0x400 && codePoint < 0x530) return 'cyrillic';
  if (codePoint >= 0x600 && codePoint < 0x780) return codePoint < 0x700 || codePoint >= 0x750 ? 'arabic' : 'other';
  if (codePoint >= 0x8a0 && codePoint < 0x900) return 'arabic';
  if (codePoint >= 0x1e00 && codePoint < 0x1f00) return 'latin';
  if (codePoint >= 0xfb50 && codePoint < 0xfe00) return 'arabic';
  if (codePoint >= 0xfe70 && codePoint < 0xff00) return 'arabic';
  if (codePoint >= 0xff21 && codePoint < 0xff5b) return 'latin';
  if (codePoint >= 0xfb00 && codePoint < 0xfb07) return 'latin';
  return 'other';
}

function isBasicLatinLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Languages written from right to left (CLDR, script metadata). */
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'sd', 'ug', 'yi', 'dv']);

/**
 * The direction of a language's usual script.
 * @param language BCP 47 tag; only the primary subtag is looked at
 */
export function directionOf(language: string): Direction {
  return rightToLeft.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}
