import { describe, expect, it } from 'vitest';
import { observationsOf } from '../compare/observation.ts';
import { inLaterPrices } from './prices.ts';

const prices = (property: string, points: readonly (readonly [string, string])[]) =>
  observationsOf('Q30', [
    { pack: 'p', sources: [], statements: [], series: [{ id: property, subject: 'Q30', property, unit: '%', points }] },
  ]);
const decade = Array.from({ length: 10 }, (_, n): [string, string] => [String(2015 + n), '10']);

describe('inLaterPrices', () => {
  it('multiplies every year’s change, and names them all, the latest first', () => {
    const [one] = inLaterPrices({ value: 100 }, 2020, prices('gdp-deflator', decade));
    expect(one).toMatchObject({ measure: 'in-later-prices', of: 'Q30', unit: 'USD', value: 146.4 });
    expect(one?.inputs.map(({ statement }) => statement)).toEqual(['2024', '2023', '2022', '2021'].map((year) => `p:gdp-deflator@${year}`));
  });

  it('takes consumer prices where they cover the years', () => {
    const both = [
      ...prices('gdp-deflator', decade),
      ...prices(
        'inflation',
        decade.map(([year]) => [year, '0']),
      ),
    ];
    expect(inLaterPrices({ value: 100 }, 2018, both)).toMatchObject([{ property: 'inflation', value: 100 }]);
  });

  it('tells nothing of the present, of the unknown, or across a gap', () => {
    const all = prices('gdp-deflator', decade);
    for (const year of [undefined, 2023, 2030, 1900]) expect(inLaterPrices({ value: 100 }, year, all)).toEqual([]);
    expect(
      inLaterPrices(
        { value: 100 },
        2018,
        prices(
          'gdp-deflator',
          decade.filter(([year]) => year !== '2021'),
        ),
      ),
    ).toEqual([]);
    for (const bad of ['-100', '1e9'])
      expect(inLaterPrices({ value: 100 }, 2018, prices('gdp-deflator', [...decade.slice(0, 9), ['2024', bad]]))).toEqual([]);
    for (const value of [0, -5, Number.NaN, Number.POSITIVE_INFINITY]) expect(inLaterPrices({ value }, 2018, all)).toEqual([]);
  });
});
