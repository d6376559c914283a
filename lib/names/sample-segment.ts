import type { Article } from '../annotation.ts';
import type { Entity } from '../facts/entity.ts';
import { buildSegment } from './build-segment.ts';
import { type NameSegment, openSegment } from './segment.ts';

/** An entity in the fewest words: what a test needs to say. */
export type SampleEntity = Pick<Entity, 'id' | 'type'> & Partial<Entity>;

/** A segment of a few entities, for tests. The pack is called `sample`. */
export function sampleSegment(entities: readonly SampleEntity[], pack = 'sample'): NameSegment {
  return openSegment(buildSegment({ pack, entities: entities.map((entity) => ({ labels: {}, ...entity })) }));
}

/** An article of one block a line, for tests. */
export function sampleArticle(text: string, lang: string): Article {
  const blocks: { start: number; end: number; lang: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') blocks.push({ start, end: start + line.length, lang });
    start += line.length + 1;
  }
  return { text, lang, blocks };
}
