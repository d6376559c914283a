import type { AnnotationKind } from '../annotation.ts';
import { isEntityAnnotation } from '../annotation.ts';
import { globalId } from '../facts/id.ts';
import type { LanguageCode } from '../text/language-code.ts';
import type { Mark, MarkFilter } from './mark.ts';
import { isWanted } from './mark.ts';

/** A line of the list «On this page». `index` is the place of its first mention in the page's marks. */
export interface ListedMention {
  readonly index: number;
  readonly text: string;
  readonly lang: LanguageCode;
  readonly kind: AnnotationKind;
  readonly shown: boolean;
  readonly count: number;
}

/** Lists no more than this: a list for a reader, and a message. */
const mostListed = 2_000;

function keyOf(mark: Mark): string {
  const { annotation } = mark;
  if (isEntityAnnotation(annotation) && annotation.entity) return `e ${globalId(annotation.entity.pack, annotation.entity.id)}`;
  return `t ${annotation.kind} ${annotation.text}`;
}

/** The page's mentions in reading order, each entity and each figure once; names that are not settled too. */
export function listMentions(marks: readonly Mark[], filter: MarkFilter): ListedMention[] {
  const lines = new Map<string, { mention: Omit<ListedMention, 'count'>; count: number }>();
  for (const [index, mark] of marks.entries()) {
    const { annotation, lang } = mark;
    if (!isWanted(mark, filter)) continue;
    const key = keyOf(mark);
    const line = lines.get(key);
    if (line) line.count++;
    else if (lines.size < mostListed) {
      const { text, kind, shown } = annotation;
      lines.set(key, { mention: { index, text: text.slice(0, 200), lang, kind, shown }, count: 1 });
    }
  }
  return [...lines.values()].map(({ mention, count }) => ({ ...mention, count }));
}

/** How many shown mentions of each kind the page has, whether their kind is switched on or not. */
export function countKinds(marks: readonly Mark[]): Partial<Record<AnnotationKind, number>> {
  const counts: Partial<Record<AnnotationKind, number>> = {};
  for (const { annotation } of marks) if (annotation.shown) counts[annotation.kind] = (counts[annotation.kind] ?? 0) + 1;
  return counts;
}
