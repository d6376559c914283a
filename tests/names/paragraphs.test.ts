// Paragraphs of our own: every name shown, with its entity, and nothing else. Common words, namesakes and short forms among them.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../lib/facts/entity.ts';
import { linkMentions } from '../../lib/linking/link.ts';
import { buildSegment } from '../../lib/names/build-segment.ts';
import { findMentions } from '../../lib/names/find-mentions.ts';
import { openSegment } from '../../lib/names/segment.ts';

interface Paragraph {
  readonly lang: string;
  readonly text: string;
  readonly shown: readonly string[];
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, name), 'utf8'));
}

const segments = [openSegment(buildSegment({ pack: 'paragraphs', entities: read('entities.json') as Entity[] }))];

describe('names in paragraphs', () => {
  it.each(read('paragraphs.json') as Paragraph[])('$lang: $text', ({ lang, text, shown }) => {
    const article = { text, lang, blocks: [{ start: 0, end: text.length, lang }] };
    const found = linkMentions(article, findMentions(article, segments), segments).filter((one) => one.shown);
    expect(found.map((one) => `${one.text}=${one.entity?.id}`)).toEqual(shown);
  });
});
