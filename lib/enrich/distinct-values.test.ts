import { expect, it } from 'vitest';
import type { CardValue } from '../card.ts';
import { compareValues } from './value-order.ts';
import { distinctValues } from './distinct-values.ts';

const value = (pack: string, amount: string, publisher: string, at = '2024'): CardValue => ({
  statement: `${pack}:s`,
  content: { type: 'quantity', amount, unit: '1' },
  rank: 'normal',
  at,
  sources: [{ title: 'Yearbook', publisher }],
  pack,
});

it('keeps one of two packs that cite one publisher for one value, and every real difference', () => {
  const values = [
    value('a', '7', 'Office'),
    value('b', '7', 'Office'),
    value('b', '7', 'Bank'),
    value('b', '8', 'Office'),
    value('b', '7', 'Office', '2023'),
  ];
  expect(distinctValues(values)).toEqual([values[0], values[2], values[3], values[4]]);
});

it('keeps equal shares of two partners, and puts the greatest first', () => {
  const share = (partner: string, amount: string): CardValue => ({
    ...value('a', amount, 'Office'),
    with: [{ text: partner, lang: 'en' }],
  });
  const values = [share('Alba', '4'), share('Bora', '30'), share('Cara', '4')];
  expect(distinctValues(values.toSorted(compareValues(undefined))).map((one) => one.with?.[0]?.text)).toEqual(['Bora', 'Alba', 'Cara']);
});
