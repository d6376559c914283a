import { charClass, charClasses, classify, unknownClass } from './char-class.ts';
import { expands, expansionOf, foldAt, foldTable } from './fold.ts';
import { scriptOf } from './script.ts';
import { createTokenStream, gap, letterCase, type TokenStream } from './token-stream.ts';

/** Folded units kept of one token; what is longer is no name, and is cut so that time and memory stay bounded. */
export const longestToken = 64;

/** Gap bits by {@link charClass}. */
const gapOf = [gap.hard, 0, 0, gap.space, gap.hyphen, gap.dot, gap.apostrophe, gap.quote, gap.ampersand, gap.newline, gap.comma];

/**
 * Splits a range of a text into words, in one pass over the raw string. A word is a run of letters and digits with their marks;
 * hyphens, apostrophes and dots end it, except that dotted abbreviations (`U.S.`, `С.Ш.А.`) make one token. Everything is folded on
 * the way ({@link ./fold.ts}).
 * @param text the raw text, well-formed or not
 * @param from first code unit of the range
 * @param to end of the range (exclusive)
 * @returns tokens in order; offsets are code units of `text`
 */
export function tokenise(text: string, from = 0, to = text.length): TokenStream {
  const classes = charClasses();
  const folds = foldTable();
  const length = Math.max(0, to - from);
  const out = createTokenStream((length >> 1) + 2, length * 3 + 8);
  let count = 0;
  let used = 0;
  let between: number = gap.start;
  let opens = true;
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    let kind = classes[code] ?? 0;
    if (kind === unknownClass) kind = classify(code);
    if (kind !== charClass.word) {
      if (kind !== charClass.mark) {
        between |= gapOf[kind] ?? gap.hard;
        if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x61f || code === 0x6d4 || code === 0x3a) {
          opens = code !== 0x2e || !isInitial(out, count);
        } else if (kind === charClass.newline) opens = true;
      }
      i++;
      continue;
    }
    const start = i;
    const first = used;
    let end = i;
    let upper = 0;
    let lower = 0;
    let firstUpper = false;
    let dotted = false;
    const limit = used + longestToken;
    while (i < to) {
      const unit = text.charCodeAt(i);
      kind = classes[unit] ?? 0;
      if (kind === unknownClass) kind = classify(unit);
      if (kind === charClass.word) {
        const folded = foldAt(text, i, unit, folds);
        if (used < limit) {
          if (folded === expands) {
            const several = expansionOf(unit);
            for (let k = 0; k < several.length && k < 3; k++) out.units[used++] = several.charCodeAt(k);
          } else if (folded !== 0) out.units[used++] = folded;
        }
        if (folded !== unit && isUpper(unit)) {
          if (upper + lower === 0) firstUpper = true;
          upper++;
        } else if (isCased(unit)) lower++;
        end = ++i;
      } else if (kind === charClass.mark) {
        i++;
        if (unit >= 0x300 && unit !== 0xfeff && (unit < 0x200b || unit > 0x206f)) end = i;
      } else if (kind === charClass.dot && continuesAbbreviation(text, i, to, start, dotted, classes)) {
        dotted = true;
        i++;
      } else break;
    }
    if (dotted && text.charCodeAt(i) === 0x2e && i < to) end = ++i;
    out.start[count] = start;
    out.end[count] = end;
    out.folded[count] = first;
    out.script[count] = scriptNumber(text.charCodeAt(start));
    out.letterCase[count] = caseOf(upper, lower, firstUpper);
    out.before[count] = between;
    out.opens[count] = opens ? 1 : 0;
    count++;
    between = 0;
    opens = false;
  }
  out.folded[count] = used;
  out.count = count;
  return out;
}

function scriptNumber(code: number): number {
  const script = scriptOf(code);
  return script === 'latin' ? 1 : script === 'cyrillic' ? 2 : script === 'arabic' ? 3 : 0;
}

function caseOf(upper: number, lower: number, firstUpper: boolean): number {
  if (upper === 0) return lower === 0 ? letterCase.none : letterCase.lower;
  if (lower === 0) return upper === 1 ? letterCase.capital : letterCase.upper;
  return firstUpper && upper === 1 ? letterCase.capital : letterCase.mixed;
}

/** Upper case in the scripts that have it here: judged only when folding changed the unit, so a rough range is enough. */
function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code >= 0x400 && code <= 0x42f) return true;
  if (code >= 0x430 && code <= 0x45f) return false;
  if (code >= 0x600) return code >= 0x1e00 && code < 0x1f00 && (code & 1) === 0;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

function isCased(code: number): boolean {
  if (code < 0x80) return code >= 0x41;
  return (code >= 0xc0 && code < 0x530) || (code >= 0x1e00 && code < 0x1f00);
}

/** The token before a full stop is one letter: an initial, which ends no sentence. */
function isInitial(out: TokenStream, count: number): boolean {
  const last = count - 1;
  if (last < 0) return false;
  return (out.end[last] ?? 0) - (out.start[last] ?? 0) === 1 && (out.letterCase[last] ?? 0) >= letterCase.capital;
}

/** At the dot `i`: one letter before it since the last dot, one letter after it and then a dot or the end of the word. */
function continuesAbbreviation(text: string, i: number, to: number, start: number, dotted: boolean, classes: Uint8Array): boolean {
  if (!dotted && i - start !== 1) return false;
  if (i + 1 >= to || i + 2 > to || !isUpper(text.charCodeAt(i - 1))) return false;
  const next = text.charCodeAt(i + 1);
  if (classes[next] !== charClass.word || !isUpper(next)) return false;
  const after = i + 2 < to ? (classes[text.charCodeAt(i + 2)] ?? 0) : charClass.hard;
  return after !== charClass.word && after !== charClass.mark;
}
