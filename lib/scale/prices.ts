import type { ScaleContext } from '../annotation.ts';
import { type Observation, yearOf } from '../compare/observation.ts';
import type { Dollars } from './measures.ts';

/** Yearly change of prices in the United States, by whichever series covers all the years: consumer prices before the whole economy's. */
export const priceProperties = ['inflation', 'gdp-deflator'] as const;
/** The United States: amounts are told in dollars. */
export const dollarCountry = 'Q30';
/** Within so few years prices change little, and beyond so many the basket is another. */
const leastYears = 4;
const mostYears = 60;
/** A change beyond these bounds is no yearly inflation of the dollar, but a fault of the pack. */
const leastChange = -50;
const mostChange = 100;

/**
 * An amount in dollars of a past year, told in the dollars of the latest year whose change of prices the packs have.
 *
 * @param year of the figure; undefined: nothing is told
 * @param observations of {@link dollarCountry}: yearly changes in per cent
 * @returns none when the years between are few, very many, or not all known
 */
export function inLaterPrices(money: Dollars, year: number | undefined, observations: readonly Observation[]): ScaleContext[] {
  if (year === undefined || !Number.isFinite(money.value) || money.value <= 0) return [];
  for (const property of priceProperties) {
    const changes = new Map<number, Observation>();
    for (const one of observations) {
      const own = one.property === property && one.unit === '%' && one.isPoint ? yearOf(one) : undefined;
      if (own !== undefined && own > year && !changes.has(own)) changes.set(own, one);
    }
    const latest = Math.max(...changes.keys());
    const years = latest - year;
    if (!(years >= leastYears && years <= mostYears) || changes.size !== years) continue;
    const points = [...changes].sort(([a], [b]) => b - a).map(([, one]) => one);
    const value = points.reduce((sum, { amount }) => (isChange(amount) ? sum * (1 + Number(amount) / 100) : Number.NaN), money.value);
    if (!Number.isFinite(value)) continue;
    return [
      {
        measure: 'in-later-prices',
        of: dollarCountry,
        property,
        value: Number(value.toPrecision(4)),
        unit: 'USD',
        inputs: [
          ...points.map(({ statement, amount, unit }) => ({ statement, value: amount, unit })),
          ...(money.input ? [money.input] : []),
        ],
      },
    ];
  }
  return [];
}

function isChange(amount: string): boolean {
  const value = Number(amount);
  return amount !== '' && value >= leastChange && value <= mostChange;
}
