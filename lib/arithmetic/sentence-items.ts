import type { Figure } from '../annotation.ts';
import type { Span } from '../text/span.ts';
import { tokenText } from '../text/token-stream.ts';
import { tokenise } from '../text/tokens.ts';

/** A word or a figure of a sentence, in order. */
export interface Item extends Span {
  /** Folded letters of a word; of a figure: empty. */
  readonly word: string;
  /** Index into the figures given; of a word: -1. */
  readonly figure: number;
  /** What stands between it and the item before: a comma, colon, dash or bracket parts clauses. */
  readonly parted: boolean;
}

/** Most items of a sentence that are looked at: what is longer is no sentence. */
const mostItems = 160;
const longestSentence = 8_000;

/**
 * The words and figures of a sentence. Words that a figure's span covers belong to the figure.
 *
 * @param text of the block; offsets of `sentence` and `figures` are code units of it
 * @param figures of the sentence, in order
 */
export function sentenceItems(text: string, sentence: Span, figures: readonly Figure[]): Item[] {
  const stream = tokenise(text, sentence.start, Math.min(sentence.end, sentence.start + longestSentence));
  const items: Item[] = [];
  let next = 0;
  let end = sentence.start;
  const push = (start: number, stop: number, word: string, figure: number): void => {
    items.push({ start, end: stop, word, figure, parted: /[,;:،؛—–()[\]]/.test(text.slice(end, start)) });
    end = stop;
  };
  for (let at = 0; at < stream.count && items.length < mostItems; at++) {
    const start = stream.start[at] ?? 0;
    let figure = figures[next];
    while (figure && figure.start <= start) {
      if (figure.start >= end) push(figure.start, figure.end, '', next);
      figure = figures[++next];
    }
    if (start >= end) {
      // «و50»: a conjunction that is glued to a figure is a word of its own; the figure itself is no word.
      const stop = Math.min(stream.end[at] ?? start, figure && figure.start > start ? figure.start : Number.POSITIVE_INFINITY);
      const whole = stop === (stream.end[at] ?? start);
      push(start, stop, whole ? tokenText(stream, at) : text.slice(start, stop).toLowerCase(), -1);
    }
  }
  const last = figures[next];
  if (last && last.start >= end) push(last.start, last.end, '', next);
  return items;
}
