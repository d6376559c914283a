/** Milliseconds that one slice of work may take before the page gets its turn. */
const sliceMs = 8;
/** Milliseconds between two slices: a page that never idles still lets the work end. */
const pauseMs = 4;
/** Milliseconds to wait for an idle moment before the first slice. */
const patienceMs = 50;

/** Runs generators in slices. */
export interface Slicer {
  /** Runs the steps to their end; rejects with the signal's reason when it is aborted. */
  run<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T>;
}

/** Slices on a window's main thread: the first one when the page idles, then at most `sliceMs` at a time. */
export function slicer(window: Window): Slicer {
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
          window.setTimeout(slice, pauseMs);
          return undefined;
        };
        window.requestIdleCallback(slice, { timeout: patienceMs });
      }),
  };
}
