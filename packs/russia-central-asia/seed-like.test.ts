import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../cli/annotate/engine.ts';
import { articleFromText } from '../../lib/page/plain-article.ts';
import { starterPackPaths } from '../../cli/starter-packs.ts';
import { type Annotation, isEntityAnnotation } from '../../lib/annotation.ts';

/** One expected annotation. `optional`: may be marked (a demonym), need not be. */
interface Gold {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly entity?: { readonly id: string };
  readonly value?: number | string;
  readonly from?: string;
  readonly to?: string;
  readonly currency?: string;
  readonly optional?: boolean;
}

const languages = ['ar', 'ru', 'en'] as const;
const folder = new URL('../../tests/seed-like/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const gold = (lang: string): Gold[] => (JSON.parse(read(`article.${lang}.json`)) as { annotations: Gold[] }).annotations;

/** What an annotation says, in one line. */
function said(one: Gold | Annotation): string {
  const entity = 'entity' in one ? one.entity?.id : undefined;
  if (entity !== undefined) return entity;
  const figure = one as Gold;
  return [figure.kind, figure.value, figure.from, figure.to, figure.currency].filter((part) => part !== undefined).join(' ');
}
const line = (one: Gold | Annotation): string => `${one.start}-${one.end} «${one.text}» ${one.kind} ${said(one)}`;
const needed = (lang: string): Gold[] => gold(lang).filter((one) => !one.optional);

describe('one story told in three languages', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await createEngine(starterPackPaths());
  });

  it.each(languages)('is marked as the gold says, and nothing else is: %s', async (lang) => {
    const { article } = articleFromText(read(`article.${lang}.txt`), { published: '2025-11-26' });
    const found = (await engine.annotate(article)).filter((one) => one.shown || !isEntityAnnotation(one));
    const lines = new Set(found.map(line));
    expect(
      needed(lang)
        .map(line)
        .filter((one) => !lines.has(one)),
    ).toEqual([]);
    const allowed = new Set(gold(lang).map(line));
    expect([...lines].filter((one) => !allowed.has(one))).toEqual([]);
  });

  it('has the same entities and the same values in each', () => {
    const core = (lang: string) => new Set(needed(lang).map(said));
    const [ar, ru, en] = languages.map(core) as [Set<string>, Set<string>, Set<string>];
    const missing = (from: Set<string>, to: Set<string>) => [...from].filter((one) => !to.has(one));
    // Each language has its own way to name Belarus or to count the first schools; all else must agree.
    const free = new Set(['Q184', 'ordinal 1']);
    for (const [one, other] of [
      [ar, ru],
      [ru, en],
      [en, ar],
    ] as const) {
      expect(missing(one, other).filter((item) => !free.has(item))).toEqual([]);
      expect(missing(other, one).filter((item) => !free.has(item))).toEqual([]);
    }
  });
});
