import type { Figure, FigureAbout } from '../annotation.ts';
import type { NamedEntity } from './named-entity.ts';

/** Fewer people than this are some of a country's, not all. */
const least = 50_000;
const score = 0.5;

/** «Iraq's 46 million people»: the count stands right behind its owner, and counts people and nothing narrower. */
export function ownedPeople(text: string, figure: Figure, entities: readonly NamedEntity[], population: string): FigureAbout | undefined {
  if (figure.kind !== 'number' || figure.unit !== 'person' || !(Number(figure.value) >= least)) return undefined;
  if (!/^people$/i.test(figure.counted ?? '')) return undefined;
  const owner = entities.find(({ end, kind }) => kind === 'place' && end < figure.start && /^['’]s\s$/.test(text.slice(end, figure.start)));
  return owner && { entity: owner.id, property: population, score };
}
