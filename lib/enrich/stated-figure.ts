import type { FigureAbout, FigureAnnotation } from '../annotation.ts';
import type { CardFact } from '../card.ts';
import { isMeantWith } from '../compare/meant-with.ts';
import { type Observation, observationsOf } from '../compare/observation.ts';
import { statesExactly } from '../compare/to-unit.ts';
import type { FactStore } from '../facts/fact-store.ts';
import { valueById } from './card-context.ts';
import type { CardRequest } from './card-request.ts';
import { propertyLabel } from './entity-card.ts';
import { createLabelLookup } from './label-lookup.ts';

/** The entities of the article that are asked, and the statements that are shown: bounds on the work a card costs. */
const maxSubjects = 24;
const maxStatements = 4;
/** A bare number below this says nothing by itself: «three» is stated of too many things. */
const leastBareNumber = 13;

/** From so many partners on, one of the shares is equal to a figure by chance. */
const listOfPartners = 3;

/** False for one of a list of shares by partner («19 % of the exports») of which the sentence does not speak with that partner. */
function speaksOf(one: Observation, all: readonly Observation[], about: readonly FigureAbout[]): boolean {
  if (one.with.length === 0) return true;
  const partners = new Set(all.filter(({ property }) => property === one.property).map((other) => other.with.join()));
  if (partners.size < listOfPartners) return true;
  const guess = about.find(({ entity, property }) => entity === one.subject && property === one.property);
  return guess !== undefined && isMeantWith(one, guess);
}

/**
 * The statements and points of series that state this figure (same unit, same amount) about an entity that the article names; those about
 * what the figure most likely speaks of come first.
 *
 * @returns at most four, in the order of the article's entities; none for dates, ordinals, and small bare numbers
 */
export async function findStatements(figure: FigureAnnotation, request: CardRequest, store: FactStore): Promise<CardFact[]> {
  if (figure.value === undefined || (figure.kind === 'number' && Math.abs(Number(figure.value)) < leastBareNumber)) return [];
  const { reader, context } = request;
  const labels = createLabelLookup(store, [reader.lang, context.lang]);
  const found: CardFact[] = [];
  const about = figure.about ?? [];
  const subjects = [...new Set([...about.map((guess) => guess.entity), ...(context.entities ?? [])])];
  for (const id of subjects.slice(0, maxSubjects)) {
    const all = await store.subject(id);
    const likely = (property: string): number => about.find((guess) => guess.entity === id && guess.property === property)?.score ?? 0;
    const observations = observationsOf(id, all);
    const stating = observations.filter((one) => statesExactly(one, figure) && speaksOf(one, observations, about));
    for (const { statement, property } of stating.toSorted((a, b) => likely(b.property) - likely(a.property))) {
      const value = (await valueById(statement, all, labels))?.value;
      if (!value) continue;
      const label = propertyLabel((await store.properties([property])).get(property), property, reader.lang);
      found.push({ property, label, subject: await labels(id), values: [value] });
      if (found.length >= maxStatements) return found;
    }
  }
  return found;
}
