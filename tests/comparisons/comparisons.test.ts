import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../cli/annotate/engine.ts';
import { starterPackPaths } from '../../cli/starter-packs.ts';
import { type FigureAnnotation, isEntityAnnotation, type Relation } from '../../lib/annotation.ts';

/** A passage of our own: which relation its figure should be shown with, to which property of whom, and from when; `null`: none. */
interface Passage {
  readonly lang: string;
  readonly text: string;
  readonly figure: string;
  readonly relation: Relation | null;
  readonly about?: string;
  readonly at?: string;
}

const passages = (lang: string): Passage[] =>
  readFileSync(resolve(import.meta.dirname, `${lang}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine(starterPackPaths());
}, 60_000);

/** What is shown for a passage's figure, as «relation entity property»; empty when nothing is. */
async function shown({ lang, text, figure }: Passage): Promise<{ readonly words: string; readonly at: string | undefined }> {
  const annotations = await engine.annotate({ text, lang, blocks: [{ start: 0, end: text.length, lang }], published: '2025-11-26' });
  const found = annotations.find((one): one is FigureAnnotation => !isEntityAnnotation(one) && one.text === figure);
  const [first] = found?.comparisons ?? [];
  return { words: first ? `${first.relation} ${first.entity} ${first.property}` : '', at: first?.at };
}

describe.each(['en', 'ru', 'ar'])('figures beside the packs (%s)', (lang) => {
  it('are shown with the right statement, or with none', async () => {
    const wrong: string[] = [];
    const missed: string[] = [];
    let right = 0;
    let wanted = 0;
    for (const passage of passages(lang)) {
      const { words, at } = await shown(passage);
      const gold = passage.relation === null ? '' : `${passage.relation} ${passage.about}`;
      if (gold !== '') wanted++;
      if (words === gold && (passage.at === undefined || at === passage.at)) right += gold === '' ? 0 : 1;
      else if (words === '') missed.push(passage.text);
      else wrong.push(`${passage.text} => ${words} @${at}, not ${gold} @${passage.at}`);
    }
    expect({ wrong, missed: missed.length / wanted <= 0.15 ? [] : missed }).toEqual({ wrong: [], missed: [] });
    expect(right / wanted).toBeGreaterThanOrEqual(0.85);
  });
});
