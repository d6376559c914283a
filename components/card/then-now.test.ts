import { expect, it } from 'vitest';
import type { CardValue } from '../../lib/card.ts';
import { thenAndNow } from './then-now.ts';

const point = (at: string, amount: string, unit = '1'): CardValue => ({
  statement: `s@${at}`,
  content: { type: 'quantity', amount, unit },
  rank: 'normal',
  at,
  sources: [],
  pack: 'p',
});

it('compares with the point nearest to ten years before', () => {
  const story = thenAndNow([point('2024', '7')], [point('2023', '6'), point('2015', '4'), point('2013', '3'), point('2000', '1')]);
  expect(story?.earlier.at).toBe('2015');
  expect(story?.points.map((one) => one.at)).toEqual([2000, 2013, 2015, 2023, 2024]);
});

it('takes the only earlier point, and none that is later, of the same time, or in another unit', () => {
  expect(thenAndNow([point('2024-06', '7')], [point('2024-01', '6')])?.earlier.at).toBe('2024-01');
  expect(thenAndNow([point('2024', '7')], [point('2024', '7'), point('2025', '8'), point('2014', '3', 'USD')])).toBeUndefined();
  expect(thenAndNow([point('2024', '7')], [])).toBeUndefined();
});

it('compares within one series, whatever else the card shows', () => {
  const other = { ...point('2025', '9'), statement: 'other' };
  const story = thenAndNow([other, point('2024', '7')], [point('2014', '3'), { ...point('2015', '5'), statement: 'other@2015' }]);
  expect([story?.latestAmount, story?.earlierAmount]).toEqual(['7', '3']);
  expect(thenAndNow([other], [point('2014', '3')])).toBeUndefined();
});

it('has nothing to say of values without time or number', () => {
  expect(thenAndNow([point('', '7')], [point('2014', '3')])).toBeUndefined();
  expect(thenAndNow([point('2024', 'many')], [point('2014', '3')])).toBeUndefined();
});
