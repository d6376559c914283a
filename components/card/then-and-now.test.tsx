import { expect, it } from 'vitest';
import type { Card } from '../../lib/card.ts';
import { countryCard, point } from '../../tests/gallery/card-fixtures.ts';
import { comparedCard } from '../../tests/gallery/compared-fixture.ts';
import { drawn } from '../../tests/support/drawn.ts';
import { CardView } from './card-view.tsx';

const text = (card: Card, language: 'en' | 'ar' | 'ru' = 'en'): string =>
  (
    drawn(<CardView state="ready" card={card} uiLanguage={language} theme="auto" pinned={false} onClose={() => {}} />).textContent ?? ''
  ).replace(/[\u2066-\u2069]/g, '');

it('tells what was current when the article was written, with the change since', () => {
  const card = countryCard('en', 'en');
  const facts = (card.entity?.facts ?? []).map((fact) =>
    fact.property === 'P1082' ? { ...fact, wasCurrent: fact.history?.[0] ?? point('x', '2020', '1', '1') } : fact,
  );
  const shown = text({ ...card, entity: { ...card.entity, facts } } as Card);
  expect(shown).toMatch(/when this was written \(\d{4}\): /);
});

it('tells a figure’s value then and now, with the change', () => {
  const card = comparedCard('en', 'differs');
  const figure = {
    ...card.figure,
    wasCurrent: point('people', '2018', '97600000', '1'),
    isCurrent: point('people', '2026', '109000000', '1'),
  };
  const shown = text({ ...card, figure } as Card);
  expect(shown).toContain('When this was written: 97.6 million (2018)');
  expect(shown).toContain('Latest: 109 million (2026) +12%');
});

it.each([
  ['en', 'The page gives no date'],
  ['ru', 'На странице нет даты'],
  ['ar', 'لا تذكر الصفحة تاريخًا'],
] as const)('says so where the page has no date (%s)', (language, words) => {
  expect(text({ ...countryCard('en', 'en'), undated: true }, language)).toContain(words);
  expect(text({ ...comparedCard('en', 'differs'), undated: true }, language)).toContain(words);
  expect(text(countryCard('en', 'en'), language)).not.toContain(words);
});

it('says that a compared value is overdue', () => {
  const card = comparedCard('en', 'differs');
  const [first] = card.figure?.comparisons ?? [];
  const comparisons = first ? [{ ...first, fact: { ...first.fact, overdueSince: '2025-12-31' } }] : [];
  expect(text({ ...card, figure: { ...card.figure, comparisons } } as Card)).toContain('December 2025');
});
