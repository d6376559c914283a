import type { LanguageCode } from '../text/language-code.ts';
import type { Span } from '../text/span.ts';
import type { NameKind } from './layout.ts';

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

/** A stretch of text that is some entity's name, with what is around it. Offsets are UTF-16 code units of the article's text. */
export interface Mention extends Span {
  readonly text: string;
  readonly lang: LanguageCode;
  /** Index into the article's blocks. */
  readonly block: number;
  readonly words: number;
  /** Folded letters of the words, joined by spaces, clitics off. */
  readonly folded: string;
  /** Letter case of the first word. */
  readonly letterCase: number;
  /** It is the first word of a sentence. */
  readonly opens: boolean;
  /** A quotation mark stands right before it, or right after it. */
  readonly quoteBefore: boolean;
  readonly quoteAfter: boolean;
  /** A clitic is glued on in front. */
  readonly clitic: boolean;
  /** The last folded letter of the clitics, '' without any. */
  readonly outsideLast: string;
  /** The words before it, nearest first, and after it: at most five each, within the block. */
  readonly before: readonly ContextWord[];
  readonly after: readonly ContextWord[];
  readonly candidates: readonly MentionCandidate[];
}
