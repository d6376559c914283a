import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions.ts';
import { mergeSegments } from './merge-segments.ts';
import { sampleArticle, sampleSegment } from './sample-segment.ts';
import { openSegment } from './segment.ts';

const one = sampleSegment(
  [
    { id: 'Q1', type: 'place', labels: { en: 'Rivertown', ru: 'Речной Город' }, weight: 0.8, related: ['hall'] },
    { id: 'hall', type: 'organisation', labels: { en: 'Rivertown Hall' } },
  ],
  'one',
);
const two = sampleSegment(
  [
    { id: 'Q1', type: 'place', labels: { ru: 'Речной Город', en: 'Rivertown' } },
    { id: 'Q9', type: 'person', labels: { en: 'Ann Oakfield', ar: 'آن أوكفيلد' } },
  ],
  'two',
);

describe('mergeSegments', () => {
  const merged = openSegment(mergeSegments([one, two]));
  const text = 'Rivertown Hall in Rivertown. Ann Oakfield left; Oakfield came back.';

  it('finds what the segments find one by one', () => {
    const spans = (segments: (typeof merged)[]): string[] =>
      findMentions(sampleArticle(text, 'en'), segments).map((mention) => mention.text);
    expect(spans([merged])).toEqual(spans([one, two]));
    expect(spans([merged])).toEqual(['Rivertown Hall', 'Rivertown', 'Ann Oakfield', 'Oakfield']);
  });

  it('keeps packs, labels, weights and relations apart', () => {
    expect([0, 1, 2, 3].map((entity) => `${merged.entityPack(entity)}:${merged.entityId(entity)}`)).toEqual([
      'one:Q1',
      'one:hall',
      'two:Q1',
      'two:Q9',
    ]);
    expect(merged.globalId(1)).toBe('one:hall');
    expect(merged.entityLabel(2, 'ru')).toBe('Речной Город');
    expect(merged.entityLabel(3, 'ar')).toBe('آن أوكفيلد');
    expect(merged.entityWeight(0)).toBeCloseTo(0.8, 2);
    expect([...merged.relatedHashes(0)]).toEqual([merged.entityHash[1]]);
  });

  it('may be merged again, and nothing gives nothing', () => {
    const again = openSegment(mergeSegments([merged, sampleSegment([{ id: 'Q5', type: 'place', labels: { en: 'Lakeside' } }], 'three')]));
    expect(findMentions(sampleArticle(`${text} Lakeside.`, 'en'), [again])).toHaveLength(5);
    expect(openSegment(mergeSegments([])).entityCount).toBe(0);
  });
});
