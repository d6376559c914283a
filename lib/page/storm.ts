/** Records a second above which a page counts as storming, and for how long it has to. */
export const stormLimits = { perSecond: 5_000, seconds: 2, firstPause: 1_000, longestPause: 30_000 } as const;

/** The state of the breaker: counts of the running second, and the pause it asked for last. */
export interface Storm {
  readonly since: number;
  readonly count: number;
  /** Seconds in a row above the limit. */
  readonly high: number;
  readonly pause: number;
}

export const calm: Storm = { since: 0, count: 0, high: 0, pause: 0 };

/**
 * Counts `records` mutation records at `now` (milliseconds). When a page mutates faster than the limit for two seconds the
 * breaker trips: `trip` is the time to stop watching, doubled each time it trips again, up to half a minute. A second
 * without a storm forgets the pause.
 */
export function countRecords(storm: Storm, records: number, now: number): { storm: Storm; trip?: number } {
  if (storm.since === 0) return { storm: { ...storm, since: now, count: records } };
  const elapsed = now - storm.since;
  if (elapsed < 1000) return { storm: { ...storm, count: storm.count + records } };
  const rate = (storm.count * 1000) / elapsed;
  const high = rate > stormLimits.perSecond ? storm.high + 1 : 0;
  if (high < stormLimits.seconds) {
    return { storm: { since: now, count: records, high, pause: high === 0 ? 0 : storm.pause } };
  }
  const pause = Math.min(stormLimits.longestPause, storm.pause === 0 ? stormLimits.firstPause : storm.pause * 2);
  // One more second above the limit after the pause trips it again.
  return { storm: { since: 0, count: 0, high: stormLimits.seconds - 1, pause }, trip: pause };
}
