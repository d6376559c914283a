import type { Comparison, FigureAnnotation } from '../annotation.ts';
import { parseTime } from '../facts/time.ts';

/** The date that the sentence gives the figure; the end of a range. */
function timeOf({ about, time }: FigureAnnotation): string | undefined {
  return (about?.[0]?.time ?? time)?.split('/').at(-1);
}

/** The year in whose money an amount is: of its sentence, or of the statement that it matches; an article's own year would make every old article a history of prices. */
export function yearStated(figure: FigureAnnotation, comparisons: readonly Comparison[]): number | undefined {
  const stated = timeOf(figure) ?? comparisons.find(({ relation }) => relation !== 'differs')?.at;
  return stated === undefined ? undefined : parseTime(stated)?.year;
}

/** The year that a figure speaks of: the one that its sentence gives, else the one of the statement it matches, else the article's. */
export function yearFor(figure: FigureAnnotation, comparisons: readonly Comparison[], published: string | undefined): number | undefined {
  const stated = timeOf(figure);
  const matched = comparisons.find(({ relation }) => relation !== 'differs')?.at;
  const year = parseTime(stated ?? matched ?? published ?? '')?.year;
  // What is planned is measured by what is known when the article is written.
  const own = parseTime(published ?? '')?.year;
  return year !== undefined && own !== undefined ? Math.min(year, own) : year;
}
