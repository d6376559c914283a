import { gap } from '../text/token-stream.ts';

/** True when nothing but a space, or a hyphen, lies between a word and the one beside it (or the words between them). */
export function adjoins<Word extends { readonly gap: number }>(word: Word | undefined): word is Word {
  return word !== undefined && (word.gap & (gap.stop | gap.newline | gap.start | gap.dot)) === 0;
}
