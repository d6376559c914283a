import { describe, expect, it } from 'vitest';
import type { EntityAnnotation, FigureAnnotation } from '../annotation.ts';
import { buildCard } from '../enrich.ts';
import type { FactStore, SubjectFacts } from '../facts/fact-store.ts';

const years = Array.from({ length: 30 }, (_, at) => 1995 + at);
const facts: SubjectFacts = {
  pack: 'test',
  entity: { id: 'Q1', type: 'place', labels: { en: 'Rivertown' } },
  statements: [],
  series: [
    {
      id: 'people',
      subject: 'Q1',
      property: 'P1082',
      unit: '1',
      // 1995: 1,100,000; 20,000 more each year; 2024: 1,680,000.
      points: years.map((year, at) => [String(year), String(1_100_000 + at * 20_000)] as const),
      references: [],
    },
  ],
  sources: [],
};
const property = { id: 'P1082', labels: { en: 'population' }, valueType: 'quantity' as const, unit: '1', cadence: 'P1Y' };
const store: FactStore = {
  subject: async (id) => (id === 'Q1' ? [facts] : []),
  properties: async () => new Map([['P1082', property]]),
  packs: async () => [],
};
const reader = { lang: 'en', currency: 'USD', units: 'metric' as const, today: '2026-11-25' };
const name: EntityAnnotation = {
  start: 0,
  end: 9,
  text: 'Rivertown',
  kind: 'place',
  entity: { id: 'Q1', pack: 'test' },
  confidence: 0.9,
  shown: true,
  via: 'name',
};
const people = (value: number): FigureAnnotation => ({
  start: 0,
  end: 9,
  text: String(value),
  kind: 'number',
  value,
  unit: 'person',
  shown: true,
  about: [{ entity: 'Q1', property: 'P1082', score: 0.8, firm: true }],
});
const card = (annotation: EntityAnnotation | FigureAnnotation, published?: string) =>
  buildCard({ annotation, context: { lang: 'en', entities: ['Q1'], ...(published ? { published } : {}) }, reader }, store);

describe('then and now', () => {
  it('gives the value that was current when the article was written, however far back', async () => {
    const { entity, undated } = await card(name, '1999-05-01');
    expect(entity?.facts[0]).toMatchObject({ values: [{ at: '2024' }], wasCurrent: { at: '1999', content: { amount: '1180000' } } });
    expect(undated).toBeUndefined();
    expect((await card(name, '2026-01-01')).entity?.facts[0]?.wasCurrent).toBeUndefined();
  });

  it('gives both for a figure, and only the latest where the page has no date, and says so', async () => {
    const old = await card(people(1_300_000), '2005-03-01');
    expect(old.figure).toMatchObject({
      comparisons: [{ relation: 'matches-earlier', fact: { values: [{ at: '2005' }] } }],
      wasCurrent: { at: '2005' },
      isCurrent: { at: '2024' },
    });
    const undated = await card(people(1_680_000));
    expect(undated).toMatchObject({ undated: true, figure: { isCurrent: { at: '2024' } } });
    expect(undated.figure?.wasCurrent).toBeUndefined();
  });

  it('says of a compared series that its next value is due', async () => {
    const late = await buildCard(
      { annotation: people(1_680_000), context: { lang: 'en', published: '2025-02-01' }, reader: { ...reader, today: '2028-02-01' } },
      store,
    );
    expect(late.figure?.comparisons[0]?.fact.overdueSince).toBe('2027-01-01');
    expect((await card(people(1_680_000), '2025-02-01')).figure?.comparisons[0]?.fact.overdueSince).toBeUndefined();
  });
});
