import type { LanguageCode } from '../text/language-code.ts';
import type { Span } from '../text/span.ts';
import { gap, letterCase, tokenText, type TokenStream } from '../text/token-stream.ts';
import type { NameKind } from './layout.ts';

/** Words of context that can be asked for on either side of a mention. */
const contextWords = 8;

/** A word beside a mention. */
export interface ContextWord {
  /** Folded letters. */
  readonly text: string;
  /** As `letterCase` (lib/text/token-stream.ts). */
  readonly letterCase: number;
  /** Bits of `gap` (lib/text/token-stream.ts) between this word and the mention's side of it. */
  readonly gap: number;
  /** It is the first word of a sentence. */
  readonly opens: boolean;
  readonly start: number;
  readonly end: number;
}

/** What a mention may mean: an entity of one of the segments, and the name by which it was found. */
export interface MentionCandidate {
  /** Index into the segments that were searched. */
  readonly segment: number;
  /** Index of the entity in that segment. */
  readonly entity: number;
  readonly kind: NameKind;
  /** Language of the name in the pack. */
  readonly lang: LanguageCode;
  /** Bits of `nameFlag` (layout.ts): abbreviation, common word, given name, month. */
  readonly flags: number;
}

/** Which tokens a mention has: first and last (inclusive), and the folded units of the first that are clitics before the name. */
interface Tokens {
  readonly first: number;
  readonly last: number;
  readonly outside: number;
}

/**
 * A stretch of text that is some entity's name, with what is around it. Offsets are UTF-16 code units of the article's text. The
 * words around are read from the article's tokens only when asked for.
 */
export class Mention implements Span {
  readonly start: number;
  readonly end: number;
  readonly lang: LanguageCode;
  /** Index into the article's blocks. */
  readonly block: number;
  readonly candidates: readonly MentionCandidate[];
  /** A quotation mark stands right before it, or right after it. */
  readonly quoteBefore: boolean;
  readonly quoteAfter: boolean;
  /** How many words the name has. */
  readonly words: number;
  private readonly article: string;
  private readonly stream: TokenStream;
  private readonly first: number;
  private readonly last: number;
  private readonly outside: number;
  /** Tokens of the block: `[from, to)`. */
  private readonly from: number;
  private readonly to: number;
  /** The words beside it, which are asked for most. */
  private nearestBefore: ContextWord | undefined = undefined;
  private nearestAfter: ContextWord | undefined = undefined;

  constructor(
    article: string,
    span: Span,
    block: number,
    lang: LanguageCode,
    stream: TokenStream,
    { first, last, outside }: Tokens,
    from: number,
    to: number,
    quotes: number,
    candidates: readonly MentionCandidate[],
  ) {
    this.article = article;
    this.start = span.start;
    this.end = span.end;
    this.block = block;
    this.lang = lang;
    this.stream = stream;
    this.first = first;
    this.last = last;
    this.outside = outside;
    this.from = from;
    this.to = to;
    this.words = last - first + 1;
    this.quoteBefore = (quotes & 1) !== 0;
    this.quoteAfter = (quotes & 2) !== 0;
    this.candidates = candidates;
  }

  get text(): string {
    return this.article.slice(this.start, this.end);
  }

  /** Letter case of the first word. */
  get letterCase(): number {
    return this.stream.letterCase[this.first] ?? 0;
  }

  /** It is the first word of a sentence. */
  get opens(): boolean {
    return this.stream.opens[this.first] === 1;
  }

  /** A clitic is glued on in front. */
  get clitic(): boolean {
    return this.outside > 0;
  }

  /** Folded letters of the clitics in front, '' without any. */
  get clitics(): string {
    return this.outside === 0 ? '' : tokenText(this.stream, this.first).slice(0, this.outside);
  }

  /** Folded letters of the words, joined by spaces, clitics off. */
  get folded(): string {
    let out = tokenText(this.stream, this.first, this.outside);
    for (let token = this.first + 1; token <= this.last; token++) out += ` ${tokenText(this.stream, token)}`;
    return out;
  }

  /** Bits of `gap` between it and the word before it; `gap.start` at the block's edge. */
  get gapBefore(): number {
    const { stream, first, from } = this;
    return first > from ? (stream.before[first] ?? 0) : gap.start;
  }

  /** Bits of `gap` between it and the word after it; `gap.start` at the block's edge. */
  get gapAfter(): number {
    const { stream, last, to } = this;
    return last + 1 < to ? (stream.before[last + 1] ?? 0) : gap.start;
  }

  /** Word `distance` before it (0: the nearest), within the block; undefined beyond eight. */
  before(distance: number): ContextWord | undefined {
    if (distance === 0 && this.nearestBefore) return this.nearestBefore;
    const token = this.first - 1 - distance;
    if (distance >= contextWords || token < this.from) return undefined;
    const word = this.word(token, this.stream.before[token + 1] ?? 0);
    if (distance === 0) this.nearestBefore = word;
    return word;
  }

  /** Word `distance` after it (0: the nearest), within the block; undefined beyond eight. */
  after(distance: number): ContextWord | undefined {
    if (distance === 0 && this.nearestAfter) return this.nearestAfter;
    const token = this.last + 1 + distance;
    if (distance >= contextWords || token >= this.to) return undefined;
    const word = this.word(token, this.stream.before[token] ?? 0);
    if (distance === 0) this.nearestAfter = word;
    return word;
  }

  /** True when a capitalised word stands right before (-1) or right after (1) it, with one space between. */
  capitalBeside(side: -1 | 1): boolean {
    const { stream, first, last, from, to } = this;
    const token = side < 0 ? first - 1 : last + 1;
    if (token < from || token >= to) return false;
    return (stream.before[side < 0 ? first : token] ?? 0) === gap.space && (stream.letterCase[token] ?? 0) === letterCase.capital;
  }

  private word(token: number, between: number): ContextWord {
    const { stream } = this;
    return {
      text: tokenText(stream, token),
      letterCase: stream.letterCase[token] ?? 0,
      gap: between,
      opens: stream.opens[token] === 1,
      start: stream.start[token] ?? 0,
      end: stream.end[token] ?? 0,
    };
  }
}
