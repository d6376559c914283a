/** One measured ratio with the bar that it has to reach. */
export interface BenchRow {
  readonly name: string;
  /** What was measured, as a multiple of what it is compared with. */
  readonly ratio: number;
  /** `atLeast`: the ratio must reach it; `atMost`: it must stay below. */
  readonly bar: { readonly atLeast: number } | { readonly atMost: number };
  /** Absolute figures of this machine, for reading. */
  readonly note: string;
}

/** True when the ratio keeps its bar. */
export function holds({ ratio, bar }: BenchRow): boolean {
  return 'atLeast' in bar ? ratio >= bar.atLeast : ratio <= bar.atMost;
}

/** Milliseconds of the fastest of some rounds: what a machine can do when nothing else disturbs it. */
export function fastest(rounds: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
