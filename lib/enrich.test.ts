import { describe, expect, it } from 'vitest';
import type { EntityAnnotation, FigureAnnotation } from './annotation.ts';
import { buildCard } from './enrich.ts';
import type { FactStore, SubjectFacts } from './facts/fact-store.ts';

const sources = [
  { id: 'wb', title: 'World Bank', URL: 'https://data.example/wb', issued: { 'date-parts': [[2026, 3]] } },
  { id: 'bad', title: 'Bad link', URL: 'javascript:alert(1)', issued: { 'date-parts': [[2025]] } },
];
const place = (id: string, label: string): SubjectFacts => ({
  pack: 'countries',
  entity: { id, type: 'place', labels: { en: label, ru: `${label}-ru` } },
  statements: [],
  series: [],
  sources: [],
});
const facts: Record<string, SubjectFacts[]> = {
  Q813: [
    {
      pack: 'countries',
      entity: {
        id: 'Q813',
        type: 'place',
        labels: { en: 'Kyrgyzstan', ru: 'Киргизия', ar: 'قيرغيزستان' },
        descriptions: { en: 'country' },
      },
      statements: [
        {
          id: 's1',
          subject: 'Q813',
          property: 'P36',
          value: { type: 'entity', id: 'Q9361' },
          rank: 'normal',
          references: [{ source: 'bad' }],
        },
        {
          id: 's2',
          subject: 'Q813',
          property: 'P35',
          value: { type: 'entity', id: 'Q1' },
          rank: 'normal',
          qualifiers: { P580: [{ type: 'time', time: '2021', precision: 'year' }] },
          references: [{ source: 'wb' }],
        },
        {
          id: 's3',
          subject: 'Q813',
          property: 'P35',
          value: { type: 'entity', id: 'Q2' },
          rank: 'normal',
          qualifiers: {
            P580: [{ type: 'time', time: '2017', precision: 'year' }],
            P582: [{ type: 'time', time: '2020', precision: 'year' }],
          },
        },
        {
          id: 's6',
          subject: 'Q813',
          property: 'P17',
          value: { type: 'entity', id: 'Q1' },
          rank: 'normal',
          qualifiers: {
            P3680: [
              { type: 'entity', id: 'Q2' },
              { type: 'string', text: 'Others', lang: 'en' },
            ],
            P1310: [{ type: 'entity', id: 'Q9361' }],
          },
        },
        { id: 's7', subject: 'Q813', property: 'P30', value: { type: 'entity', id: 'Q404' }, rank: 'normal' },
        { id: 's4', subject: 'Q813', property: 'P1', value: { type: 'string', text: 'wrong' }, rank: 'deprecated' },
        { id: 's5', subject: 'Q813', property: 'share', value: { type: 'quantity', amount: '22.3', unit: '%' }, rank: 'normal' },
      ],
      series: [
        {
          id: 'pop',
          subject: 'Q813',
          property: 'P1082',
          unit: '1',
          points: [
            ['2023', '7037590'],
            ['2024', '7161900'],
          ],
          references: [{ source: 'wb' }],
        },
      ],
      sources,
    },
  ],
  Q9361: [place('Q9361', 'Bishkek')],
  Q1: [place('Q1', 'Now')],
  Q2: [place('Q2', 'Before')],
  'currencies:RUB': [
    {
      pack: 'currencies',
      statements: [],
      series: [
        {
          id: 'rub',
          subject: 'RUB',
          property: 'exchange-rate-usd',
          unit: 'RUB',
          points: [
            ['2023', '85'],
            ['2024', '92.5'],
            ['2025', '0'],
          ],
        },
      ],
      sources: [],
    },
  ],
};
const store: FactStore = {
  subject: async (id) => facts[id] ?? [],
  properties: async (ids) =>
    new Map((ids ?? []).filter((id) => id === 'P36').map((id) => [id, { id, labels: { ru: 'столица' }, valueType: 'entity' as const }])),
  packs: async () => [
    { id: 'countries', version: 1, title: { en: 'Countries' }, licence: 'CC0-1.0', issued: '2026-01-01', origin: 'memory' },
  ],
};
const reader = { lang: 'ru', currency: 'USD', units: 'metric' as const };
const mention: EntityAnnotation = {
  start: 0,
  end: 10,
  text: 'قيرغيزستان',
  kind: 'place',
  entity: { id: 'Q813', pack: 'countries' },
  confidence: 1,
  shown: true,
  via: 'name',
};
const money = (value: number, currency: string): FigureAnnotation => ({
  start: 0,
  end: 1,
  text: 'x',
  kind: 'money',
  value,
  currency,
  shown: true,
});

describe('buildCard for an entity', () => {
  const card = (published?: string) =>
    buildCard({ annotation: mention, context: { lang: 'ar', ...(published ? { published } : {}) }, reader }, store);

  it('labels it in the language of the page and of the reader', async () => {
    const { entity } = await card();
    expect(entity?.label).toEqual({ text: 'قيرغيزستان', lang: 'ar' });
    expect(entity?.readerLabel).toEqual({ text: 'Киргизия', lang: 'ru' });
    expect(entity?.description).toEqual({ text: 'country', lang: 'en' });
  });
  it('names who makes a disputed claim and who rejects it', async () => {
    const value = (await card()).entity?.facts.find((fact) => fact.property === 'P17')?.values[0];
    expect(value?.claimedBy?.map((party) => party.text)).toEqual(['Before-ru', 'Others']);
    expect(value?.disputedBy?.map((party) => party.text)).toEqual(['Bishkek-ru']);
  });
  it('leaves out a value that is an entity no pack can name', async () => {
    expect((await card()).entity?.facts.some((fact) => fact.property === 'P30')).toBe(false);
  });
  it('leads with the capital, labels properties and values for the reader', async () => {
    const fact = (await card()).entity?.facts.find(({ property }) => property !== 'P17');
    expect(fact?.label).toEqual({ text: 'столица', lang: 'ru' });
    expect(fact?.values[0]?.content).toEqual({ type: 'entity', id: 'Q9361', label: { text: 'Bishkek-ru', lang: 'ru' } });
  });
  it('puts the holder at the date of the article first', async () => {
    const holders = async (published?: string) =>
      (await card(published)).entity?.facts
        .find((fact) => fact.property === 'P35')
        ?.values.map((value) => (value.content.type === 'entity' ? value.content.id : ''));
    expect(await holders('2018-05-01')).toEqual(['Q2', 'Q1']);
    expect(await holders('2025-11-26')).toEqual(['Q1', 'Q2']);
    expect(await holders()).toEqual(['Q1', 'Q2']);
  });
  it('takes the latest point of a series and keeps the earlier ones', async () => {
    const population = (await card()).entity?.facts.find((fact) => fact.property === 'P1082');
    expect(population?.values[0]).toMatchObject({ at: '2024', statement: 'countries:pop@2024', content: { amount: '7161900' } });
    expect(population?.history?.map((point) => point.at)).toEqual(['2023']);
    expect(population?.values[0]?.sources[0]).toMatchObject({ title: 'World Bank', url: 'https://data.example/wb', date: '2026-03' });
  });
  it('shows no deprecated statement and no link that is not http(s)', async () => {
    const { entity } = await card();
    expect(entity?.facts.some((fact) => fact.property === 'P1')).toBe(false);
    expect(JSON.stringify(entity)).not.toContain('javascript:');
  });
  it('gives a card without entity for an id that no pack knows any more', async () => {
    const gone = { ...mention, entity: { id: 'Q404', pack: 'countries' } };
    expect((await buildCard({ annotation: gone, context: { lang: 'ar' }, reader }, store)).entity).toBeUndefined();
  });
  it('offers candidates when the engine abstained', async () => {
    const { entity: _entity, ...rest } = mention;
    const unsure = {
      ...rest,
      shown: false,
      candidates: [
        { id: 'Q1', pack: 'countries', score: 0.5 },
        { id: 'Q2', pack: 'countries', score: 0.5 },
      ],
    };
    const { candidates } = await buildCard({ annotation: unsure, context: { lang: 'en' }, reader }, store);
    expect(candidates?.map((candidate) => candidate.id)).toEqual(['Q1', 'Q2']);
  });
});

describe('buildCard for a figure', () => {
  const figure = async (annotation: FigureAnnotation, published?: string, entities: string[] = []) =>
    (await buildCard({ annotation, context: { lang: 'en', entities, ...(published ? { published } : {}) }, reader }, store)).figure;

  it('converts money at the rate of the year of the article, and shows the rate', async () => {
    const [conversion] = (await figure(money(925, 'RUB'), '2024-06-01'))?.conversions ?? [];
    expect(conversion).toMatchObject({ unit: 'USD', value: 10 });
    expect(conversion?.inputs[0]).toMatchObject({ at: '2024', content: { amount: '92.5', unit: 'RUB' } });
  });
  it('takes the year that the sentence gives before the article’s, and warns of a rate far from it', async () => {
    const dated = await figure({ ...money(925, 'RUB'), time: '2024-05' }, '2026-06-01');
    expect(dated?.conversions[0]?.inputs[0]).toMatchObject({ at: '2024' });
    expect(dated?.conversions[0]).not.toHaveProperty('yearsApart');
    const early = await figure({ ...money(925, 'RUB'), time: '1995' }, '2024-06-01');
    expect(early?.conversions[0]?.yearsApart).toBeGreaterThan(3);
  });
  it('passes over a rate of zero', async () => {
    expect((await figure(money(925, 'RUB'), '2026-01-01'))?.conversions[0]?.value).toBe(10);
  });
  it('converts nothing into its own currency, nor at an unknown rate', async () => {
    expect((await figure(money(1, 'USD')))?.conversions).toEqual([]);
    expect((await figure(money(1, 'XYZ')))?.conversions).toEqual([]);
  });
  it('finds the statement that states the figure about an entity of the article', async () => {
    const percent: FigureAnnotation = { start: 0, end: 5, text: '22.3%', kind: 'percent', value: 22.3, shown: true };
    const stated = (await figure(percent, undefined, ['Q404', 'Q813']))?.comparisons.map(({ fact }) => fact);
    expect(stated?.[0]).toMatchObject({ property: 'share', subject: { text: 'Киргизия' } });
    expect((await figure({ ...percent, value: 22.4 }, undefined, ['Q813']))?.comparisons).toEqual([]);
    expect((await figure({ ...percent, unit: 'pp' }, undefined, ['Q813']))?.comparisons).toEqual([]);
  });
  it('finds a point of a series too', async () => {
    const number: FigureAnnotation = { start: 0, end: 9, text: '7,037,590', kind: 'number', value: 7037590, shown: true };
    expect((await figure(number, undefined, ['Q813']))?.comparisons[0]?.fact.values[0]?.at).toBe('2023');
  });
});
