import type { AnnotationKind } from '../../lib/annotation.ts';
import { foldText } from '../../lib/text/fold.ts';
import type { FoundItem } from '../popup/popup-props.ts';

/**
 * The lines of the list whose words hold what is searched for, letter case and marks aside, and whose kind is one of `kinds` (null: any).
 * They stay in their order.
 */
export function matching(items: readonly FoundItem[], query: string, kinds: readonly AnnotationKind[] | null): FoundItem[] {
  const wanted = foldText(query.trim()).text;
  return items.filter(({ text, kind }) => (kinds === null || kinds.includes(kind)) && foldText(text).text.includes(wanted));
}
