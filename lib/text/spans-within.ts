import type { Span } from './span.ts';

/** The first of `spans` (in order, not overlapping) that starts at or behind `offset`; their number when none does. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where the spans that lie wholly within a range stand in a list: from the first index to the second (exclusive). Binary search, so that a
 * block of many spans costs no more than it has.
 *
 * @param spans in order, none overlapping; offsets are code units of one text
 */
export function rangeWithin(spans: readonly Span[], from: number, to: number): readonly [first: number, end: number] {
  const first = firstFrom(spans, from);
  let end = firstFrom(spans, to);
  // The last one may start within and end behind.
  if (end > first && (spans[end - 1]?.end ?? 0) > to) end--;
  return [first, Math.max(first, end)];
}

/** The spans that lie wholly within a range, in order. `spans`: in order, none overlapping. */
export function spansWithin<T extends Span>(spans: readonly T[], from: number, to: number): readonly T[] {
  return spans.slice(...rangeWithin(spans, from, to));
}
