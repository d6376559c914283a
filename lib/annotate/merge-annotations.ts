import type { Annotation, EntityAnnotation, Figure, FigureAnnotation } from '../annotation.ts';
import { contains, overlaps, type Span } from '../text/span.ts';

/** Sorts by start, the longer first where two start together. */
function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * Which of an overlapping figure and name is shown. One rule: the span that holds the other wins (a number inside a name is part of the
 * name: «Group of Seven»; a name inside a figure is part of the figure: «15 million US dollars»). Equal or crossing spans: the figure wins
 * when it has a unit of its own (money, percent, date, …), else the name.
 */
function figureWins(figure: Figure, name: EntityAnnotation): boolean {
  const same = figure.start === name.start && figure.end === name.end;
  if (!same && contains(name, figure)) return false;
  if (!same && contains(figure, name)) return true;
  return figure.kind !== 'number' && figure.kind !== 'ordinal';
}

/**
 * One list of figures and names in reading order.
 *
 * @param figures sorted by start, not overlapping one another
 * @param names sorted by start; the shown ones do not overlap one another
 * @returns sorted by start; shown annotations do not overlap. A name that lost to a figure is left out; a name that is not shown stays
 *   unless it overlaps a shown annotation.
 */
export function mergeAnnotations(figures: readonly Figure[], names: readonly EntityAnnotation[]): Annotation[] {
  const shownNames = names.filter((name) => name.shown);
  const lostNames = new Set<EntityAnnotation>();
  const keptFigures: FigureAnnotation[] = [];
  let first = 0;
  for (const figure of figures) {
    while (first < shownNames.length && (shownNames[first] as EntityAnnotation).end <= figure.start) first++;
    const rivals: EntityAnnotation[] = [];
    for (let i = first; i < shownNames.length && (shownNames[i] as EntityAnnotation).start < figure.end; i++) {
      rivals.push(shownNames[i] as EntityAnnotation);
    }
    if (rivals.every((name) => figureWins(figure, name))) {
      for (const name of rivals) lostNames.add(name);
      keptFigures.push({ ...figure, shown: true });
    }
  }
  const shown: Annotation[] = [...keptFigures, ...shownNames.filter((name) => !lostNames.has(name))].sort(byPosition);
  const silent = names.filter((name) => !name.shown && !overlapsAny(name, shown));
  return [...shown, ...silent].sort(byPosition);
}

/** True when `span` overlaps one of `sorted` (by rising start, not overlapping one another). */
function overlapsAny(span: Span, sorted: readonly Span[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && overlaps(span, next);
}
