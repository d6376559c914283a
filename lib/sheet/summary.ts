import { type Annotation, type FigureAnnotation, isEntityAnnotation, type Relation } from '../annotation.ts';

/** How the figures of an article stand, in numbers: each figure counts once, by its first comparison. */
export interface SheetSummary {
  readonly figures: number;
  readonly comparable: number;
  readonly latest: number;
  readonly older: number;
  readonly differs: number;
  readonly sameReport: number;
  /** Sums that do not add up. */
  readonly sums: number;
  /** Names that could mean several entities. */
  readonly unsettled: number;
}

/** Counts what an editor looks at first. */
export function summarise(annotations: readonly Annotation[]): SheetSummary {
  const figures = annotations.filter((one): one is FigureAnnotation => !isEntityAnnotation(one));
  const best = figures.flatMap(({ comparisons = [] }) => comparisons.slice(0, 1));
  const of = (relation: Relation): number => best.filter((one) => one.relation === relation).length;
  return {
    figures: figures.length,
    comparable: best.length,
    latest: of('matches-latest'),
    older: of('matches-earlier'),
    differs: of('differs'),
    sameReport: of('same-report'),
    sums: figures.reduce((sum, { arithmetic = [] }) => sum + arithmetic.filter(({ holds }) => !holds).length, 0),
    unsettled: annotations.filter((one) => isEntityAnnotation(one) && one.shown && !one.entity).length,
  };
}
