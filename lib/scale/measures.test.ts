import { describe, expect, it } from 'vitest';
import type { SubjectFacts } from '../facts/fact-store.ts';
import { observationsOf } from '../compare/observation.ts';
import { familiarSubject, measureFamiliar } from './familiar.ts';
import { measureMoney, measurePeople } from './measures.ts';

const series = (id: string, property: string, unit: string, points: readonly (readonly [string, string])[]) => ({
  id,
  subject: 'Q813',
  property,
  unit,
  points,
});
const facts = (more: Partial<SubjectFacts> = {}): SubjectFacts[] => [
  {
    pack: 'p',
    sources: [],
    statements: [
      {
        id: 'cia',
        subject: 'Q813',
        property: 'P2131',
        value: { type: 'quantity', amount: '17478000000', unit: 'USD' },
        rank: 'normal',
        qualifiers: { P585: [{ type: 'time', time: '2024', precision: 'year' }] },
      },
    ],
    series: [
      series('gdp', 'P2131', 'USD', [
        ['2013', '7000000000'],
        ['2023', '13988000000'],
      ]),
      series('people', 'P1082', '1', [['2024', '7221868']]),
    ],
    ...more,
  },
];
const country = (all = facts()) => ({ of: 'Q813', observations: observationsOf('Q813', all) });

describe('measureMoney', () => {
  it('names the denominator, and both where sources differ', () => {
    expect(measureMoney({ value: 1_800_000_000 }, 2025, country())).toMatchObject([
      { measure: 'share-of-gdp', value: 0.1287, inputs: [{ statement: 'p:gdp@2023', value: '13988000000', unit: 'USD' }] },
      { measure: 'share-of-gdp', value: 0.103, inputs: [{ statement: 'p:cia' }] },
      { measure: 'per-head', value: 249.2, unit: 'USD', inputs: [{ statement: 'p:people@2024' }] },
    ]);
  });
  it('takes the value of the figure’s own year, and says when they lie far apart', () => {
    const [share] = measureMoney({ value: 700_000_000 }, 2014, country());
    expect(share).toMatchObject({ value: 0.1, inputs: [{ statement: 'p:gdp@2013' }] });
    expect(share).not.toHaveProperty('yearsApart');
    expect(measureMoney({ value: 700_000_000 }, 2018, country())[0]).toMatchObject({ yearsApart: 5 });
  });
  it('divides by nothing that is zero, negative or no number', () => {
    for (const amount of ['0', '-5', 'x', '']) {
      const broken = facts({ statements: [], series: [series('gdp', 'P2131', 'USD', [['2023', amount]])] });
      expect(measureMoney({ value: 5 }, 2025, country(broken))).toEqual([]);
    }
    expect(measureMoney({ value: Number.NaN }, 2025, country())).toEqual([]);
    expect(measureMoney({ value: Number.POSITIVE_INFINITY }, 2025, country())).toEqual([]);
  });
  it('tells the share of a budget where a pack has one', () => {
    const budget = facts({ statements: [], series: [series('budget', 'budget', 'USD', [['2025', '5000000000']])] });
    expect(measureMoney({ value: 500_000_000 }, 2025, country(budget))).toMatchObject([{ measure: 'share-of-budget', value: 0.1 }]);
  });
  it('carries the rate along', () => {
    const rate = { statement: 'currencies:RUB@2024', value: '92.4', unit: 'RUB' };
    expect(measureMoney({ value: 23_000_000, input: rate, rateYear: 2024 }, 2024, country())[0]?.inputs).toContainEqual(rate);
  });
});

describe('measurePeople', () => {
  const people = (value: number) => measurePeople({ start: 0, end: 1, text: '', kind: 'number', value, unit: 'person' }, 2024, country());
  it('is a share of the population', () => expect(people(722_187)).toMatchObject([{ measure: 'share-of-population', value: 0.1 }]));
  it('is none of more than all, and of no one', () => expect([...people(9e9), ...people(0), ...people(-4)]).toEqual([]));
});

describe('familiar multiples', () => {
  const property = {
    id: 'P2131',
    labels: { en: 'GDP' },
    valueType: 'quantity',
    unit: 'USD',
    familiar: [
      ['Q189', '31000000000'],
      ['Q30', '27000000000000'],
    ],
  } as const;
  it('chooses what one can picture, and never what the figure is about', () => {
    expect(familiarSubject(58e9, property, new Set())).toBe('Q189');
    expect(familiarSubject(58e9, property, new Set(['Q189']))).toBeUndefined();
    expect(familiarSubject(5, property, new Set())).toBeUndefined();
    expect(familiarSubject(Number.NaN, property, new Set())).toBeUndefined();
    expect(familiarSubject(58e9, undefined, new Set())).toBeUndefined();
  });
  it('reckons with the value that the packs have', () => {
    expect(measureFamiliar(28e9, property, 'Q813', observationsOf('Q813', facts()), 2023, [])).toMatchObject([
      { measure: 'times', value: 2 },
    ]);
    expect(measureFamiliar(28e9, property, 'Q813', [], 2023, [])).toEqual([]);
  });
});
