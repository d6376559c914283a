import type { Figure, Measure, ScaleContext, ScaleInput } from '../annotation.ts';
import { type Observation, yearOf } from '../compare/observation.ts';
import { nearestTo } from './nearest.ts';

/** Wikidata's properties for what figures are measured by, and the local one of budgets. */
export const measuredBy = { gdp: 'P2131', population: 'P1082', budget: 'budget' } as const;
/** Inputs further apart than this are said to be. */
const mostYearsApart = 3;
/** A share below this says nothing to a reader, and an amount per head below a tenth of a cent neither. */
const leastShare = 1e-7;
const leastPerHead = 1e-3;

/** What a country is measured by. */
export interface Yardstick {
  /** Global id. */
  readonly of: string;
  readonly observations: readonly Observation[];
}

/** An amount of money in dollars, with the rate that turned it. */
export interface Dollars {
  readonly value: number;
  readonly input?: ScaleInput;
  readonly rateYear?: number;
}

const inputOf = ({ statement, amount, unit }: Observation): ScaleInput => ({ statement, value: amount, unit });
const four = (value: number): number => Number(value.toPrecision(4));

function apart(years: readonly (number | undefined)[]): { readonly yearsApart?: number } {
  const known = years.filter((year) => year !== undefined);
  const distance = known.length < 2 ? 0 : Math.max(...known) - Math.min(...known);
  return distance > mostYearsApart ? { yearsApart: distance } : {};
}

/** A number that may be shown: finite, and not lost in noughts. */
function sound(context: ScaleContext, least: number): ScaleContext[] {
  return Number.isFinite(context.value) && Math.abs(context.value) >= least ? [context] : [];
}

/**
 * Money beside a country: its share of GDP and of the budget, and what it is for each head, in dollars.
 *
 * @param year of the figure; undefined: now
 */
export function measureMoney(money: Dollars, year: number | undefined, country: Yardstick): ScaleContext[] {
  const of = country.of;
  const rate = money.input ? [money.input] : [];
  const by = (measure: Measure, property: string, unit: string, least: number): ScaleContext[] =>
    nearestTo(country.observations, year, (one) => one.property === property && one.unit === unit).flatMap((one) =>
      sound(
        {
          measure,
          of,
          value: four(money.value / Number(one.amount)),
          ...(measure === 'per-head' ? { unit: 'USD' } : {}),
          inputs: [inputOf(one), ...rate],
          ...apart([year, yearOf(one), money.rateYear]),
        },
        least,
      ),
    );
  return [
    ...by('share-of-gdp', measuredBy.gdp, 'USD', leastShare),
    ...by('share-of-budget', measuredBy.budget, 'USD', leastShare),
    ...by('per-head', measuredBy.population, '1', leastPerHead),
  ];
}

/** People beside a country's population: the share of it, where it is one. */
export function measurePeople(figure: Figure, year: number | undefined, country: Yardstick): ScaleContext[] {
  const value = Number(figure.value);
  const people = nearestTo(country.observations, year, (one) => one.property === measuredBy.population && one.unit === '1');
  return people
    .filter((one) => value > 0 && value <= Number(one.amount))
    .slice(0, 1)
    .flatMap((one) =>
      sound(
        {
          measure: 'share-of-population',
          of: country.of,
          value: four(value / Number(one.amount)),
          inputs: [inputOf(one)],
          ...apart([year, yearOf(one)]),
        },
        leastShare,
      ),
    );
}
