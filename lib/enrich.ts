import { isEntityAnnotation } from './annotation.ts';
import type { Card, CardEntity } from './card.ts';
import type { CardRequest } from './enrich/card-request.ts';
import { buildEntity } from './enrich/entity-card.ts';
import { buildFigure } from './enrich/figure-card.ts';
import type { FactStore } from './facts/fact-store.ts';
import { globalId } from './facts/id.ts';

/** At most so many candidates are offered when the engine abstains: more is no help to a reader. */
const maxCandidates = 4;

/**
 * Gathers all that one card shows: the entity with its key facts, or the figure with its conversions and the statements that state it.
 *
 * @param request the annotation, its surroundings and the reader
 * @param store where facts come from; an entity that no pack knows any more gives a card without `entity`
 */
export async function buildCard(request: CardRequest, store: FactStore): Promise<Card> {
  const { annotation, context, reader } = request;
  const base = {
    annotation,
    lang: context.lang,
    readerLang: reader.lang,
    ...(context.published === undefined ? { undated: true as const } : {}),
  };
  if (!isEntityAnnotation(annotation)) return { ...base, figure: await buildFigure(annotation, request, store) };
  const languages = { page: context.lang, reader: reader.lang };
  if (annotation.entity) {
    const entity = await buildEntity(
      globalId(annotation.entity.pack, annotation.entity.id),
      languages,
      context.published,
      store,
      reader.today,
    );
    return entity ? { ...base, entity } : base;
  }
  const candidates: CardEntity[] = [];
  for (const candidate of (annotation.candidates ?? []).slice(0, maxCandidates)) {
    const entity = await buildEntity(globalId(candidate.pack, candidate.id), languages, context.published, store, reader.today);
    if (entity) candidates.push(entity);
  }
  return candidates.length > 0 ? { ...base, candidates } : base;
}
