import { type Annotation, isEntityAnnotation } from '../annotation.ts';
import { createLabelLookup } from '../enrich/label-lookup.ts';
import type { FactStore } from '../facts/fact-store.ts';
import { globalId } from '../facts/id.ts';
import type { LanguageCode } from '../text/language-code.ts';

/**
 * Adds the label of each linked entity, in the text's language where a pack has it. Name segments hold no labels, so this reads the facts.
 *
 * @returns new annotations in the same order; figures are returned as they are
 */
export async function labelAnnotations(annotations: readonly Annotation[], lang: LanguageCode, store: FactStore): Promise<Annotation[]> {
  const labels = createLabelLookup(store, [lang]);
  return Promise.all(
    annotations.map(async (annotation) => {
      if (!isEntityAnnotation(annotation)) return annotation;
      const named = async <T extends { id: string; pack: string }>(ref: T): Promise<T & { label: string }> => ({
        ...ref,
        label: (await labels(globalId(ref.pack, ref.id))).text,
      });
      return {
        ...annotation,
        ...(annotation.entity ? { entity: await named(annotation.entity) } : {}),
        ...(annotation.candidates ? { candidates: await Promise.all(annotation.candidates.map(named)) } : {}),
      };
    }),
  );
}
