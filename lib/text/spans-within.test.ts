import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rangeWithin, spansWithin } from './spans-within.ts';

/** Spans in order, none overlapping, from gaps and lengths. */
const spans = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 30 }).map((pieces) => {
  let at = 0;
  return pieces.map(([gap, length]) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
});

it('finds what looking at every span finds', () => {
  fc.assert(
    fc.property(spans, fc.nat(120), fc.nat(40), (list, from, length) => {
      const to = from + length;
      const wanted = list.filter(({ start, end }) => start >= from && end <= to);
      expect(spansWithin(list, from, to)).toEqual(wanted);
      const [first, end] = rangeWithin(list, from, to);
      expect(end - first).toBe(wanted.length);
    }),
  );
});
