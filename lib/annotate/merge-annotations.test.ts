import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityAnnotation, Figure } from '../annotation.ts';
import { overlaps } from '../text/span.ts';
import { mergeAnnotations } from './merge-annotations.ts';

const figure = (start: number, end: number, kind: Figure['kind'] = 'number'): Figure => ({ start, end, text: 'x', kind, value: 1 });
const name = (start: number, end: number, shown = true): EntityAnnotation => ({
  start,
  end,
  text: 'x',
  kind: 'place',
  entity: { id: 'Q1', pack: 'p' },
  confidence: 1,
  shown,
  via: 'name',
});
const spans = (all: { start: number; end: number }[]) => all.map(({ start, end }) => [start, end]);

describe('mergeAnnotations', () => {
  it('keeps both in reading order when they are apart', () => {
    expect(spans(mergeAnnotations([figure(10, 12)], [name(0, 5), name(20, 25)]))).toEqual([
      [0, 5],
      [10, 12],
      [20, 25],
    ]);
  });
  it('drops a number inside a name', () => {
    expect(spans(mergeAnnotations([figure(9, 14)], [name(0, 14)]))).toEqual([[0, 14]]);
  });
  it('drops a name inside a figure', () => {
    expect(spans(mergeAnnotations([figure(0, 22, 'money')], [name(11, 13)]))).toEqual([[0, 22]]);
  });
  it('lets a dated or priced figure win over a name of the same span, and a name over a bare number', () => {
    expect(mergeAnnotations([figure(0, 4, 'date')], [name(0, 4)])[0]?.kind).toBe('date');
    expect(mergeAnnotations([figure(0, 4)], [name(0, 4)])[0]?.kind).toBe('place');
  });
  it('keeps a silent name unless something shown covers it', () => {
    expect(spans(mergeAnnotations([figure(10, 12)], [name(0, 5, false), name(11, 15, false)]))).toEqual([
      [0, 5],
      [10, 12],
    ]);
  });
  it('never shows two that overlap', () => {
    const apart = <T extends { start: number; end: number }>(all: T[]): T[] =>
      all.sort((a, b) => a.start - b.start).filter((one, i, list) => list.slice(0, i).every((other) => !overlaps(one, other)));
    const span = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(fc.array(span), fc.array(span), (figures, names) => {
        const merged = mergeAnnotations(
          apart(figures.map(([start, length]) => figure(start, start + length))),
          apart(names.map(([start, length]) => name(start, start + length))),
        ).filter((one) => one.shown);
        for (const [i, one] of merged.entries()) {
          const next = merged[i + 1];
          if (next) expect(one.end).toBeLessThanOrEqual(next.start);
        }
      }),
    );
  });
});
