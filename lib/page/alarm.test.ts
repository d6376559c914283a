import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAlarm } from './alarm.ts';

const clock = {
  setTimeout: (run: () => void, wait: number) => setTimeout(run, wait) as unknown as number,
  clearTimeout: (timer: number | undefined) => clearTimeout(timer),
  get performance() {
    return performance;
  },
};

describe('createAlarm', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('rings once for several settings, at the soonest time', () => {
    const ring = vi.fn();
    const alarm = createAlarm(clock, ring);
    alarm.set(8_000);
    alarm.set(0);
    alarm.set(250);
    vi.advanceTimersByTime(1);
    expect(ring).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(20_000);
    expect(ring).toHaveBeenCalledTimes(1);
  });
  it('is not put off by later settings', () => {
    const ring = vi.fn();
    const alarm = createAlarm(clock, ring);
    alarm.set(250);
    vi.advanceTimersByTime(200);
    alarm.set(250);
    vi.advanceTimersByTime(60);
    expect(ring).toHaveBeenCalledTimes(1);
  });
  it('can be set again after it rang, and silenced', () => {
    const ring = vi.fn();
    const alarm = createAlarm(clock, ring);
    alarm.set(10);
    vi.advanceTimersByTime(10);
    alarm.set(10);
    vi.advanceTimersByTime(10);
    alarm.set(10);
    alarm.clear();
    vi.advanceTimersByTime(100);
    expect(ring).toHaveBeenCalledTimes(2);
  });
});
