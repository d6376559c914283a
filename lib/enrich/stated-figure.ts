import type { Figure, FigureAnnotation } from '../annotation.ts';
import type { CardFact } from '../card.ts';
import type { CardRequest } from './card-request.ts';
import type { FactStore, SubjectFacts } from '../facts/fact-store.ts';
import type { QuantityValue } from '../facts/value.ts';
import { seriesValues, statementValue } from './card-value.ts';
import { propertyLabel } from './entity-card.ts';
import { createLabelLookup, type LabelLookup } from './label-lookup.ts';

/** The entities of the article that are asked, and the statements that are shown: bounds on the work a card costs. */
const maxSubjects = 24;
const maxStatements = 4;
/** A bare number below this says nothing by itself: «three» is stated of too many things. */
const leastBareNumber = 13;

/** Unit codes under which packs state a figure of this kind (UCUM `%`, ISO 4217, `1` for counts). */
function unitsOf(figure: Figure): readonly string[] | undefined {
  if (figure.kind === 'money') return figure.currency ? [figure.currency] : undefined;
  if (figure.kind === 'percent') return figure.unit ? undefined : ['%'];
  if (figure.kind === 'quantity') return figure.unit ? [figure.unit] : undefined;
  if (figure.kind === 'number') return Math.abs(Number(figure.value)) >= leastBareNumber ? ['1', '{person}', 'person'] : undefined;
  return undefined;
}

/** Equal up to the rounding of binary fractions: the text's and the pack's decimal strings name the same number. */
function sameAmount(amount: string, value: number): boolean {
  const stated = Number(amount);
  return Number.isFinite(stated) && Math.abs(stated - value) <= Math.abs(value) * 1e-9;
}

async function statedBy(
  facts: SubjectFacts,
  matches: (value: QuantityValue) => boolean,
  labels: LabelLookup,
): Promise<{ property: string; values: CardFact['values'] }[]> {
  const sources = new Map(facts.sources.map((source) => [source.id, source]));
  const found: { property: string; values: CardFact['values'] }[] = [];
  for (const statement of facts.statements) {
    if (statement.rank === 'deprecated' || statement.value.type !== 'quantity' || !matches(statement.value)) continue;
    found.push({ property: statement.property, values: [await statementValue(statement, facts.pack, sources, labels)] });
  }
  for (const series of facts.series) {
    const point = seriesValues(series, facts.pack, sources, Number.POSITIVE_INFINITY).find(
      (value) => value.content.type === 'quantity' && matches(value.content),
    );
    if (point) found.push({ property: series.property, values: [point] });
  }
  return found;
}

/**
 * The statements and points of series that state this figure (same unit, same amount) about an entity that the article names; those about
 * what the figure most likely speaks of come first.
 *
 * @returns at most four, in the order of the article's entities; none for dates, ordinals, and small bare numbers
 */
export async function findStatements(
  figure: Figure & Pick<FigureAnnotation, 'about'>,
  request: CardRequest,
  store: FactStore,
): Promise<CardFact[]> {
  const units = unitsOf(figure);
  const value = Number(figure.value);
  if (!units || figure.value === undefined || !Number.isFinite(value)) return [];
  const matches = (stated: QuantityValue): boolean => units.includes(stated.unit) && sameAmount(stated.amount, value);
  const { reader, context } = request;
  const labels = createLabelLookup(store, [reader.lang, context.lang]);
  const found: CardFact[] = [];
  const about = figure.about ?? [];
  const subjects = [...new Set([...about.map((guess) => guess.entity), ...(context.entities ?? [])])];
  for (const id of subjects.slice(0, maxSubjects)) {
    for (const facts of await store.subject(id)) {
      const stated = await statedBy(facts, matches, labels);
      const likely = (property: string): number => about.find((guess) => guess.entity === id && guess.property === property)?.score ?? 0;
      for (const { property, values } of stated.toSorted((a, b) => likely(b.property) - likely(a.property))) {
        const properties = await store.properties([property]);
        const label = propertyLabel(properties.get(property), property, reader.lang);
        found.push({ property, label, subject: await labels(id), values });
        if (found.length >= maxStatements) return found;
      }
    }
  }
  return found;
}
