import { expect, it } from 'vitest';
import type { CardValue } from '../card.ts';
import { compareValues } from './value-order.ts';

const count = (statement: string, at: string, more: Partial<CardValue> = {}): CardValue => ({
  statement,
  content: { type: 'quantity', amount: '1', unit: '1' },
  rank: 'normal',
  at,
  sources: [{ title: statement }],
  pack: 'p',
  ...more,
});
const order = (values: CardValue[], published?: string): string[] =>
  values.toSorted(compareValues(published)).map(({ statement }) => statement);

it('puts what several sources give for one thing in the order of rank, then of date', () => {
  const bank = count('bank', '2024');
  const yearbook = count('yearbook', '2025');
  const census = count('census', '2022', { rank: 'preferred' });
  expect(order([bank, yearbook, census])).toEqual(['census', 'yearbook', 'bank']);
  expect(order([bank, yearbook, census], '2023-05-01')).toEqual(['census', 'yearbook', 'bank']);
});
