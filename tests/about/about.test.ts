import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../cli/annotate/engine.ts';
import { starterPackPaths } from '../../cli/starter-packs.ts';
import { isEntityAnnotation } from '../../lib/annotation.ts';
import passages from './passages.json' with { type: 'json' };

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine(starterPackPaths());
}, 60_000);

describe('what a figure is about', () => {
  it.each(passages)('$lang: $text', async ({ lang, text, about }) => {
    const article = { text, lang, blocks: [{ start: 0, end: text.length, lang }], published: '2025-11-26' };
    const annotations = await engine.annotate(article);
    const best: Record<string, string> = {};
    for (const annotation of annotations) {
      if (isEntityAnnotation(annotation)) continue;
      const [guess] = annotation.about ?? [];
      if (guess) best[annotation.text] = `${guess.entity} ${guess.property}`;
    }
    expect(best).toMatchObject(about);
    if (Object.keys(about).length === 0) expect(best).toEqual({});
  });
});
