import { describe, expect, it } from 'vitest';
import { compareTimes, isDateOrDateTime, isTime, parseTime } from './time.ts';

describe('parseTime', () => {
  it('reads dates at the precision stated', () => {
    expect(parseTime('2024')).toEqual({ year: 2024 });
    expect(parseTime('2024-05')).toEqual({ year: 2024, month: 5 });
    expect(parseTime('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(parseTime('-0044-03-15')).toEqual({ year: -44, month: 3, day: 15 });
  });

  it('refuses days that do not exist and other notations', () => {
    const wrong = ['', '24', '2023-02-29', '1900-02-29', '2024-13', '2024-00', '2024-04-31', '2024-1-1', '+2024', '2024-05-09T00:00:00Z'];
    for (const text of wrong) expect([text, isTime(text)]).toEqual([text, false]);
    expect(isTime('2000-02-29')).toBe(true);
  });
});

describe('isDateOrDateTime', () => {
  it('takes dates and RFC 3339 times', () => {
    for (const text of ['2026', '2026-11-25', '2026-11-25T06:00:00Z', '2026-11-25T06:00:00.123+06:00'])
      expect(isDateOrDateTime(text)).toBe(true);
    for (const text of ['now', '2026-11-25 06:00', '2026-11-25T25:00:00Z', '2026-02-30T06:00:00Z', '2026T06:00:00Z']) {
      expect([text, isDateOrDateTime(text)]).toEqual([text, false]);
    }
  });
});

describe('compareTimes', () => {
  it('orders times, the less precise before those within it', () => {
    const sorted = ['-0044', '-0044-03', '-0001', '0001', '2023', '2023-12-31', '2024', '2024-01', '2024-01-01', '2024-02'];
    expect([...sorted].reverse().sort(compareTimes)).toEqual(sorted);
    expect(compareTimes('2024', '2024')).toBe(0);
    expect(compareTimes('-0044', '-0044')).toBe(0);
  });
});
