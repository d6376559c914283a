import type { FigureQualifier } from '../annotation.ts';
import { boundOf } from './bound.ts';
import { globalId } from '../facts/id.ts';
import type { SubjectFacts } from '../facts/fact-store.ts';
import type { Source } from '../facts/source.ts';
import type { Rank, Reference, Statement } from '../facts/statement.ts';
import { parseTime } from '../facts/time.ts';
import type { Value } from '../facts/value.ts';

/** Wikidata's qualifiers that say when a value holds, and who claims or rejects it. All others with an entity narrow what it is about. */
const pointInTime = 'P585';
const startTime = 'P580';
const endTime = 'P582';
const aboutTheClaim = new Set(['P3680', 'P1310', 'P248', 'P459']);

/** One numeric value that a pack has of a subject, be it a statement or a point of a series. */
export interface Observation {
  /** Global id of the statement or of the point (`id@2024`). */
  readonly statement: string;
  /** Observations of one group (a series, or the statements of one source) count in one way and may be put in order of time. */
  readonly group: string;
  /** A point of a series: counted like its neighbours. */
  readonly isPoint: boolean;
  /** Global id. */
  readonly subject: string;
  readonly property: string;
  readonly amount: string;
  readonly unit: string;
  readonly at?: string;
  readonly from?: string;
  readonly until?: string;
  readonly rank: Rank;
  readonly pack: string;
  /** Entities that narrow it («share of trade with Russia»), by global id. */
  readonly with: readonly string[];
  readonly references: readonly Reference[];
  /** How the source hedges it («more than»): the string qualifier `bound`. */
  readonly bound?: FigureQualifier;
  /** The sources of its pack, by id. */
  readonly sources: ReadonlyMap<string, Source>;
}

function qualifierTime(values: readonly Value[] | undefined): string | undefined {
  const value = values?.[0];
  return value?.type === 'time' && parseTime(value.time) ? value.time : undefined;
}

/** The entities that narrow what a statement is about («share of trade with Russia»), by global id. */
export function narrowing(statement: Statement, pack: string): string[] {
  const ids: string[] = [];
  for (const [property, values] of Object.entries(statement.qualifiers ?? {})) {
    if (aboutTheClaim.has(property)) continue;
    for (const value of values) if (value.type === 'entity') ids.push(globalId(pack, value.id));
  }
  return ids;
}

const usable = (amount: string): boolean => Number.isFinite(Number(amount)) && amount.trim() !== '';

/** Properties that can never be below zero: a pack's negative population reaches no card. */
const neverNegative = new Set(['P1082', 'P2131', 'P2046', 'P2196']);

/**
 * All usable numeric values that packs have of a subject. Left out: deprecated statements, amounts that are no finite number, negative
 * counts of people, times that are no dates, and every second point of a series at one time.
 *
 * @param subject global id
 * @param property only of this property; absent: of all
 */
export function observationsOf(subject: string, all: readonly SubjectFacts[], property?: string): Observation[] {
  const found: Observation[] = [];
  for (const facts of all) {
    const sources = new Map(facts.sources.map((source) => [source.id, source]));
    const base = { subject, pack: facts.pack, sources };
    for (const series of facts.series) {
      if (property !== undefined && series.property !== property) continue;
      const times = new Set<string>();
      for (const [at, amount] of series.points) {
        if (!usable(amount) || !parseTime(at) || times.has(at) || (Number(amount) < 0 && neverNegative.has(series.property))) continue;
        times.add(at);
        const group = globalId(facts.pack, series.id);
        found.push({
          ...base,
          statement: `${group}@${at}`,
          group,
          isPoint: true,
          property: series.property,
          amount,
          unit: series.unit,
          at,
          rank: 'normal',
          with: [],
          references: series.references ?? [],
        });
      }
    }
    for (const statement of facts.statements) {
      const { value } = statement;
      if (statement.rank === 'deprecated' || value.type !== 'quantity' || !usable(value.amount)) continue;
      if (property !== undefined && statement.property !== property) continue;
      if (Number(value.amount) < 0 && neverNegative.has(statement.property)) continue;
      const at = qualifierTime(statement.qualifiers?.[pointInTime]);
      const from = qualifierTime(statement.qualifiers?.[startTime]);
      const until = qualifierTime(statement.qualifiers?.[endTime]);
      const restricted = narrowing(statement, facts.pack);
      const bound = boundOf(statement);
      found.push({
        ...base,
        statement: globalId(facts.pack, statement.id),
        group: [facts.pack, statement.property, ...restricted].join(' '),
        isPoint: false,
        property: statement.property,
        amount: value.amount,
        unit: value.unit,
        ...(at ? { at } : {}),
        ...(from ? { from } : {}),
        ...(until ? { until } : {}),
        ...(bound ? { bound } : {}),
        rank: statement.rank,
        with: restricted,
        references: statement.references ?? [],
      });
    }
  }
  return found;
}

/** The ISO time that an observation is true of: its point in time, else its end or start. Undefined when the pack says none. */
export function timeOf({ at, until, from }: Observation): string | undefined {
  return at ?? until ?? from;
}

/** The year of {@link timeOf}. */
export function yearOf(observation: Observation): number | undefined {
  const time = timeOf(observation);
  return time === undefined ? undefined : parseTime(time)?.year;
}
