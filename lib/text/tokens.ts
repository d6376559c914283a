import { charClass } from './char-class.ts';
import { expands, expansionOf } from './fold.ts';
import { letter, letterOf, letterTable } from './letter-table.ts';
import { createTokenStream, gap, growTokens, growUnits, letterCase, type TokenStream } from './token-stream.ts';

/** Folded units kept of one token; what is longer is no name, and is cut so that time and memory stay bounded. */
export const longestToken = 64;

/** Gap bits by {@link charClass}. */
const gapOf = Uint16Array.of(
  gap.hard,
  0,
  0,
  gap.space,
  gap.hyphen,
  gap.dot,
  gap.apostrophe,
  gap.quote,
  gap.ampersand,
  gap.newline,
  gap.comma,
);

/**
 * Splits a range of a text into words, in one pass over the raw string. A word is a run of letters and digits with their marks;
 * hyphens, apostrophes, dots and an Arabic ة end it, except that dotted abbreviations (`U.S.`, `С.Ш.А.`) make one token. Everything is folded on
 * the way ({@link ./fold.ts}).
 * @param text the raw text, well-formed or not
 * @param from first code unit of the range
 * @param to end of the range (exclusive)
 * @param into a stream to append to; the first new token has the `start` bit, so that nothing joins across
 * @returns tokens in order; offsets are code units of `text`
 */
export function tokenise(text: string, from = 0, to = text.length, into?: TokenStream): TokenStream {
  const table = letterTable();
  const out = into ?? createTokenStream(((to - from) >> 2) + 16, to - from + longestToken + 16);
  let units = out.units;
  let count = out.count;
  let used = out.used;
  let between: number = gap.start;
  let opens = 1;
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    let entry = table[code] ?? 0;
    if (entry === 0) entry = letterOf(code);
    let kind = entry & letter.classMask;
    if (kind !== charClass.word) {
      if (kind === charClass.space) between |= gap.space;
      else if (kind !== charClass.mark) {
        between |= gapOf[kind] ?? gap.hard;
        if (kind === charClass.newline) opens = 1;
        else if (endsSentence(code)) opens = code === 0x2e && isInitial(out, count) ? 0 : 1;
      }
      i++;
      continue;
    }
    if (count >= out.start.length) growTokens(out);
    if (used + longestToken + 8 > units.length) {
      growUnits(out);
      units = out.units;
    }
    const start = i;
    const first = used;
    const script = (entry >>> letter.scriptShift) & 3;
    const limit = used + longestToken;
    const firstUpper = entry & letter.upper;
    let end = i;
    let upper = 0;
    let cased = 0;
    let dotted = false;
    for (;;) {
      if (kind === charClass.word) {
        const fold = entry >>> letter.foldShift;
        if (used < limit) {
          if (fold > expands) units[used++] = fold === 0x438 && text.charCodeAt(i + 1) === 0x306 ? 0x439 : fold;
          else if (fold === expands) for (const unit of expansionOf(text.charCodeAt(i)).slice(0, 3)) units[used++] = unit.charCodeAt(0);
        }
        upper += (entry >>> 4) & 1;
        cased += (entry >>> 5) & 1;
        end = ++i;
      } else if (kind === charClass.mark) {
        const mark = text.charCodeAt(i++);
        // Marks that are seen belong to the word; joiners, bidi controls and a tatweel after its last letter do not.
        if (mark >= 0x300 && mark !== 0xfeff && mark !== 0x640 && (mark < 0x200b || mark > 0x206f)) end = i;
      } else if (kind === charClass.dot && continuesAbbreviation(text, i, to, start, dotted, table)) {
        dotted = true;
        i++;
      } else break;
      if (i >= to) break;
      const next = text.charCodeAt(i);
      entry = table[next] ?? 0;
      if (entry === 0) entry = letterOf(next);
      kind = entry & letter.classMask;
      // No word goes on after ة: a space is missing («المدينةالقديمة»).
      if (kind === charClass.word && units[used - 1] === 0x647 && text.charCodeAt(i - 1) === 0x629) break;
    }
    if (dotted && i < to && text.charCodeAt(i) === 0x2e) end = ++i;
    out.start[count] = start;
    out.end[count] = end;
    out.folded[count] = first;
    out.script[count] = script;
    out.letterCase[count] = caseOf(upper, cased, firstUpper);
    out.before[count] = between;
    out.opens[count] = opens;
    count++;
    between = 0;
    opens = 0;
    out.folded[count] = used;
  }
  out.folded[count] = used;
  out.count = count;
  out.used = used;
  return out;
}

function endsSentence(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x61f || code === 0x6d4 || code === 0x3a;
}

function caseOf(upper: number, cased: number, firstUpper: number): number {
  if (upper === 0) return cased === 0 ? letterCase.none : letterCase.lower;
  if (upper === cased) return upper === 1 ? letterCase.capital : letterCase.upper;
  return firstUpper !== 0 && upper === 1 ? letterCase.capital : letterCase.mixed;
}

/** The token before a full stop is one capital letter: an initial, which ends no sentence. */
function isInitial(out: TokenStream, count: number): boolean {
  const last = count - 1;
  return last >= 0 && (out.end[last] ?? 0) - (out.start[last] ?? 0) === 1 && (out.letterCase[last] ?? 0) >= letterCase.capital;
}

/** At the dot `i`: one capital before it since the last dot, one capital after it and then a dot or the end of the word. */
function continuesAbbreviation(text: string, i: number, to: number, start: number, dotted: boolean, table: Uint32Array): boolean {
  if ((!dotted && i - start !== 1) || i + 1 >= to) return false;
  if ((letterAt(text, i - 1, table) & letter.upper) === 0 || (letterAt(text, i + 1, table) & letter.upper) === 0) return false;
  const after = i + 2 < to ? letterAt(text, i + 2, table) & letter.classMask : charClass.hard;
  return after !== charClass.word && after !== charClass.mark;
}

function letterAt(text: string, i: number, table: Uint32Array): number {
  const code = text.charCodeAt(i);
  return table[code] || letterOf(code);
}
