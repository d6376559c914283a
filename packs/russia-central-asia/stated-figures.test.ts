import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createEngine } from '../../cli/annotate/engine.ts';
import { articleFromText } from '../../lib/page/plain-article.ts';
import { likelySubjects } from '../../lib/annotate/subjects.ts';
import { buildCard } from '../../lib/enrich.ts';

/** What is stated of Kyrgyz-Russian relations in November 2025: value and currency, `%` for a share. */
const stated = [
  '22.3 %',
  '97 %',
  '1800000000 USD',
  '1700',
  '42 %',
  '60 %',
  '2140000000 RUB',
  '3625',
  '938000000 USD',
  '160000000 USD',
  '280',
  '15000000 USD',
  '10300',
  '5100',
  '700',
  '7500',
  '860',
  '157',
];

const engine = await createEngine(
  readdirSync('packs', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `packs/${name}`),
);

it.each(['ar', 'ru', 'en'])('every stated figure of the %s telling has a card with a dated, sourced statement', async (lang) => {
  const { article } = articleFromText(readFileSync(`tests/seed-like/article.${lang}.txt`, 'utf8'), { lang, published: '2025-11-26' });
  const annotations = await engine.annotate(article);
  const found = new Map<string, number>();
  for (const [at, annotation] of annotations.entries()) {
    if (!('value' in annotation)) continue;
    const unit = annotation.currency ?? (annotation.kind === 'percent' ? '%' : '');
    const key = `${annotation.value} ${unit}`.trim();
    const context = { lang, published: '2025-11-26', entities: likelySubjects(annotations, at, 100) };
    const { figure } = await buildCard({ annotation, context, reader: { lang, currency: 'USD', units: 'metric' } }, engine.store);
    const sources = [...(figure?.comparisons ?? []).map(({ fact }) => fact), ...(figure?.statements ?? [])].flatMap((fact) =>
      fact.values.flatMap((value) => value.sources),
    );
    found.set(key, Math.max(found.get(key) ?? 0, sources.filter((source) => source.url && source.date).length));
  }
  expect(stated.filter((key) => !found.get(key))).toEqual([]);
});
