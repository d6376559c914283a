import { type Annotation, type Article, type FigureAnnotation, isEntityAnnotation } from '../annotation.ts';
import { globalId } from '../facts/id.ts';
import type { Property } from '../facts/property.ts';
import { checkArithmetic } from '../arithmetic/check.ts';
import { guessAbout } from './about.ts';
import type { NamedEntity } from './named-entity.ts';
import { figureTimes } from './figure-times.ts';
import { likelySubjects } from './subjects.ts';

/** Entities of the whole article that are asked when a sentence names none. */
const fallbacks = 3;

/**
 * Adds to each figure what it most likely speaks of, and the sums that its sentence states.
 * @param annotations of the article, in order; offsets into `article.text`
 * @param properties of the live packs
 * @returns the same annotations; figures that a cue word speaks for carry `about`, those that a sum states `arithmetic`
 */
export function explainFigures(article: Article, annotations: readonly Annotation[], properties: readonly Property[]): Annotation[] {
  const out = [...annotations];
  let from = 0;
  for (const block of article.blocks) {
    while (from < out.length && (out[from]?.start ?? 0) < block.start) from++;
    let to = from;
    while (to < out.length && (out[to]?.end ?? 0) <= block.end) to++;
    const moved = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
      ...span,
      start: span.start - block.start,
      end: span.end - block.start,
    });
    const figures: number[] = [];
    const entities: NamedEntity[] = [];
    for (let at = from; at < to; at++) {
      const annotation = out[at] as Annotation;
      if (!isEntityAnnotation(annotation)) figures.push(at);
      else if (annotation.entity && annotation.shown)
        entities.push(
          moved({
            start: annotation.start,
            end: annotation.end,
            id: globalId(annotation.entity.pack, annotation.entity.id),
            kind: annotation.kind,
          }),
        );
    }
    const text = article.text.slice(block.start, block.end);
    const own = figures.map((at) => moved(out[at] as FigureAnnotation));
    const times = figureTimes(text, own);
    const sums = checkArithmetic(text, block.lang, own);
    const guesses = guessAbout({
      text,
      lang: block.lang,
      figures: own,
      entities,
      otherwise: figures.length > 0 ? likelySubjects(annotations, figures[0] ?? 0, fallbacks) : [],
      properties,
    });
    figures.forEach((at, k) => {
      const about = guesses[k] ?? [];
      const arithmetic = sums[k] ?? [];
      const time = times[k];
      out[at] = {
        ...(out[at] as FigureAnnotation),
        ...(time === undefined ? {} : { time }),
        ...(about.length > 0 ? { about } : {}),
        ...(arithmetic.length > 0 ? { arithmetic } : {}),
      };
    });
    from = to;
  }
  return out;
}
