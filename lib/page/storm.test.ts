import { describe, expect, it } from 'vitest';
import { calm, countRecords, type Storm, stormLimits } from './storm.ts';

/** Feeds `perSecond` records in ten batches a second, from `from` for `seconds`; gives the pauses that were asked for. */
function feed(start: Storm, perSecond: number, from: number, seconds: number): { storm: Storm; pauses: number[]; at: number } {
  let storm = start;
  const pauses: number[] = [];
  let now = from;
  for (; now < from + seconds * 1000; now += 100) {
    const counted = countRecords(storm, perSecond / 10, now);
    storm = counted.storm;
    if (counted.trip !== undefined) pauses.push(counted.trip);
  }
  return { storm, pauses, at: now };
}

describe('countRecords', () => {
  it('lets a busy page be', () => {
    expect(feed(calm, stormLimits.perSecond * 0.9, 1000, 20).pauses).toEqual([]);
  });
  it('lets one burst be', () => {
    const burst = feed(calm, 50_000, 1000, 1);
    expect(burst.pauses).toEqual([]);
    expect(feed(burst.storm, 10, burst.at, 5).pauses).toEqual([]);
  });
  it('trips after two seconds, with growing pauses up to the longest', () => {
    const { pauses } = feed(calm, 20_000, 1000, 30);
    expect(pauses.slice(0, 4)).toEqual([1000, 2000, 4000, 8000]);
    expect(Math.max(...pauses)).toBe(stormLimits.longestPause);
  });
  it('forgets the pause when the page calms down', () => {
    const stormy = feed(calm, 20_000, 1000, 6);
    const quiet = feed(stormy.storm, 10, stormy.at, 5);
    expect(feed(quiet.storm, 20_000, quiet.at, 5).pauses[0]).toBe(1000);
  });
});
