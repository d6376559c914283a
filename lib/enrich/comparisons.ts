import type { Comparison, FigureAbout, FigureAnnotation } from '../annotation.ts';
import type { CardContext } from '../card.ts';
import { compareFigure } from '../compare/compare.ts';
import { type Observation, observationsOf } from '../compare/observation.ts';
import { mayBeSameReport } from '../compare/same-report.ts';
import { significance } from '../compare/stated-range.ts';
import { statesExactly } from '../compare/to-unit.ts';
import type { FactStore } from '../facts/fact-store.ts';
import { namesOf, reportOf } from './report.ts';

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

/** The figure with the currency that its sentence leaves out. */
function inFull(figure: FigureAnnotation, { currency }: FigureAbout): FigureAnnotation {
  return currency === undefined ? figure : { ...figure, kind: 'money', currency };
}

/** A guess with the values that packs have of it. */
interface Known {
  readonly about: FigureAbout;
  readonly observations: readonly Observation[];
}

/**
 * The guesses of which a pack has any value, the best first: packs name one thing by several properties, each of some countries. Each subject
 * is read when its turn comes, so a guess that is right at once costs one.
 */
async function* knownGuesses(guesses: readonly FigureAbout[], least: number, store: FactStore, most = mostGuesses): AsyncGenerator<Known> {
  let best: FigureAbout | undefined;
  let given = 0;
  for (const about of guesses) {
    if (given >= most) return;
    const { score, property, entity } = about;
    if (best && score < best.score * shareOfBest && property !== best.property) continue;
    const observations = observationsOf(entity, await store.subject(entity), property);
    if (observations.length === 0) continue;
    best ??= about;
    if (score < least) continue;
    given++;
    yield { about, observations };
  }
}

/** Guesses by the value itself: entities of the article of which a pack states this very number. */
async function guessByValue(figure: FigureAnnotation, context: CardContext, store: FactStore): Promise<FigureAbout[]> {
  if (significance(Number(figure.value)).digits < leastDigits && figure.kind !== 'money') return [];
  const guesses: FigureAbout[] = [];
  for (const entity of (context.entities ?? []).slice(0, mostSubjects)) {
    const stating = observationsOf(entity, await store.subject(entity)).filter((one) => statesExactly(one, figure));
    for (const property of new Set(stating.map((one) => one.property))) guesses.push({ entity, property, score: leastScore });
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
  const guesses = figure.about ?? [];
  const found = await compareAll(figure, knownGuesses(guesses, least, store), context, store);
  if (found.some(isSupport)) return found;
  const timed = await supportOfYear(figure, guesses, context, store);
  if (timed.length > 0) return timed;
  const byValue = await guessByValue(figure, context, store);
  const exact = await compareAll(figure, knownGuesses(byValue, leastScore, store, Number.POSITIVE_INFINITY), context, store);
  return exact.some(isSupport) || found.length === 0 ? exact : found;
}

/** «60 % by 2030»: where the sentence names a year, a weak guess is enough for a statement of just that value in just that year. */
async function supportOfYear(
  figure: FigureAnnotation,
  guesses: readonly FigureAbout[],
  context: CardContext,
  store: FactStore,
): Promise<Comparison[]> {
  const found: Comparison[] = [];
  const timed = guesses.filter(({ score, time }) => score >= leastScore && time !== undefined).slice(0, mostGuesses);
  for (const guess of timed) {
    const comparisons = await compareAll(figure, knownGuesses([guess], leastScore, store), context, store);
    found.push(...comparisons.filter((one) => isSupport(one) && one.at === guess.time && Number(one.value) === Number(figure.value)));
  }
  return found.slice(0, mostGuesses);
}

const isSupport = ({ relation }: Comparison): boolean => relation !== 'differs';
const isIndependent = ({ relation }: Comparison): boolean => relation === 'matches-latest' || relation === 'matches-earlier';

/**
 * The figure under each guess in turn, until one has independent support: a match of a lesser guess says more than a difference from the
 * best. What only the report itself states goes behind it.
 */
async function compareAll(
  figure: FigureAnnotation,
  guesses: AsyncIterable<Known>,
  context: CardContext,
  store: FactStore,
): Promise<Comparison[]> {
  const named = new Set(context.entities ?? []);
  const own: Comparison[] = [];
  let other: Comparison[] = [];
  let names: ReadonlySet<string> | undefined;
  let first = true;
  for await (const { about: guess, observations } of guesses) {
    // Whom the article names is asked only where a source is of the article's own days.
    if (observations.some((one) => mayBeSameReport(one, context.published))) names ??= await namesOf(context, store);
    const report = reportOf(context, names ?? new Set());
    const comparisons = compareFigure({ figure: inFull(figure, guess), about: guess, observations, named, report });
    if (comparisons.some(isIndependent)) return [...comparisons, ...own].slice(0, mostGuesses);
    if (own.length === 0) own.push(...comparisons.filter(isSupport));
    if (first) other = comparisons.filter((one) => !isSupport(one));
    first = false;
  }
  return [...other, ...own];
}
