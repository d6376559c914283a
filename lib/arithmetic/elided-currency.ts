import type { Figure } from '../annotation.ts';

/** A bare number is an amount of money from here on: «… from $19 billion to 21 billion». */
const least = 1e6;

/**
 * The figures of a sentence with the currency that it says only once: of «imports came to $19.1 billion, exports to 18.6 billion» both are
 * dollars. A number that counts something, has a unit, or is announced as a count, is left as it is.
 *
 * @param counts whether the text between two figures of the sentence, or behind the second, announces a count
 */
export function withElidedCurrency(figures: readonly Figure[], counts: (before: Figure, figure: Figure) => boolean): Figure[] {
  let before: Figure | undefined;
  return figures.map((figure) => {
    if (figure.kind === 'date' || figure.kind === 'daterange') return figure;
    const bare = figure.kind === 'number' && !figure.counted && figure.unit === undefined && Number(figure.value) >= least;
    const currency =
      bare && before?.kind === 'money' && Number(before.value) >= least && !counts(before, figure) ? before.currency : undefined;
    const full: Figure = currency === undefined ? figure : { ...figure, kind: 'money', currency };
    before = full;
    return full;
  });
}
