import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../cli/annotate/engine.ts';
import { starterPackPaths } from '../../cli/starter-packs.ts';
import { isEntityAnnotation } from '../../lib/annotation.ts';
import { sampleArticle } from '../../lib/names/sample-segment.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine(starterPackPaths());
}, 60_000);

/** What reports on the visit of November 2025 state, and the packs know. */
const stated = [22.3, 97, 1.8e9, 1700, 42, 60, 2.14e9, 3625, 938e6, 160e6, 280, 15e6, 10_300, 5100, 700, 7500, 860, 157];
/** In free wording, not every one of them says what it speaks of. */
const least = 13;

it.each(['en', 'ru', 'ar'])('%s: a retelling of the visit has its figures beside their statements', async (lang) => {
  const text = readFileSync(resolve(import.meta.dirname, `../seed-like/article.${lang}.txt`), 'utf8');
  const annotations = await engine.annotate({ ...sampleArticle(text, lang), published: '2025-11-26' });
  const found = stated.filter((value) =>
    annotations.some((one) => !isEntityAnnotation(one) && Number(one.value) === value && (one.comparisons?.length ?? 0) > 0),
  );
  expect(found.length, found.join()).toBeGreaterThanOrEqual(least);
});

/** Sentences as news agencies write them, on the same statements. */
it.each([
  ['ar', 'وقال بوتين إن حصة الروبل في التسويات التجارية بين روسيا وقيرغيزستان بلغت 97%.', 'kg-ru-rouble-share-tass'],
  ['ru', 'Доля рубля в расчётах между Россией и Киргизией достигла 97%, уточнили в Кремле.', 'kg-ru-rouble-share-tass'],
  ['en', 'The rouble accounts for 97% of settlements between Russia and Kyrgyzstan, ahead of China’s yuan.', 'kg-ru-rouble-share-tass'],
  ['ru', 'Сейчас газом обеспечены 42% домов. К 2030 году уровень газификации Киргизии намечено довести до 60%.', 'gasification-target'],
])('%s: %s', async (lang, text, statement) => {
  const annotations = await engine.annotate({ ...sampleArticle(text, lang), published: '2025-11-26' });
  const all = annotations.flatMap((one) =>
    isEntityAnnotation(one) ? [] : (one.comparisons ?? []).map((comparison) => comparison.statement),
  );
  expect(all.join()).toContain(statement);
});
