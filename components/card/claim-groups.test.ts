import { expect, it } from 'vitest';
import type { CardValue } from '../../lib/card.ts';
import { claimGroups, isDisputed } from './claim-groups.ts';

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
