import type { Span } from './span.ts';

const closers = new Set(['"', '»', '”', '’', ')', ']', "'"]);
const enders = new Set(['.', '!', '?', '…', '؟', '۔']);
/** Abbreviations that stand before a name or a number, so that their dot ends no sentence. Folded to lower case. */
const abbreviations = new Set(
  'mr mrs ms dr prof gen sen rep gov st no vs etc inc ltd co corp jr sr г гг ул д им т тыс млн млрд руб см стр п рис др проф акад ст пр'.split(
    ' ',
  ),
);

/**
 * Splits a text into sentences by punctuation: a full stop, question or exclamation mark (Latin or Arabic) before a space and no
 * lower-case letter, or an empty line. Initials and common abbreviations do not end one.
 * @returns spans in order (UTF-16 code units), without the white space between them
 */
export function findSentences(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = [];
  let start = skipSpace(text, from, to);
  let i = start;
  while (i < to) {
    const character = text[i] ?? '';
    if (character === '\n') {
      if (i > start) spans.push({ start, end: trimEnd(text, start, i) });
      start = i = skipSpace(text, i + 1, to);
      continue;
    }
    i++;
    if (!enders.has(character)) continue;
    while (i < to && (enders.has(text[i] ?? '') || closers.has(text[i] ?? ''))) i++;
    if (i < to && !isSpace(text.charCodeAt(i))) continue;
    const next = skipSpace(text, i, to);
    if (character === '.' && (isAbbreviation(text, i - 1, start) || startsLower(text, next, to))) continue;
    spans.push({ start, end: i });
    start = i = next;
  }
  if (start < to) spans.push({ start, end: trimEnd(text, start, to) });
  return spans.filter((span) => span.end > span.start);
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b);
}

function skipSpace(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isSpace(text.charCodeAt(i))) i++;
  return i;
}

function trimEnd(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

function startsLower(text: string, at: number, to: number): boolean {
  const character = at < to ? (text[at] ?? '') : '';
  return character !== character.toUpperCase() && character === character.toLowerCase();
}

function isAbbreviation(text: string, dot: number, start: number): boolean {
  let i = dot;
  while (i > start && dot - i < 8 && /\p{L}/u.test(text[i - 1] ?? '')) i--;
  const word = text.slice(i, dot);
  if (word.length === 0 || word.length > 7) return false;
  return (word.length === 1 && word !== word.toLowerCase()) || abbreviations.has(word.toLowerCase());
}
