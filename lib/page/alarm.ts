/** A timer that holds one time: setting it again moves it only forward. */
export interface Alarm {
  /** Rings after `wait` milliseconds, or earlier when it is set to an earlier time already. */
  set(wait: number): void;
  clear(): void;
}

/** What an alarm needs of a window. */
export interface Clock {
  setTimeout(run: () => void, wait: number): number;
  clearTimeout(timer: number | undefined): void;
  readonly performance: { now(): number };
}

/** An alarm over a window's timers. It calls `ring` once for any number of settings, at the soonest time that was asked for. */
export function createAlarm(clock: Clock, ring: () => void): Alarm {
  let timer: number | undefined;
  let due = 0;
  const clear = () => {
    clock.clearTimeout(timer);
    timer = undefined;
  };
  return {
    set(wait) {
      const at = clock.performance.now() + wait;
      if (timer !== undefined && due <= at) return;
      clear();
      due = at;
      timer = clock.setTimeout(() => {
        timer = undefined;
        ring();
      }, wait);
    },
    clear,
  };
}
