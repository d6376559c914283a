import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureAbout, FigureAnnotation } from '../annotation.ts';
import type { SubjectFacts } from '../facts/fact-store.ts';
import { compareFigure } from './compare.ts';
import { observationsOf } from './observation.ts';
import type { Report } from './same-report.ts';

const source = { id: 's', title: 'Yearbook', publisher: 'Office', issued: { 'date-parts': [[2025, 11, 26]] } } as const;
const facts = (points: readonly (readonly [string, string])[], more: Partial<SubjectFacts> = {}): SubjectFacts[] => [
  {
    pack: 'p',
    statements: [],
    series: [{ id: 'pop', subject: 'Q1', property: 'P1082', unit: '1', points, references: [{ source: 's' }] }],
    sources: [source],
    ...more,
  },
];
const people = (value: number, more: Partial<FigureAnnotation> = {}): FigureAnnotation => ({
  start: 0,
  end: 3,
  text: String(value),
  kind: 'number',
  value,
  shown: true,
  ...more,
});
const about: FigureAbout = { entity: 'Q1', property: 'P1082', score: 0.9, firm: true };
const report = (published?: string, names: readonly string[] = [], url?: string): Report => ({
  ...(published ? { published } : {}),
  ...(url ? { url } : {}),
  names: new Set(names),
});
const points = [
  ['2020', '100900000'],
  ['2021', '102100000'],
  ['2022', '104300000'],
  ['2023', '105800000'],
  ['2024', '107200000'],
] as const;
const compare = (figure: FigureAnnotation, how: Partial<FigureAbout> = {}, to = report('2025-11-20'), all = facts(points)) =>
  compareFigure({ figure, about: { ...about, ...how }, observations: observationsOf('Q1', all), named: new Set(), report: to });

describe('a rate that fell', () => {
  const growth: SubjectFacts[] = [
    {
      pack: 'p',
      statements: [],
      series: [
        {
          id: 'g',
          subject: 'Q1',
          property: 'P2219',
          unit: '%',
          points: [
            ['2023', '1.5'],
            ['2024', '-1.5'],
          ],
          references: [],
        },
      ],
      sources: [source],
    },
  ];
  const rate = people(1.5, { kind: 'percent', text: '1.5%' });
  const of = (how: Partial<FigureAbout>) => compare(rate, { property: 'P2219', ...how }, report('2025-11-20'), growth);

  it('is below zero', () => {
    expect(of({ falls: true, time: '2024' })).toMatchObject([{ relation: 'matches-latest', at: '2024', difference: 0 }]);
    expect(of({ time: '2023' })).toMatchObject([{ relation: 'matches-earlier', at: '2023' }]);
    expect(of({ falls: true, time: '2023' }).filter(({ relation }) => relation !== 'differs')).toEqual([]);
  });
});

describe('compareFigure', () => {
  it('finds the earlier value that matches, with its date', () => {
    expect(compare(people(104_000_000))).toMatchObject([{ relation: 'matches-earlier', at: '2022', statement: 'p:pop@2022' }]);
  });
  it('knows the latest', () => {
    expect(compare(people(107_000_000))).toMatchObject([{ relation: 'matches-latest', at: '2024' }]);
  });
  it('knows the latest month of a year from the months before', () => {
    const monthly = facts([
      ['2025-01', '101000000'],
      ['2025-02', '102000000'],
      ['2025-10', '104000000'],
    ]);
    expect(compare(people(101_000_000), {}, report('2025-11-20'), monthly)).toMatchObject([{ relation: 'matches-earlier', at: '2025-01' }]);
    expect(compare(people(104_000_000), {}, report('2025-11-20'), monthly)).toMatchObject([{ relation: 'matches-latest', at: '2025-10' }]);
  });
  it('says by how much and in which direction it differs', () => {
    expect(compare(people(90_000_000))).toMatchObject([{ relation: 'differs', at: '2024', difference: -0.1604 }]);
    expect(compare(people(120_000_000))[0]?.difference).toBeCloseTo(0.1194, 4);
  });
  it('says nothing of what is not plainly stated, of another size or from another time', () => {
    expect(compareFigure({ ...input(people(90_000_000)), about: { entity: 'Q1', property: 'P1082', score: 0.9 } })).toEqual([]);
    expect(compare(people(9_000_000))).toEqual([]);
    expect(compare(people(90_000_000), { time: '1995' })).toEqual([]);
    expect(compare(people(90_000_000), { time: '2019/2023' })).toEqual([]);
  });
  it('compares with the value of the year that the text names', () => {
    expect(compare(people(102_000_000), { time: '2021' })).toMatchObject([{ relation: 'matches-earlier', at: '2021' }]);
    expect(compare(people(107_000_000), { time: '2021' })).toMatchObject([{ relation: 'differs', at: '2021' }]);
  });
  it('knows the report itself again, and does not count it as support', () => {
    expect(compare(people(107_000_000), {}, report('2025-11-26', ['office']))).toMatchObject([{ relation: 'same-report' }]);
    expect(compare(people(107_000_000), {}, report('2025-11-26', ['others']))).toMatchObject([{ relation: 'matches-latest' }]);
    const linked = facts(points, { sources: [{ ...source, URL: 'https://www.a.example/x/?utm=1' }] });
    expect(compare(people(107_000_000), {}, report('2024-01-01', [], 'http://a.example/x'), linked)).toMatchObject([
      { relation: 'same-report' },
    ]);
  });
  it('keeps statements apart that are narrowed to different partners', () => {
    const share = (id: string, amount: string, partner: string) =>
      ({
        id,
        subject: 'Q1',
        property: 'trade',
        value: { type: 'quantity', amount, unit: '%' },
        rank: 'normal',
        qualifiers: { with: [{ type: 'entity', id: partner }], P585: [{ type: 'time', time: '2024', precision: 'year' }] },
        references: [{ source: 's' }],
      }) as const;
    const all = facts([], { series: [], statements: [share('a', '22', 'Q159'), share('b', '35', 'Q148')] });
    const figure: FigureAnnotation = { ...people(35), kind: 'percent' };
    const ask = (partner: string) =>
      compareFigure({
        figure,
        about: { entity: 'Q1', property: 'trade', score: 0.9 },
        observations: observationsOf('Q1', all),
        named: new Set([partner]),
        report: report('2025-06-01'),
      });
    expect(ask('Q148')).toMatchObject([{ statement: 'p:b' }]);
    expect(ask('Q159')).toEqual([]);
  });
  it('makes no sense of nonsense, and nothing endless of it', () => {
    const bad = facts([
      ['2024', '0'],
      ['2024', '7'],
      ['2031', '5'],
      ['soon', '7'],
      ['2023', '-5'],
      ['2022', 'many'],
      ['2021', ''],
    ]);
    for (const value of [0, -1, 7, 1e300, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(JSON.stringify(compare(people(value), {}, report(), bad))).not.toMatch(/Infinity|NaN|null/);
    }
  });
  it('never throws and never answers with an endless difference', () => {
    const amount = fc.oneof(fc.double(), fc.integer(), fc.constant(0)).map(String);
    const point = fc.tuple(fc.oneof(fc.integer({ min: 1900, max: 2100 }).map(String), fc.string({ maxLength: 6 })), amount);
    fc.assert(
      fc.property(fc.array(point, { maxLength: 8 }), fc.double(), (series, value) => {
        const found = compare(people(value), {}, report('2025-01-01'), facts(series));
        expect(found.every(({ difference }) => difference === undefined || Number.isFinite(difference))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

function input(figure: FigureAnnotation) {
  return { figure, about, observations: observationsOf('Q1', facts(points)), named: new Set<string>(), report: report('2025-11-20') };
}
