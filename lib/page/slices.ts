/** Milliseconds that one slice of work may take before the page gets its turn. */
export const sliceMs = 8;

/** Runs generators in idle slices. */
export interface Slicer {
  /** Runs the steps to their end; rejects with the signal's reason when it is aborted. */
  run<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T>;
}

/** Idle slices of a window: at most `sliceMs` at a time, at the latest 100 ms after the last one. */
export function idleSlicer(window: Window): Slicer {
  const later = (work: () => void) => {
    if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(work, { timeout: 100 });
    else window.setTimeout(work, 1);
  };
  return {
    run: (steps, signal) =>
      new Promise((resolve, reject) => {
        const slice = () => {
          if (signal.aborted) return reject(signal.reason);
          const until = performance.now() + sliceMs;
          try {
            do {
              const step = steps.next();
              if (step.done) return resolve(step.value);
            } while (performance.now() < until);
          } catch (error) {
            return reject(error);
          }
          return later(slice);
        };
        later(slice);
      }),
  };
}
