import { describe, expect, it } from 'vitest';
import type { Figure } from '../annotation.ts';
import { withElidedCurrency } from './elided-currency.ts';

const figure = (fields: Partial<Figure>): Figure => ({ start: 0, end: 1, text: '', kind: 'number', ...fields });
const kinds = (figures: Figure[], counts = false): string[] =>
  withElidedCurrency(figures, () => counts).map(({ kind, currency }) => `${kind} ${currency ?? ''}`.trim());

describe('a currency that is said once', () => {
  const money = figure({ kind: 'money', value: 19e9, currency: 'USD' });

  it('is that of the bare numbers behind, dates aside', () => {
    expect(kinds([money, figure({ kind: 'date', value: '2024' }), figure({ value: 18e9 }), figure({ value: 2e9 })])).toEqual([
      'money USD',
      'date',
      'money USD',
      'money USD',
    ]);
  });

  it.each([
    ['small', figure({ value: 40 })],
    ['counting', figure({ value: 37e6, counted: 'people' })],
    ['of a unit', figure({ value: 37e6, unit: 'person' })],
  ])('is not that of a number that is %s', (_name, other) => expect(kinds([money, other])).toEqual(['money USD', 'number']));

  it('is not taken where the text announces a count, or before the amount', () => {
    expect(kinds([money, figure({ value: 37e6 })], true)).toEqual(['money USD', 'number']);
    expect(kinds([figure({ value: 37e6 }), money])).toEqual(['number', 'money USD']);
  });
});
