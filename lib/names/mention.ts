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

/** Where a mention lies in the tokens of its article. */
export interface MentionPlace {
  readonly stream: TokenStream;
  readonly first: number;
  readonly last: number;
  /** Folded units of the first token that are clitics before the name. */
  readonly outside: number;
  /** Tokens of the block: `[from, to)`. */
  readonly from: number;
  readonly to: number;
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
  private readonly article: string;
  private readonly place: MentionPlace;

  constructor(
    article: string,
    span: Span,
    block: number,
    lang: LanguageCode,
    place: MentionPlace,
    quotes: number,
    candidates: readonly MentionCandidate[],
  ) {
    this.article = article;
    this.start = span.start;
    this.end = span.end;
    this.block = block;
    this.lang = lang;
    this.place = place;
    this.quoteBefore = (quotes & 1) !== 0;
    this.quoteAfter = (quotes & 2) !== 0;
    this.candidates = candidates;
  }

  get text(): string {
    return this.article.slice(this.start, this.end);
  }

  /** How many words the name has. */
  get words(): number {
    return this.place.last - this.place.first + 1;
  }

  /** Letter case of the first word. */
  get letterCase(): number {
    return this.place.stream.letterCase[this.place.first] ?? 0;
  }

  /** It is the first word of a sentence. */
  get opens(): boolean {
    return this.place.stream.opens[this.place.first] === 1;
  }

  /** A clitic is glued on in front. */
  get clitic(): boolean {
    return this.place.outside > 0;
  }

  /** Folded letters of the clitics in front, '' without any. */
  get clitics(): string {
    return tokenText(this.place.stream, this.place.first).slice(0, this.place.outside);
  }

  /** Folded letters of the words, joined by spaces, clitics off. */
  get folded(): string {
    let out = tokenText(this.place.stream, this.place.first, this.place.outside);
    for (let token = this.place.first + 1; token <= this.place.last; token++) out += ` ${tokenText(this.place.stream, token)}`;
    return out;
  }

  /** Word `distance` before it (0: the nearest), within the block; undefined beyond eight. */
  before(distance: number): ContextWord | undefined {
    const token = this.place.first - 1 - distance;
    if (distance >= contextWords || token < this.place.from) return undefined;
    return this.word(token, this.place.stream.before[token + 1] ?? 0);
  }

  /** Word `distance` after it (0: the nearest), within the block; undefined beyond eight. */
  after(distance: number): ContextWord | undefined {
    const token = this.place.last + 1 + distance;
    if (distance >= contextWords || token >= this.place.to) return undefined;
    return this.word(token, this.place.stream.before[token] ?? 0);
  }

  /** True when a capitalised word stands right before (-1) or right after (1) it, with one space between. */
  capitalBeside(side: -1 | 1): boolean {
    const { stream, first, last, from, to } = this.place;
    const token = side < 0 ? first - 1 : last + 1;
    if (token < from || token >= to) return false;
    return (stream.before[side < 0 ? first : token] ?? 0) === gap.space && (stream.letterCase[token] ?? 0) === letterCase.capital;
  }

  private word(token: number, between: number): ContextWord {
    const { stream } = this.place;
    return {
      text: tokenText(stream, token),
      letterCase: stream.letterCase[token] ?? 0,
      gap: between,
      start: stream.start[token] ?? 0,
      end: stream.end[token] ?? 0,
    };
  }
}
