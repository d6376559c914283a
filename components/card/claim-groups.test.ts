import { expect, it } from 'vitest';
import type { CardValue } from '../../lib/card.ts';
import { claimGroups, differBySource, isDisputed } from './claim-groups.ts';

const value = (statement: string, more: Partial<CardValue> = {}): CardValue => ({
  statement,
  content: { type: 'string', text: statement },
  rank: 'normal',
  sources: [{ title: 'Source', url: 'https://example.org/' }],
  pack: 'p',
  ...more,
});
const names = (values: CardValue[]): string[][] => claimGroups(values).map((group) => group.map((one) => one.statement));

it('lets neighbours with one date and source share them', () => {
  expect(names([value('a'), value('b'), value('c', { at: '2024' }), value('d')])).toEqual([['a', 'b'], ['c'], ['d']]);
  expect(names([value('a', { from: '2020' }), value('b', { from: '2021' })])).toEqual([['a'], ['b']]);
  expect(names([])).toEqual([]);
});

it('calls values disputed when somebody claims one of several', () => {
  const claimedBy = [{ text: 'A', lang: 'en' }];
  expect(isDisputed([value('a', { claimedBy }), value('b')])).toBe(true);
  expect(isDisputed([value('a', { claimedBy })])).toBe(false);
  expect(isDisputed([value('a'), value('b')])).toBe(false);
});

it('calls numbers of several sources for one thing a difference, and no list', () => {
  const count = (amount: string, publisher: string, more: Partial<CardValue> = {}): CardValue =>
    value(amount, { content: { type: 'quantity', amount, unit: '1' }, sources: [{ title: publisher, publisher }], ...more });
  const bank = count('7161900', 'Bank', { at: '2024' });
  expect(differBySource([bank, count('6219751', 'Yearbook', { at: '2025' })])).toBe(true);
  expect(differBySource([bank, count('7161900', 'Yearbook', { at: '2024' })])).toBe(false);
  expect(differBySource([bank, count('7099800', 'Bank', { at: '2023' })])).toBe(false);
  expect(differBySource([bank])).toBe(false);
  const partner = { with: [{ text: 'Russia', lang: 'en' }] };
  expect(differBySource([count('19', 'A', partner), count('30', 'B', partner)])).toBe(false);
  expect(differBySource([value('a'), value('b', { at: '2024' })])).toBe(false);
});
