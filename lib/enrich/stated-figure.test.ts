import { expect, it } from 'vitest';
import type { FigureAbout, FigureAnnotation } from '../annotation.ts';
import type { FactStore } from '../facts/fact-store.ts';
import { findStatements } from './stated-figure.ts';

const share = (partner: string, amount: string, property = 'export-share') => ({
  id: `${property}-${partner}`,
  subject: 'Q9',
  property,
  value: { type: 'quantity' as const, amount, unit: '%' },
  rank: 'normal' as const,
  qualifiers: { with: [{ type: 'entity' as const, id: partner }] },
});
const statements = [share('Q1', '19'), share('Q2', '14'), share('Q3', '8'), share('Q1', '19', 'rouble-share')];
const store: FactStore = {
  subject: async (id) => (id === 'Q9' ? [{ pack: 'test', statements, series: [], sources: [] }] : []),
  properties: async () => new Map(),
  packs: async () => [],
};

function stated(about?: Partial<FigureAbout>): Promise<string[]> {
  const figure: FigureAnnotation = {
    start: 0,
    end: 4,
    text: '19 %',
    kind: 'percent',
    value: 19,
    shown: true,
    ...(about ? { about: [{ entity: 'Q9', property: 'export-share', score: 0.5, ...about }] } : {}),
  };
  const request = {
    annotation: figure,
    context: { lang: 'en', entities: ['Q9', 'Q1'] },
    reader: { lang: 'en', currency: 'USD', units: 'metric' as const },
  };
  return findStatements(figure, request, store).then((facts) => facts.map(({ property }) => property));
}

it('takes a share of a list of partners only where the sentence speaks of it with that partner', async () => {
  expect(await stated()).toEqual(['rouble-share']);
  expect(await stated({ beside: ['Q9', 'Q2'] })).toEqual(['rouble-share']);
  expect(await stated({ beside: ['Q9', 'Q1'] })).toEqual(['export-share', 'rouble-share']);
});
