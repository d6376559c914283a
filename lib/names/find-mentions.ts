import type { Article } from '../annotation.ts';
import { languageOf } from '../lang/languages.ts';
import { charClass, charClasses, isQuote } from '../text/char-class.ts';
import { expands, expansionOf, foldAt, foldTable } from '../text/fold.ts';
import { gap, tokenText, type TokenStream } from '../text/token-stream.ts';
import { tokenise } from '../text/tokens.ts';
import { nameKinds } from './layout.ts';
import type { ContextWord, Mention, MentionCandidate } from './mention.ts';
import { languagesByScript, readTokens } from './readings.ts';
import { type MatchGroup, resolveOverlaps } from './resolve.ts';
import { type RawMatch, scan } from './scan.ts';
import type { NameSegment } from './segment.ts';

/** Words of context kept on either side of a mention. */
const contextWords = 5;

/**
 * Finds the names of an article that the segments know, in every form the language gives them.
 * @param article text and blocks; no name crosses a block's edge
 * @param segments opened indexes; earlier ones come first among a mention's candidates
 * @returns mentions in order, not overlapping; offsets are UTF-16 code units of `article.text`
 */
export function findMentions(article: Article, segments: readonly NameSegment[]): Mention[] {
  const mentions: Mention[] = [];
  article.blocks.forEach((block, index) => {
    const stream = tokenise(article.text, block.start, block.end);
    if (stream.count === 0) return;
    const byScript = languagesByScript(languageOf(block.lang) ?? languageOf(article.lang));
    const readings = readTokens(stream, byScript);
    const matches: RawMatch[] = [];
    segments.forEach((segment, number) => {
      scan(stream, readings, byScript, segment, number, matches);
    });
    if (matches.length === 0) return;
    for (const group of resolveOverlaps(matches, segments)) {
      const [start, end] = spanOf(article.text, stream, group, block.start, block.end);
      if (group.first === group.last && hasTanween(article.text, start, end)) continue;
      mentions.push({
        start,
        end,
        text: article.text.slice(start, end),
        lang: block.lang,
        block: index,
        words: group.last - group.first + 1,
        folded: foldedText(stream, group),
        letterCase: stream.letterCase[group.first] ?? 0,
        opens: stream.opens[group.first] === 1,
        quoteBefore: start > block.start && isQuoteLike(article.text.charCodeAt(start - 1)),
        quoteAfter: end < block.end && isQuoteLike(article.text.charCodeAt(end)),
        clitic: group.outside > 0,
        outsideLast: tokenText(stream, group.first).slice(Math.max(0, group.outside - 1), group.outside),
        before: wordsBefore(stream, group.first),
        after: wordsAfter(stream, group.last),
        candidates: candidatesOf(group.matches, segments),
      });
    }
  });
  return mentions;
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

function foldedText(stream: TokenStream, group: MatchGroup): string {
  let out = tokenText(stream, group.first).slice(group.outside);
  for (let token = group.first + 1; token <= group.last; token++) out += ` ${tokenText(stream, token)}`;
  return out;
}

/**
 * Where the name begins and ends in the text: after the clitics; and when a quotation mark opens or closes inside it, its partner
 * right outside belongs to the name (منظمة "معاهدة الأمن الجماعي").
 */
function spanOf(text: string, stream: TokenStream, group: MatchGroup, from: number, to: number): [number, number] {
  let start = stream.start[group.first] ?? 0;
  let end = stream.end[group.last] ?? 0;
  start = skipUnits(text, start, end, group.outside);
  let quotes = 0;
  for (let token = group.first + 1; token <= group.last; token++) if (((stream.before[token] ?? 0) & gap.quote) !== 0) quotes++;
  if (quotes % 2 === 1) {
    if (end < to && isQuote(text.charCodeAt(end))) end++;
    else if (start > from && isQuote(text.charCodeAt(start - 1))) start--;
  }
  return [start, end];
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

function wordsBefore(stream: TokenStream, first: number): ContextWord[] {
  const out: ContextWord[] = [];
  for (let token = first - 1; token >= 0 && out.length < contextWords; token--)
    out.push(contextWord(stream, token, stream.before[token + 1] ?? 0));
  return out;
}

function wordsAfter(stream: TokenStream, last: number): ContextWord[] {
  const out: ContextWord[] = [];
  for (let token = last + 1; token < stream.count && out.length < contextWords; token++)
    out.push(contextWord(stream, token, stream.before[token] ?? 0));
  return out;
}

function contextWord(stream: TokenStream, token: number, between: number): ContextWord {
  return {
    text: tokenText(stream, token),
    letterCase: stream.letterCase[token] ?? 0,
    gap: between,
    start: stream.start[token] ?? 0,
    end: stream.end[token] ?? 0,
  };
}

/** One candidate an entity, by its best kind of name; the order of segments and of entities in them is kept. */
function candidatesOf(matches: readonly RawMatch[], segments: readonly NameSegment[]): MentionCandidate[] {
  const best = new Map<string, MentionCandidate>();
  for (const match of matches) {
    const segment = segments[match.segment];
    if (!segment) continue;
    const info = segment.nameInfo[match.name] ?? 0;
    const candidate: MentionCandidate = {
      segment: match.segment,
      entity: segment.nameEntity[match.name] ?? 0,
      kind: nameKinds[info & 15] ?? 'alias',
      lang: segment.languages[(info >>> 4) & 63] ?? '',
      flags: info >>> 16,
    };
    const key = `${candidate.segment}:${candidate.entity}`;
    const known = best.get(key);
    if (!known || nameKinds.indexOf(candidate.kind) < nameKinds.indexOf(known.kind)) best.set(key, candidate);
  }
  return [...best.values()].sort((a, b) => a.segment - b.segment || a.entity - b.entity);
}
