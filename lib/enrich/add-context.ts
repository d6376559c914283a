import { type Annotation, type Article, type FigureAnnotation, isEntityAnnotation } from '../annotation.ts';
import { likelySubjects } from '../annotate/subjects.ts';
import type { CardContext } from '../card.ts';
import type { FactStore } from '../facts/fact-store.ts';
import { comparisonsOf } from './comparisons.ts';
import { scaleOf } from './scale-contexts.ts';
import { thenAndNow } from './then-and-now.ts';

/** Entities that are asked about a figure, nearest first. */
const mostEntities = 150;

/** Everything that packs say of one figure: what it stands to, what it amounts to, what it was then and is now. */
export async function contextOfFigure(figure: FigureAnnotation, context: CardContext, store: FactStore): Promise<FigureAnnotation> {
  const comparisons = await comparisonsOf(figure, context, store);
  const scale = await scaleOf(figure, comparisons, context, store);
  const [first] = comparisons;
  const times = first && first.relation !== 'same-report' ? await thenAndNow(first, context.published, store) : {};
  return {
    ...figure,
    ...(comparisons.length > 0 ? { comparisons } : {}),
    ...(scale.length > 0 ? { context: scale } : {}),
    // biome-ignore lint/suspicious/noThenProperty: the contract's name; it holds data, never a function
    ...(times.was ? { then: times.was } : {}),
    ...(times.now ? { now: times.now } : {}),
  };
}

/**
 * The annotations of an article with what packs say of its figures.
 *
 * @param annotations of the whole article in reading order, figures with `about` (lib/annotate/explain-figures.ts)
 */
export async function addContext(article: Article, annotations: readonly Annotation[], store: FactStore): Promise<Annotation[]> {
  const out: Annotation[] = [];
  for (const [at, annotation] of annotations.entries()) {
    if (isEntityAnnotation(annotation)) {
      out.push(annotation);
      continue;
    }
    const context: CardContext = {
      lang: article.lang,
      entities: likelySubjects(annotations, at, mostEntities),
      ...(article.published ? { published: article.published } : {}),
      ...(article.country ? { country: article.country } : {}),
    };
    out.push(await contextOfFigure(annotation, context, store));
  }
  return out;
}
