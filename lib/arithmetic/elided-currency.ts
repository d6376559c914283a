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

/** What stands between two items of a list: a comma, a conjunction, both. */
function isListed(between: string, and: readonly string[]): boolean {
  const words = between
    .toLowerCase()
    .split(/[\s,،]+/)
    .filter(Boolean);
  return between.trim() !== '' && words.length <= 1 && words.every((word) => and.includes(word));
}

/**
 * The figures of a sentence with the currency that a list says only at its end: «10 million, 20 million and 30 million roubles».
 *
 * @param text of the block; `and`: the words that join two items
 */
export function withListCurrency(figures: readonly Figure[], text: string, and: readonly string[]): Figure[] {
  const out = [...figures];
  for (let at = out.length - 2; at >= 0; at--) {
    const [figure, next] = [out[at] as Figure, out[at + 1] as Figure];
    const bare = figure.kind === 'number' && !figure.counted && figure.unit === undefined && Number(figure.value) >= least;
    if (!bare || next.kind !== 'money' || next.currency === undefined || Number(next.value) < least) continue;
    if (isListed(text.slice(figure.end, next.start), and)) out[at] = { ...figure, kind: 'money', currency: next.currency };
  }
  return out;
}
