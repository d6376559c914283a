import type { Figure } from '../annotation.ts';
import type { NamedEntity } from './named-entity.ts';
import type { Span } from '../text/span.ts';

/** At most so many entities are named to a figure. */
const most = 6;
/** A comma between a name and a figure parts them like so many characters. */
const comma = 40;
/** Further away than this a conjunction parts no name from a figure that the distance does not part already. */
const farthestJoint = 80;

/** «China and 16 % …», «الصين و16%»: a conjunction parts a name from the figure as a comma does. */
function isJoined(between: string, and: readonly string[]): boolean {
  if (between.length > farthestJoint) return false;
  return between
    .toLowerCase()
    .split(/\s/)
    .some((word) => and.includes(word));
}

/**
 * The entities that a sentence names beside a figure, by global id, the nearest first: of «Switzerland took 30 % of the exports, Russia 19 %» Russia stands beside 19 %.
 * They decide which partner a share of trade is meant with; persons are none.
 */
export function entitiesBeside(
  figure: Figure,
  entities: readonly NamedEntity[],
  sentence: Span,
  text: string,
  and: readonly string[] = [],
): readonly string[] {
  const costs = entities
    .filter(({ start, end, kind }) => kind !== 'person' && start >= sentence.start && end <= sentence.end)
    .map(({ id, start, end }) => {
      const between = end <= figure.start ? text.slice(end, figure.start) : text.slice(figure.end, start);
      return { id, cost: between.length + (/[,;،؛—–]/.test(between) || isJoined(between, and) ? comma : 0) };
    });
  return [...new Set(costs.sort((a, b) => a.cost - b.cost).map(({ id }) => id))].slice(0, most);
}
