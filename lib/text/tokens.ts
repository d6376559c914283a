import { charClass } from './char-class.ts';
import { expands, expansionOf } from './fold.ts';
import { letter, letterOf, letterTable, tehMarbuta } from './letter-table.ts';
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
  // Local names: the loop writes eight fields a token, and a look into `out` costs as much as the write.
  let { units, start: starts, end: ends, folded, script, letterCase: cases, before, opens: openers } = out;
  let room = Math.min(starts.length, folded.length - 1);
  let count = out.count;
  let used = out.used;
  let between: number = gap.start;
  let opens = 1;
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    let entry = table[code] ?? 0;
    if (entry === 0) entry = letterOf(code);
    const kind = entry & letter.classMask;
    if (kind !== charClass.word) {
      i++;
      if (kind === charClass.space) between |= gap.space;
      else if (kind !== charClass.mark) {
        between |= gapOf[kind] ?? gap.hard;
        if (kind === charClass.newline) opens = 1;
        else if (endsSentence(code)) opens = code === 0x2e && isInitial(out, count) ? 0 : 1;
      }
      continue;
    }
    if (count >= room || used + longestToken + 8 > units.length) {
      if (count >= room) growTokens(out);
      if (used + longestToken + 8 > units.length) growUnits(out);
      ({ units, start: starts, end: ends, folded, script, letterCase: cases, before, opens: openers } = out);
      room = Math.min(starts.length, folded.length - 1);
    }
    const start = i;
    const head = entry;
    let rest = 0;
    starts[count] = start;
    folded[count] = used;
    // Plain letters, which are nearly all, cost one look-up each.
    const stop = Math.min(to, i + longestToken);
    if ((entry & letter.plain) !== 0) {
      units[used++] = entry >>> letter.foldShift;
      for (i++; i < stop; i++) {
        entry = table[text.charCodeAt(i)] ?? 0;
        if ((entry & letter.plain) === 0) break;
        units[used++] = entry >>> letter.foldShift;
        rest |= entry;
      }
    }
    let end = i;
    if (i < to && mayGoOn(entry, i - start)) {
      const tail = finishWord(text, i, to, start, units, used);
      rest |= tail.letters;
      used = tail.used;
      end = tail.end;
      i = tail.next;
    }
    ends[count] = end;
    script[count] = (head >>> letter.scriptShift) & 3;
    cases[count] = caseOf(text, start, end, head, rest);
    before[count] = between;
    openers[count] = opens;
    count++;
    between = 0;
    opens = 0;
  }
  folded[count] = used;
  out.count = count;
  out.used = used;
  return out;
}

/** What stopped the plain run (or the run's length) may still belong to the word: an uncommon letter, a mark, the dot of an abbreviation. */
function mayGoOn(entry: number, length: number): boolean {
  const kind = entry & letter.classMask;
  return kind === charClass.word || kind === charClass.mark || entry === 0 || (kind === charClass.dot && length === 1);
}

/** Where a word ends that is more than plain letters: scratch, one word at a time. */
const tail = { letters: 0, used: 0, end: 0, next: 0 };

/**
 * Reads on in a word from `i`, whatever it is made of.
 * @param start where the word began
 * @param units its folded letters are written from `used` on, at most {@link longestToken} in all
 * @returns the OR of the letters' entries, the units in use, the word's end, and where to read on
 */
function finishWord(text: string, from: number, to: number, start: number, units: Uint16Array, first: number): typeof tail {
  const table = letterTable();
  const limit = first + longestToken - Math.min(longestToken, from - start);
  let used = first;
  let i = from;
  let end = from;
  let letters = 0;
  let dotted = false;
  while (i < to) {
    const code = text.charCodeAt(i);
    const entry = letterAt(text, i, table);
    const kind = entry & letter.classMask;
    if (kind === charClass.word) {
      // No word goes on after ة: a space is missing («المدينةالقديمة»).
      if (i > start && text.charCodeAt(i - 1) === tehMarbuta) break;
      const fold = entry >>> letter.foldShift;
      if (used < limit) {
        if (fold > expands) units[used++] = fold;
        else if (fold === expands) for (const unit of expansionOf(code).slice(0, 3)) units[used++] = unit.charCodeAt(0);
      }
      if (i > start) letters |= entry;
      end = ++i;
    } else if (kind === charClass.mark) {
      // A decomposed й: и and a breve.
      if (code === 0x306 && units[used - 1] === 0x438 && letterAt(text, i - 1, table) >>> letter.foldShift === 0x438)
        units[used - 1] = 0x439;
      i++;
      // Marks that are seen belong to the word; joiners, bidi controls and a tatweel after its last letter do not.
      if (code >= 0x300 && code !== 0xfeff && code !== 0x640 && (code < 0x200b || code > 0x206f)) end = i;
    } else if (kind === charClass.dot && continuesAbbreviation(text, i, to, start, dotted, table)) {
      dotted = true;
      i++;
    } else break;
  }
  if (dotted && i < to && text.charCodeAt(i) === 0x2e) end = ++i;
  tail.letters = letters;
  tail.used = used;
  tail.end = end;
  tail.next = i;
  return tail;
}

function endsSentence(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x61f || code === 0x6d4 || code === 0x3a;
}

/** @param head entry of the first letter, `rest` the OR of the others' */
function caseOf(text: string, start: number, end: number, head: number, rest: number): number {
  const all = head | rest;
  if ((all & letter.upper) === 0) return (all & letter.lower) === 0 ? letterCase.none : letterCase.lower;
  if ((rest & letter.upper) === 0) return letterCase.capital;
  if ((all & letter.lower) !== 0) return letterCase.mixed;
  return (head & letter.upper) !== 0 || capitals(text, start, end) > 1 ? letterCase.upper : letterCase.capital;
}

function capitals(text: string, start: number, end: number): number {
  const table = letterTable();
  let count = 0;
  for (let i = start; i < end; i++) if ((letterAt(text, i, table) & letter.upper) !== 0) count++;
  return count;
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
