import type { Comparison, FigureAbout, FigureAnnotation } from '../annotation.ts';
import type { CardContext } from '../card.ts';
import { compareFigure } from '../compare/compare.ts';
import { type Observation, observationsOf } from '../compare/observation.ts';
import { mayBeSameReport } from '../compare/same-report.ts';
import { significance } from '../compare/stated-range.ts';
import { toUnit } from '../compare/to-unit.ts';
import type { FactStore } from '../facts/fact-store.ts';
import { reportOf } from './named-by.ts';

/** Guesses that are looked up, and how far behind the best one they may be. */
const mostGuesses = 4;
const leastScore = 0.2;
const leastOfRound = 0.35;
const shareOfBest = 0.5;
/** Entities that are asked for a statement of the very figure when no cue word speaks. */
const mostSubjects = 24;
/** A number of fewer digits is stated of too many things to be recognised by itself. */
const leastDigits = 3;

/** A duration in years («71.6 years») is compared as a quantity of years. */
function comparable(figure: FigureAnnotation): FigureAnnotation {
  const years = figure.kind === 'duration' ? /^P(\d+(?:\.\d+)?)Y$/.exec(String(figure.value ?? ''))?.[1] : undefined;
  return years === undefined ? figure : { ...figure, kind: 'quantity', unit: 'a', value: Number(years) };
}

function isExact(observation: Observation, figure: FigureAnnotation): boolean {
  const amount = Number(toUnit(observation, figure));
  const value = Number(figure.value);
  return Number.isFinite(amount) && Math.abs(amount - value) <= Math.abs(value) * 1e-9;
}

/** Guesses by the value itself: entities of the article of which a pack states this very number. */
async function guessByValue(figure: FigureAnnotation, context: CardContext, store: FactStore): Promise<FigureAbout[]> {
  if (significance(Number(figure.value)).digits < leastDigits && figure.kind !== 'money') return [];
  const guesses: FigureAbout[] = [];
  for (const id of (context.entities ?? []).slice(0, mostSubjects)) {
    for (const observation of observationsOf(id, await store.subject(id))) {
      if (isExact(observation, figure)) guesses.push({ entity: id, property: observation.property, score: leastScore });
    }
  }
  return guesses;
}

/**
 * The figure beside the values that packs have of what it most likely speaks of.
 *
 * @param context the article's date, outlet and entities
 * @returns at most four for the best guess that has any; none for dates, ordinals, and figures nothing comparable is known of
 */
export async function comparisonsOf(annotation: FigureAnnotation, context: CardContext, store: FactStore): Promise<Comparison[]> {
  const figure = comparable(annotation);
  if (!['number', 'percent', 'money', 'quantity'].includes(figure.kind)) return [];
  // «6 million» fits many things: what is no plain statement must then be a good guess.
  const least = significance(Number(figure.value)).digits > 1 ? leastScore : leastOfRound;
  const best = figure.about?.[0]?.score ?? 0;
  const about = (figure.about ?? [])
    .filter(({ score, property }) => score >= least && (score >= best * shareOfBest || property === figure.about?.[0]?.property))
    .slice(0, mostGuesses);
  const found = await compareAll(figure, about, context, store);
  if (found.some(isSupport)) return found;
  const exact = await compareAll(figure, await guessByValue(figure, context, store), context, store);
  return exact.some(isSupport) || found.length === 0 ? exact : found;
}

const isSupport = ({ relation }: Comparison): boolean => relation !== 'differs';
const isIndependent = ({ relation }: Comparison): boolean => relation === 'matches-latest' || relation === 'matches-earlier';

/**
 * The figure under each guess in turn, until one has independent support: a match of a lesser guess says more than a difference from the
 * best. What only the report itself states goes behind it.
 */
async function compareAll(
  figure: FigureAnnotation,
  guesses: readonly FigureAbout[],
  context: CardContext,
  store: FactStore,
): Promise<Comparison[]> {
  const named = new Set(context.entities ?? []);
  const own: Comparison[] = [];
  let other: Comparison[] = [];
  for (const guess of guesses) {
    const observations = observationsOf(guess.entity, await store.subject(guess.entity), guess.property);
    if (observations.length === 0) continue;
    const near = observations.some((one) => mayBeSameReport(one, context.published));
    const report = await reportOf(context, store, near);
    const comparisons = compareFigure({ figure, about: guess, observations, named, report });
    if (comparisons.some(isIndependent)) return [...comparisons, ...own].slice(0, mostGuesses);
    if (own.length === 0) own.push(...comparisons.filter(isSupport));
    if (guess === guesses[0]) other = comparisons.filter((one) => !isSupport(one));
  }
  return [...other, ...own];
}
