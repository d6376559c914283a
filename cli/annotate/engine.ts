import { annotate } from '../../lib/annotate.ts';
import { explainFigures } from '../../lib/annotate/explain-figures.ts';
import { labelAnnotations } from '../../lib/annotate/label-annotations.ts';
import type { Annotation, Article } from '../../lib/annotation.ts';
import { linkRoles } from '../../lib/enrich/link-roles.ts';
import { addContext } from '../../lib/enrich/add-context.ts';
import type { FactStore } from '../../lib/facts/fact-store.ts';
import { buildSegment } from '../../lib/names/build-segment.ts';
import { openSegment } from '../../lib/names/segment.ts';
import { createMemoryFactStore } from '../../lib/packs/memory-store.ts';
import { loadPack } from '../read-pack.ts';

/** The core over packs held in memory. */
export interface Engine {
  readonly store: FactStore;
  /** Annotations of an article by rising start, each linked entity with its label. */
  annotate(article: Article): Promise<Annotation[]>;
}

/**
 * Loads packs and builds their name segments.
 *
 * @param paths source folders, published folders or `.hashiya` files
 * @throws PackError for a pack that cannot be read
 */
export async function createEngine(paths: readonly string[]): Promise<Engine> {
  const packs = await Promise.all(paths.map((path) => loadPack(path)));
  const segments = packs.map((pack) => openSegment(buildSegment({ pack: pack.info.id, entities: pack.entities })));
  const store = createMemoryFactStore(packs);
  const properties = [...(await store.properties()).values()];
  return {
    store,
    annotate: async (article) => {
      const annotations = explainFigures(article, await linkRoles(article, annotate(article, segments), store), properties);
      return labelAnnotations(await addContext(article, annotations, store), article.lang, store);
    },
  };
}
