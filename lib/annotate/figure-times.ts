import type { Figure } from '../annotation.ts';
import { findSentences } from '../text/sentences.ts';
import { rangeWithin } from '../text/spans-within.ts';
import { timeNear } from './reading.ts';

/**
 * When each figure of a block is put by its sentence.
 * @param text of the block; figures have offsets in it, in order
 * @returns ISO date or `from/to` for each figure; undefined for dates themselves and where the sentence gives none
 */
export function figureTimes(text: string, figures: readonly Figure[]): (string | undefined)[] {
  const out = new Array<string | undefined>(figures.length).fill(undefined);
  for (const { start, end } of findSentences(text)) {
    const [from, to] = rangeWithin(figures, start, end);
    const own = figures.slice(from, to);
    own.forEach(({ kind }, index) => {
      if (kind !== 'date' && kind !== 'daterange') out[from + index] = timeNear(index, own, text);
    });
  }
  return out;
}
