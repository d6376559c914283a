import type { SentenceWords } from '../lang/sentence-words.ts';
import type { NamedEntity } from './named-entity.ts';

/** Longer than this, what stands between two names is more than a conjunction. */
const longest = 24;

function joins(between: string, words: SentenceWords | undefined): boolean {
  if (between.length > longest) return false;
  const word = between.trim().toLowerCase();
  // «مصر والسودان»: the conjunction is glued to the second name.
  return word === ',' || word === '،' || (words?.and.includes(word.replace(/^[,،]\s/, '')) ?? false) || /^[,،]?\s?و(?:ال)?$/.test(word);
}

/**
 * The entities that a text names in one breath with another («the population of Kazakhstan and Uzbekistan»), by global id: a figure beside
 * them may be the sum of both.
 *
 * @param entities of the block in order
 */
export function coordinatedEntities(
  text: string,
  entities: readonly NamedEntity[],
  words: SentenceWords | undefined,
): ReadonlySet<NamedEntity> {
  const found = new Set<NamedEntity>();
  entities.forEach((entity, at) => {
    const next = entities[at + 1];
    if (!next || next.id === entity.id || next.start < entity.end || !joins(text.slice(entity.end, next.start), words)) return;
    found.add(entity);
    found.add(next);
  });
  return found;
}
