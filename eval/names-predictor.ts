// Predictor for the entities scorer: builds a segment from the lexicon's base forms and runs the core in this process.
import type { EntityKind } from '../lib/facts/entity.ts';
import { linkMentions } from '../lib/linking/link.ts';
import { buildSegment } from '../lib/names/build-segment.ts';
import { findMentions } from '../lib/names/find-mentions.ts';
import { type NameSegment, openSegment } from '../lib/names/segment.ts';

interface LexiconEntry {
  readonly qid: string;
  readonly type?: EntityKind;
  readonly aliases: readonly string[];
}

interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly qid?: string;
}

let segments: NameSegment[] = [];

/** Called by the scorer once a corpus. */
export function init({ lang, lexicon }: { lang: string; lexicon?: readonly LexiconEntry[] }): void {
  const entities = (lexicon ?? []).map((entry) => ({
    id: entry.qid,
    type: entry.type ?? ('other' as const),
    labels: { [lang]: entry.aliases[0] ?? entry.qid },
    aliases: { [lang]: entry.aliases.slice(1) },
  }));
  segments = [openSegment(buildSegment({ pack: 'eval', entities }))];
}

/** Called by the scorer for each document: the shown names of the text, paragraph by paragraph. */
export default function predict(text: string, { lang }: { lang: string }): Prediction[] {
  const blocks = paragraphs(text).map(([start, end]) => ({ start, end, lang }));
  const article = { text, lang, blocks };
  return linkMentions(article, findMentions(article, segments), segments)
    .filter((annotation) => annotation.shown)
    .map(({ start, end, kind, entity }) => ({ start, end, type: kind, ...(entity ? { qid: entity.id } : {}) }));
}

function paragraphs(text: string): [number, number][] {
  const out: [number, number][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') out.push([start, start + line.length]);
    start += line.length + 1;
  }
  return out;
}
