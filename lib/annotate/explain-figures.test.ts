import { describe, expect, it } from 'vitest';
import { type FigureAnnotation, isEntityAnnotation } from '../annotation.ts';
import type { Property } from '../facts/property.ts';
import { findFigures } from '../figures/find-figures.ts';
import { explainFigures } from './explain-figures.ts';

const properties: readonly Property[] = [
  { id: 'P2131', labels: { en: 'nominal GDP' }, aliases: { en: ['GDP'] }, valueType: 'quantity', unit: 'USD' },
  { id: 'P2219', labels: { en: 'real GDP growth rate' }, valueType: 'quantity', unit: '%' },
  { id: 'P1082', labels: { en: 'population' }, valueType: 'quantity', unit: '1' },
];

function explain(text: string): FigureAnnotation[] {
  const article = { text, lang: 'en', blocks: [{ start: 0, end: text.length, lang: 'en' }] };
  const egypt = {
    start: 0,
    end: 5,
    text: 'Egypt',
    kind: 'place',
    entity: { id: 'Q79', pack: 'p' },
    confidence: 1,
    shown: true,
    via: 'name',
  } as const;
  const figures = findFigures(article).map((figure) => ({ ...figure, shown: true as const }));
  return explainFigures(article, [egypt, ...figures], properties).filter((one): one is FigureAnnotation => !isEntityAnnotation(one));
}

describe('explainFigures', () => {
  it('tells each figure what it speaks of, and when', () => {
    const [people] = explain('Egypt had a population of 97 million in 2015.');
    expect(people?.about).toMatchObject([{ entity: 'Q79', property: 'P1082', time: '2015', firm: true }]);
  });
  it('takes the growth of GDP for its rate', () => {
    expect(explain('Egypt saw its GDP grow by 4%.')[0]?.about).toMatchObject([{ property: 'P2219' }]);
  });
  it.each([
    'Egypt’s population grew by 2 million.',
    'Egypt’s rural population is 66 million.',
    'Egypt will have a population of 140 million.',
  ])('%s: says nothing of the population', (text) => expect(explain(text)[0]?.about).toBeUndefined());

  // What grows with the square of the figures, or faster, does not end in the time that a test has.
  it.each(['GDP 5% population 7 ', 'The GDP of it is 5%, the population 7 million. ', 'of 5 including 3, and 4, '])(
    'is done with thousands of «%s»',
    (piece) => expect(explain(`Egypt ${piece.repeat(160_000 / piece.length)}`).length).toBeGreaterThan(3_000),
  );
});
