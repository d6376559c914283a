import type { Comparison, Figure, FigureAbout, Relation } from '../annotation.ts';
import { compareTimes, parseTime } from '../facts/time.ts';
import { meantWith } from './meant-with.ts';
import { type Observation, timeOf, yearOf } from './observation.ts';
import { isSameReport, type Report } from './same-report.ts';
import { meet, type StatedRange, sourcedRange, statedRange } from './stated-range.ts';
import { toUnit } from './to-unit.ts';

/** What one figure is compared with. */
export interface ComparisonInput {
  readonly figure: Figure;
  readonly about: FigureAbout;
  /** Of `about.entity` and `about.property`; others are left out. */
  readonly observations: readonly Observation[];
  /** Entities that the article names, by global id: they decide which of «trade with Russia» and «trade with China» is meant. */
  readonly named: ReadonlySet<string>;
  readonly report: Report;
}

/** A figure without a stated time is looked for so many years back: counts grow and are recognised, rates come back by chance. */
const yearsBackOfCounts = 12;
const yearsBackOfRates = 3;
/** A value this much older than the figure does not make it differ. */
const yearsOfDifference = 3;
/** A «difference» beyond this factor speaks of another thing. */
const farthest = 2;
const mostComparisons = 4;

interface Candidate {
  readonly observation: Observation;
  readonly amount: number;
  readonly range: StatedRange;
  readonly year: number | undefined;
  /** The year that it begins to hold, where it holds for several. */
  readonly begin?: number;
}

function candidateOf(observation: Observation, figure: Figure): Candidate | undefined {
  const converted = toUnit(observation, figure);
  const range = converted && sourcedRange(converted, observation.unit, observation.bound);
  if (!range) return undefined;
  const begin = parseTime(observation.from ?? '')?.year;
  return { observation, amount: Number(converted), range, year: yearOf(observation), ...(begin === undefined ? {} : { begin }) };
}

function finish({ observation, amount }: Candidate, relation: Relation, value: number): Comparison {
  const time = timeOf(observation);
  const difference = amount === 0 ? undefined : Math.round(((value - amount) / Math.abs(amount)) * 1e4) / 1e4;
  return {
    statement: observation.statement,
    relation,
    ...(time ? { at: time } : {}),
    ...(difference === undefined || !Number.isFinite(difference) ? {} : { difference: difference === 0 ? 0 : difference }),
    value: observation.amount,
    unit: observation.unit,
    entity: observation.subject,
    property: observation.property,
  };
}

/** The years that the figure may speak of. `open`: the text names none, so it is the article's own time. */
interface TimeAsked {
  readonly first: number;
  readonly last: number;
  readonly open: boolean;
}

function timeAsked(about: FigureAbout, published: string | undefined, observations: readonly Candidate[]): TimeAsked | undefined {
  const years = (about.time ?? '').split('/').map((part) => parseTime(part)?.year);
  const [first] = years;
  const last = years.at(-1);
  const own = parseTime(published ?? '')?.year ?? Math.max(...observations.map(({ year }) => year ?? Number.NEGATIVE_INFINITY));
  if (first === undefined || last === undefined) return Number.isFinite(own) ? { first: own, last: own, open: true } : undefined;
  // «This year» of the article: no yearly value of it can be out yet. A plan («by 2030») may state what it has reached, or its aim.
  if (last >= own) return { first: Math.min(first, own), last, open: true };
  return { first, last, open: false };
}

const isRate = (figure: Figure): boolean => figure.kind === 'percent';

/**
 * How a figure stands to the values that packs have of the same subject and property: values that the figure's wording allows match, each
 * with its date; when none does and the text is plain about what it states, the one that should have matched is given with the difference.
 *
 * @returns at most four, independent ones first; none when nothing comparable is known
 */
export function compareFigure({ figure, about, observations, named, report }: ComparisonInput): Comparison[] {
  const range = statedRange(figure);
  if (!range) return [];
  // «Contracted by 1.5 %» is a growth of -1.5 %.
  const stated = about.falls ? { low: -range.high, high: -range.low } : range;
  const value = Number(figure.value ?? (Number(figure.from) + Number(figure.to)) / 2) * (about.falls ? -1 : 1);
  const own = observations
    .filter(({ subject, property }) => subject === about.entity && property === about.property)
    .filter((observation) => observation.with.every((id) => named.has(id)));
  const candidates = meantWith(own, about).flatMap((observation) => candidateOf(observation, figure) ?? []);
  const asked = timeAsked(about, report.published, candidates);
  const found: (Comparison & { readonly rank: number })[] = [];
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates)
    groups.set(candidate.observation.group, [...(groups.get(candidate.observation.group) ?? []), candidate]);
  for (const group of groups.values()) {
    const inOrder = group.toSorted((a, b) => compareTimes(timeOf(b.observation) ?? '0001', timeOf(a.observation) ?? '0001'));
    const [latest] = inOrder;
    for (const one of matching(inOrder, stated, asked, figure)) {
      // The last point of a series; of statements, which sources make at different times of a year, all of the last year.
      const current = one === latest || one.year === undefined || (!one.observation.isPoint && one.year === latest?.year);
      const relation: Relation = isSameReport(one.observation, report) ? 'same-report' : current ? 'matches-latest' : 'matches-earlier';
      const away = asked === undefined || one.year === undefined ? 0 : Math.abs(asked.last - one.year);
      const off = Math.abs(one.amount - value) / Math.max(Math.abs(value), 1);
      // The value that comes nearest, then the time; a series before a lone statement.
      const point = one.observation.isPoint ? -0.1 : 0;
      const rank =
        (relation === 'same-report' ? 100 : 0) + away * 0.3 + off * 15 + point + (one.observation.rank === 'preferred' ? -0.5 : 0);
      found.push({ ...finish(one, relation, value), rank });
    }
  }
  if (!found.some(({ relation }) => relation !== 'same-report') && about.firm && asked) {
    const other = differing(groups, stated, asked, figure, report, value);
    if (other) found.push({ ...finish(other, 'differs', value), rank: 50 });
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostComparisons)
    .map(({ rank: _rank, ...comparison }) => comparison);
}

/**
 * The observations of a group that the figure matches: at the time asked, else (when the text names none) the latest before it that fits. Of
 * a series one; statements of several sources at one time all.
 */
function matching(group: readonly Candidate[], stated: StatedRange, asked: TimeAsked | undefined, figure: Figure): Candidate[] {
  const reach = isRate(figure) ? yearsBackOfRates : yearsBackOfCounts;
  const fits = group.filter(({ year, begin = year ?? 0, range }) => {
    if (!meet(range, stated)) return false;
    if (year === undefined || asked === undefined) return asked?.open ?? true;
    const [first, last] = asked.open ? [asked.first - reach, asked.last + 1] : [asked.first, asked.last];
    return year >= first && begin <= last;
  });
  const away = ({ year }: Candidate): number => (asked === undefined || year === undefined ? 0 : Math.abs(asked.last - year));
  const nearest = Math.min(...fits.map(away));
  const best = fits.filter((one) => away(one) === nearest);
  if (!best[0]?.observation.isPoint) return best;
  // Of the months of one year that all fit, the one that comes nearest.
  const middle = (stated.low + stated.high) / 2;
  return best.toSorted((a, b) => Math.abs(a.amount - middle) - Math.abs(b.amount - middle)).slice(0, 1);
}

/** The value that the figure would have to match, where one is known for its time; undefined when it speaks of another thing. */
function differing(
  groups: ReadonlyMap<string, readonly Candidate[]>,
  stated: StatedRange,
  asked: TimeAsked,
  figure: Figure,
  report: Report,
  value: number,
): Candidate | undefined {
  if (asked.first !== asked.last) return undefined;
  // A rate of a month or a quarter differs from the year's without a fault: only a rate of a named year is comparable.
  if (asked.open && isRate(figure)) return undefined;
  const reach = asked.open ? yearsOfDifference : 0;
  const eligible = [...groups.values()]
    .flat()
    .filter(({ year, amount, observation }) => {
      if (year === undefined || year > asked.last || year < asked.last - reach || isSameReport(observation, report)) return false;
      const ratio = value / amount;
      return ratio > 1 / farthest && ratio < farthest;
    })
    .filter(({ range }) => !meet(range, stated));
  // A series counts in one way over the years; a lone statement is asked after it.
  const preference = (one: Candidate): number => (one.observation.rank === 'preferred' ? 2 : 0) + (one.observation.isPoint ? 1 : 0);
  return eligible.sort((a, b) => preference(b) - preference(a) || (b.year ?? 0) - (a.year ?? 0))[0];
}
