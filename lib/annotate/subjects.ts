import { type Annotation, isEntityAnnotation } from '../annotation.ts';
import { globalId } from '../facts/id.ts';

/** So many annotations to each side count as «around»: about a sentence or two of news text. */
const neighbourhood = 8;

function shownEntity(annotation: Annotation | undefined): string | undefined {
  if (!annotation || !isEntityAnnotation(annotation) || !annotation.shown || !annotation.entity) return undefined;
  return globalId(annotation.entity.pack, annotation.entity.id);
}

const frequent = new WeakMap<readonly Annotation[], readonly string[]>();

/** The entities of an article by how often they are named; counted once for each list. */
function byFrequency(annotations: readonly Annotation[]): readonly string[] {
  const known = frequent.get(annotations);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const annotation of annotations) {
    const id = shownEntity(annotation);
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const ids = [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  frequent.set(annotations, ids);
  return ids;
}

/**
 * The entities that an annotation most likely speaks of, as global ids: those named around it, the nearest first and what stands before it
 * first of two equally near, then all others of the article by how often they are named.
 *
 * @param annotations of the article in reading order
 * @param at index of the annotation in question
 * @param most at most so many ids
 */
export function likelySubjects(annotations: readonly Annotation[], at: number, most: number): string[] {
  const ids = new Set<string>();
  for (let distance = 1; distance <= neighbourhood; distance++) {
    for (const id of [shownEntity(annotations[at - distance]), shownEntity(annotations[at + distance])]) if (id) ids.add(id);
  }
  for (const id of byFrequency(annotations)) {
    if (ids.size >= most) break;
    ids.add(id);
  }
  return [...ids].slice(0, most);
}
