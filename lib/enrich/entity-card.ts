import type { CardEntity, CardFact, CardValue } from '../card.ts';
import type { EntityKind } from '../facts/entity.ts';
import type { FactStore, SubjectFacts } from '../facts/fact-store.ts';
import { overdueSince } from '../facts/staleness.ts';
import { compareTimes, parseTime } from '../facts/time.ts';
import type { Property } from '../facts/property.ts';
import type { LanguageCode } from '../text/language-code.ts';
import { seriesValues, statementValue } from './card-value.ts';
import { chooseText } from './choose-text.ts';
import { distinctValues } from './distinct-values.ts';
import { createLabelLookup, type LabelLookup } from './label-lookup.ts';
import { compareProperties } from './property-order.ts';
import { compareValues } from './value-order.ts';

/** At most so many facts, claims a fact and earlier points: what a card can show, and a bound on hostile packs. */
const maxFacts = 16;
const maxValues = 12;
const maxHistory = 12;
/** Points of a series among which the one of the article's time is looked for. */
const mostPoints = 600;

/** The languages of a card, page first. */
export interface CardLanguages {
  readonly page: LanguageCode;
  readonly reader: LanguageCode;
}

interface Claims {
  readonly values: (() => Promise<CardValue>)[];
  readonly history: CardValue[];
  wasCurrent?: CardValue;
}

/** Sorts the statements and series of all packs into properties. Deprecated statements are not shown. */
function claimsByProperty(all: readonly SubjectFacts[], published: string | undefined, labels: LabelLookup): Map<string, Claims> {
  const byProperty = new Map<string, Claims>();
  const year = parseTime(published ?? '')?.year;
  const claims = (property: string): Claims => {
    const known = byProperty.get(property) ?? { values: [], history: [] };
    byProperty.set(property, known);
    return known;
  };
  for (const facts of all) {
    const sources = new Map(facts.sources.map((source) => [source.id, source]));
    for (const series of facts.series) {
      const points = seriesValues(series, facts.pack, sources, mostPoints);
      const [latest, ...earlier] = points;
      if (!latest) continue;
      const entry = claims(series.property);
      entry.values.push(async () => latest);
      if (entry.history.length > 0) continue;
      entry.history.push(...earlier.slice(0, maxHistory));
      const current = year === undefined ? undefined : points.find(({ at }) => (parseTime(at ?? '')?.year ?? year + 1) <= year);
      if (current && current !== latest) entry.wasCurrent = current;
    }
    for (const statement of facts.statements) {
      if (statement.rank === 'deprecated') continue;
      claims(statement.property).values.push(() => statementValue(statement, facts.pack, sources, labels));
    }
  }
  return byProperty;
}

/** False for an entity that no installed pack can name: a bare id tells a reader nothing. */
function isReadable({ content }: CardValue): boolean {
  return content.type !== 'entity' || content.label.text !== content.id;
}

/** The newest time that any of the values is true of. */
function latestTime(values: readonly CardValue[]): string | undefined {
  return values
    .flatMap(({ at }) => at ?? [])
    .sort(compareTimes)
    .at(-1);
}

/** The label of a property: the pack's, else its id. */
export function propertyLabel(property: Property | undefined, id: string, reader: LanguageCode): CardFact['label'] {
  return chooseText(property?.labels, [reader]) ?? { text: id, lang: '' };
}

/**
 * The entity part of a card.
 *
 * @param id global id
 * @param published the article's date (ISO), which decides what was current
 * @param today ISO date: what is overdue by the source's own cadence; absent: nothing is
 * @returns undefined when no live pack has an entity of this id
 */
export async function buildEntity(
  id: string,
  languages: CardLanguages,
  published: string | undefined,
  store: FactStore,
  today?: string,
): Promise<CardEntity | undefined> {
  const all = await store.subject(id);
  const homes = all.flatMap((facts) => (facts.entity ? [facts.entity] : []));
  const home = homes[0];
  if (!home) return undefined;
  const labels = createLabelLookup(store, [languages.reader, languages.page]);
  const kind: EntityKind = home.type;
  const byProperty = claimsByProperty(all, published, labels);
  const order = compareProperties(kind);
  const shown = [...byProperty.keys()].sort(order).slice(0, maxFacts);
  const properties = await store.properties(shown);
  const facts = await Promise.all(
    shown.map(async (property): Promise<CardFact> => {
      const { values, history, wasCurrent } = byProperty.get(property) as Claims;
      const read = (await Promise.all(values.slice(0, maxValues * 4).map((value) => value()))).filter(isReadable);
      const shownValues = distinctValues(read.sort(compareValues(published))).slice(0, maxValues);
      const overdue = overdueSince(latestTime(shownValues), properties.get(property)?.cadence, today);
      return {
        property,
        label: propertyLabel(properties.get(property), property, languages.reader),
        values: shownValues,
        ...(overdue ? { overdueSince: overdue } : {}),
        ...(history.length > 0 ? { history } : {}),
        ...(wasCurrent ? { wasCurrent } : {}),
      };
    }),
  );
  const label = chooseText(home.labels, [languages.page, languages.reader]) ?? { text: id, lang: '' };
  const readerLabel = home.labels[languages.reader];
  const description = homes.map((entity) => chooseText(entity.descriptions, [languages.reader, languages.page])).find(Boolean);
  const names = new Set(all.map((entry) => entry.pack));
  return {
    id,
    type: kind,
    label,
    ...(readerLabel && label.lang !== languages.reader ? { readerLabel: { text: readerLabel, lang: languages.reader } } : {}),
    ...(description ? { description } : {}),
    facts: facts.filter((fact) => fact.values.length > 0),
    packs: (await store.packs()).filter((pack) => names.has(pack.id)),
  };
}
