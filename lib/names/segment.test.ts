import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../facts/entity.ts';
import { buildSegment } from './build-segment.ts';
import { findMentions } from './find-mentions.ts';
import { sampleArticle } from './sample-segment.ts';
import { SegmentError } from './segment-error.ts';
import { openSegment, segmentVersion } from './segment.ts';

const entities: Entity[] = [
  { id: 'Q1', type: 'place', labels: { en: 'Rivertown', ru: 'Речной' }, weight: 0.8, related: ['Q2', 'hall'] },
  { id: 'hall', type: 'organisation', labels: { en: 'Rivertown Hall' }, aliases: { en: ['Hall of Rivertown'] } },
  { id: 'Q2', type: 'person', labels: { en: 'Ann Oakfield', fr: 'Anne Oakfield' } },
];
const bytes = buildSegment({ pack: 'p', entities });

describe('a segment', () => {
  it('gives back what was put in', () => {
    const segment = openSegment(bytes);
    expect(segment.entityCount).toBe(3);
    expect([segment.entityId(0), segment.globalId(0), segment.globalId(1)]).toEqual(['Q1', 'Q1', 'p:hall']);
    expect(segment.entityKind(2)).toBe('person');
    expect(segment.entityWeight(0)).toBeCloseTo(0.8, 2);
    expect(segment.entityLabel(0, 'ru')).toBe('Речной');
    expect(segment.entityLabel(2, 'ru')).toBe('Ann Oakfield');
  });

  it('is the same bytes for the same input, and works from any offset of a buffer', () => {
    expect(buildSegment({ pack: 'p', entities })).toEqual(bytes);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openSegment(shifted.subarray(1)).entityCount).toBe(3);
  });

  it('may be empty', () => {
    const segment = openSegment(buildSegment({ pack: 'none', entities: [] }));
    expect(findMentions(sampleArticle('Rivertown', 'en'), [segment])).toEqual([]);
  });

  it.each([
    ['not-a-segment', bytes.slice(0, 8)],
    ['not-a-segment', bytes.slice().fill(0, 0, 4)],
    ['truncated', bytes.slice(0, bytes.length - 4)],
  ] as const)('refuses %s', (code, broken) => {
    expect(() => openSegment(broken)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses another version by name', () => {
    const old = bytes.slice();
    new Uint32Array(old.buffer)[1] = segmentVersion + 1;
    expect(() => openSegment(old)).toThrow(
      expect.objectContaining({ code: 'old-version', details: { version: segmentVersion + 1, expected: segmentVersion } }),
    );
  });

  it('survives damage: it refuses, or it opens and scanning neither throws nor hangs', () => {
    const article = sampleArticle('Rivertown Hall and Hall of Rivertown with Ann Oakfield', 'en');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const damaged = bytes.slice();
        damaged[at] = value;
        try {
          const segment = openSegment(damaged);
          findMentions(article, [segment]);
          segment.entityLabel(0, 'en');
        } catch (error) {
          expect(error).toBeInstanceOf(SegmentError);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
