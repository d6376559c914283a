import type { CardValue } from '../card.ts';
import type { FactStore } from '../facts/fact-store.ts';
import { seriesValues } from './card-value.ts';

/** Convention of the starter packs: `currencies:RUB` has the series `exchange-rate-usd`, units of the currency per US dollar, yearly average. */
const rateProperty = 'exchange-rate-usd';
const currencyId = (code: string): string => `currencies:${code}`;

/** A rate with the point of the series it comes from; the dollar itself needs none. */
export interface Rate {
  readonly perDollar: number;
  readonly input?: CardValue;
}

/**
 * Units of a currency per US dollar in a year.
 *
 * @param code ISO 4217
 * @param year of the figure; the latest year up to it that the packs have, else the earliest after it
 * @returns undefined when no pack knows a usable rate
 */
export async function findRate(code: string, year: number | undefined, store: FactStore): Promise<Rate | undefined> {
  if (code === 'USD') return { perDollar: 1 };
  for (const facts of await store.subject(currencyId(code))) {
    const sources = new Map(facts.sources.map((source) => [source.id, source]));
    for (const series of facts.series) {
      if (series.property !== rateProperty) continue;
      const points = seriesValues(series, facts.pack, sources, Number.POSITIVE_INFINITY).filter(isUsable);
      const input = points.find((point) => year === undefined || Number(point.at?.slice(0, 4)) <= year) ?? points.at(-1);
      if (input) return { perDollar: amount(input), input };
    }
  }
  return undefined;
}

function amount(point: CardValue): number {
  return point.content.type === 'quantity' ? Number(point.content.amount) : Number.NaN;
}

/** A zero, negative or endless rate in a pack must not reach a card as «Infinity». */
function isUsable(point: CardValue): boolean {
  const value = amount(point);
  return Number.isFinite(value) && value > 0;
}
