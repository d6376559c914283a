import type { Article } from '../annotation.ts';
import type { Language } from '../lang/language.ts';
import { languageOf } from '../lang/languages.ts';
import { charClass, charClasses, isQuote } from '../text/char-class.ts';
import { expands, expansionOf, foldAt, foldTable } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { createTokenStream, gap, type TokenStream } from '../text/token-stream.ts';
import { tokenise } from '../text/tokens.ts';
import { CandidateLists } from './candidate-lists.ts';
import { nameFlag } from './layout.ts';
import { Mention } from './mention.ts';
import { createReadings, languagesByScript } from './readings.ts';
import { type MatchGroup, resolveOverlaps } from './resolve.ts';
import { type RawMatch, scan } from './scan.ts';
import type { NameSegment } from './segment.ts';
import { markOpeners } from './starts.ts';

/**
 * Finds the names of an article that the segments know, in every form the language gives them.
 * @param article text and blocks; no name crosses a block's edge
 * @param segments opened indexes; earlier ones come first among a mention's candidates
 * @returns mentions in order, not overlapping; offsets are UTF-16 code units of `article.text`
 */
export function findMentions(article: Article, segments: readonly NameSegment[]): Mention[] {
  const mentions: Mention[] = [];
  const { text } = article;
  const stream = createTokenStream(Math.ceil(text.length / 6) + 16, text.length + 256);
  const edges = article.blocks.map((block) => {
    const from = stream.count;
    tokenise(text, block.start, block.end, stream);
    return from;
  });
  const readings = createReadings(stream.count);
  const opens = new Uint8Array(stream.count);
  const lists = new CandidateLists(segments);
  article.blocks.forEach((block, index) => {
    const from = edges[index] ?? 0;
    const to = edges[index + 1] ?? stream.count;
    const byScript = scriptsOf(block.lang, article.lang);
    markOpeners(stream, from, to, byScript, segments, opens);
    const matches: RawMatch[] = [];
    for (let number = 0; number < segments.length; number++) {
      const segment = segments[number];
      if (segment) scan(stream, from, to, opens, readings, byScript, segment, number, matches);
    }
    for (const group of resolveOverlaps(matches, segments)) {
      const span = spanOf(text, stream, group, segments, block);
      if (group.first === group.last && isMarked(stream, group.first) && hasTanween(text, span.start, span.end)) continue;
      mentions.push(
        new Mention(text, span, index, block.lang, stream, group, from, to, quotesOf(text, span, block), lists.of(group.matches)),
      );
    }
  });
  return mentions;
}

const byLanguage = new Map<string, readonly (Language | undefined)[]>();

/** Languages by script for a block's language, else the article's; remembered, there are few. */
function scriptsOf(lang: string, fallback: string): readonly (Language | undefined)[] {
  const own = languageOf(lang) ?? languageOf(fallback);
  const key = own?.code ?? '';
  const known = byLanguage.get(key) ?? languagesByScript(own);
  byLanguage.set(key, known);
  return known;
}

/** Bit 0: a quotation mark stands right before the span, bit 1: right after it. */
function quotesOf(text: string, span: Span, block: Span): number {
  const before = span.start > block.start && isQuoteLike(text.charCodeAt(span.start - 1)) ? 1 : 0;
  return span.end < block.end && isQuoteLike(text.charCodeAt(span.end)) ? before | 2 : before;
}

/** True when a token has more letters in the text than after folding, which drops marks. */
function isMarked(stream: TokenStream, token: number): boolean {
  const written = (stream.end[token] ?? 0) - (stream.start[token] ?? 0);
  return written > (stream.folded[token + 1] ?? 0) - (stream.folded[token] ?? 0);
}

/** Tanween marks an indefinite noun or adjective («أفريقياً»), which a name of one word hardly ever is. */
function hasTanween(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x64b && code <= 0x64d) return true;
  }
  return false;
}

function isQuoteLike(code: number): boolean {
  return isQuote(code) || code === 0x2018 || code === 0x201a;
}

/**
 * Where the name begins and ends in the text: after the clitics; and when a quotation mark opens or closes inside it, its partner
 * right outside belongs to the name (منظمة "معاهدة الأمن الجماعي").
 */
function spanOf(
  text: string,
  stream: TokenStream,
  group: MatchGroup,
  segments: readonly NameSegment[],
  { start: from, end: to }: Span,
): Span {
  let start = stream.start[group.first] ?? 0;
  let end = stream.end[group.last] ?? 0;
  start = skipUnits(text, start, end, group.outside);
  let quotes = 0;
  for (let token = group.first + 1; token <= group.last; token++) if (((stream.before[token] ?? 0) & gap.quote) !== 0) quotes++;
  if (quotes % 2 === 1) {
    if (end < to && isQuote(text.charCodeAt(end))) end++;
    else if (start > from && isQuote(text.charCodeAt(start - 1))) start--;
  }
  if (end < to && text.charCodeAt(end) === 0x2e && hasFullStop(group, segments)) end++;
  return { start, end };
}

/** A pack writes one of the names with a full stop behind it. */
function hasFullStop({ matches }: MatchGroup, segments: readonly NameSegment[]): boolean {
  for (const { segment, name } of matches) {
    if (((segments[segment]?.nameInfo[name] ?? 0) >>> 16) & nameFlag.fullStop) return true;
  }
  return false;
}

/** The offset after `count` folded units and the marks that belong to them. */
function skipUnits(text: string, start: number, end: number, count: number): number {
  if (count === 0) return start;
  const folds = foldTable();
  const classes = charClasses();
  let i = start;
  let passed = 0;
  while (i < end && passed < count) {
    const code = text.charCodeAt(i);
    const folded = foldAt(text, i, code, folds);
    if (folded === expands) passed += expansionOf(code).length;
    else if (folded !== 0) passed++;
    i++;
  }
  while (i < end && classes[text.charCodeAt(i)] === charClass.mark) i++;
  return i;
}
