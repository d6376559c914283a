import type { Figure } from '../annotation.ts';

/**
 * Gives a date without a year («26 November» in a dateline) the year of a full date of the same day and month elsewhere in the article.
 * @param figures the article's figures
 * @returns the same figures; unchanged where the article has no such date, or such dates of several years
 */
export function yearsOfDays(figures: readonly Figure[]): Figure[] {
  const years = new Map<string, string | undefined>();
  for (const { kind, value } of figures) {
    if (kind !== 'date' || typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) continue;
    const day = value.slice(5);
    const year = value.slice(0, 4);
    years.set(day, years.has(day) && years.get(day) !== year ? undefined : year);
  }
  return figures.map((figure) => {
    if (figure.kind !== 'date' || typeof figure.value !== 'string' || !figure.value.startsWith('--')) return figure;
    const year = years.get(figure.value.slice(2));
    return year === undefined ? figure : { ...figure, value: `${year}-${figure.value.slice(2)}` };
  });
}
