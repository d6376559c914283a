import { describe, expect, it } from 'vitest';
import type { Figure } from '../annotation.ts';
import { withElidedCurrency, withListCurrency } from './elided-currency.ts';

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

describe('a currency that a list says at its end', () => {
  const list = (text: string, and: string[]): string[] => {
    const numbers = [...text.matchAll(/\d+ million(?: roubles)?/g)].map(({ 0: found, index }) =>
      figure({
        start: index,
        end: index + found.length,
        value: 10e6,
        ...(found.endsWith('roubles') ? { kind: 'money', currency: 'RUB' } : {}),
      }),
    );
    return withListCurrency(numbers, text, and).map(({ kind }) => kind);
  };

  it('is that of the items before', () => {
    expect(list('10 million, 20 million and 30 million roubles', ['and'])).toEqual(['money', 'money', 'money']);
    expect(list('10 million read it and 30 million roubles came in', ['and'])).toEqual(['number', 'money']);
  });
});
