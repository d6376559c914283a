/**
 * Gives the results of `start` for every item in order, while up to `width` of them are under way. Stops starting more once one
 * failed or the consumer left.
 */
export async function* fetchAhead<T, R>(items: readonly T[], width: number, start: (item: T) => Promise<R>): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  let next = 0;
  while (next < items.length || running.length > 0) {
    while (next < items.length && running.length < width) {
      const started = start(items[next] as T);
      // A failure is reported when its turn comes; until then it must not count as unhandled.
      started.catch(() => undefined);
      running.push(started);
      next++;
    }
    yield await (running.shift() as Promise<R>);
  }
}
