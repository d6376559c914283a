import { describe, expect, it } from 'vitest';
import { isOver, overdueSince } from './staleness.ts';

describe('overdueSince', () => {
  it.each([
    // Monthly prices, three months old: overdue; the month before last: not.
    ['2026-08', 'P1M', '2026-11-25', true],
    ['2026-09', 'P1M', '2026-11-25', false],
    ['2024', 'P1Y', '2026-11-25', false],
    ['2023', 'P1Y', '2026-11-25', true],
    // A census of ten years, four years old.
    ['2022', 'P10Y', '2026-11-25', false],
    ['2000', 'P10Y', '2026-11-25', true],
    ['2026-11-01', 'P1W', '2026-11-25', true],
    ['2099', 'P1Y', '2026-11-25', false],
  ])('%s every %s on %s: %s', (at, cadence, today, overdue) => {
    expect(overdueSince(at, cadence, today) !== undefined).toBe(overdue);
  });

  it.each([
    [undefined, 'P1Y', '2026-11-25'],
    ['2020', undefined, '2026-11-25'],
    ['2020', 'P1Y', undefined],
    ['2020', 'P0Y', '2026-11-25'],
    ['2020', 'yearly', '2026-11-25'],
    ['soon', 'P1Y', '2026-11-25'],
    ['2020', 'P1Y', 'today'],
  ])('%s %s %s: unknown', (at, cadence, today) => expect(overdueSince(at, cadence, today)).toBeUndefined());

  it('says since when', () => expect(overdueSince('2023', 'P1Y', '2026-11-25')).toBe('2025-12-31'));
});

it.each([
  ['2026', '2026-11-25T12:00:00Z', false],
  ['2026', '2027-01-01T00:00:00Z', true],
  ['2026-11', '2026-11-30T23:59:59Z', false],
  ['2026-11-25', '2026-11-25T12:00:00Z', false],
  ['2026-11-25', '2026-11-26T00:00:00Z', true],
  ['2026-11-25T06:00:00Z', '2026-11-25T05:59:59Z', false],
  ['2026-11-25T06:00:00Z', '2026-11-25T12:00:00Z', true],
  ['some day', '2026-11-25T12:00:00Z', false],
])('%s is over at %s: %s', (date, now, over) => expect(isOver(date, Date.parse(now))).toBe(over));
