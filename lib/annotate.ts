import type { Annotation, Article, EntityAnnotation, Figure } from './annotation.ts';
import { findFigures } from './figures/find-figures.ts';
import { linkMentions } from './linking/link.ts';
import { findMentions } from './names/find-mentions.ts';
import type { NameSegment } from './names/segment.ts';
import { mergeAnnotations } from './annotate/merge-annotations.ts';

/**
 * Finds every figure and every known name of an article.
 *
 * @param article text, blocks and what is known of the whole; offsets are UTF-16 code units into `article.text`
 * @param segments the opened name segments of the live packs, in the order of pack priority; none: figures only
 * @returns annotations by rising `start`. The shown ones never overlap; names that were found but not shown carry a reason.
 */
export function annotate(article: Article, segments: readonly NameSegment[]): Annotation[] {
  const figures: Figure[] = findFigures(article);
  const names: EntityAnnotation[] = segments.length === 0 ? [] : linkMentions(article, findMentions(article, segments), segments);
  return mergeAnnotations(figures, names);
}
