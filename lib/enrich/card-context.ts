import type { Comparison, ScaleContext } from '../annotation.ts';
import type { CardComparison, CardScale, CardValue } from '../card.ts';
import type { FactStore, SubjectFacts } from '../facts/fact-store.ts';
import { overdueSince } from '../facts/staleness.ts';
import { globalId } from '../facts/id.ts';
import type { LanguageCode } from '../text/language-code.ts';
import { seriesValues, statementValue } from './card-value.ts';
import { propertyLabel } from './entity-card.ts';
import type { LabelLookup } from './label-lookup.ts';

/** Points of a series that go along for its chart. */
const mostPoints = 80;

interface Found {
  readonly value: CardValue;
  readonly series?: readonly CardValue[];
}

/** A statement or a point of a series by its global id, as the card shows it. */
export async function valueById(id: string, all: readonly SubjectFacts[], labels: LabelLookup): Promise<Found | undefined> {
  for (const facts of all) {
    const sources = new Map(facts.sources.map((source) => [source.id, source]));
    const statement = facts.statements.find((one) => globalId(facts.pack, one.id) === id);
    if (statement) return { value: await statementValue(statement, facts.pack, sources, labels) };
    const series = facts.series.find((one) => id.startsWith(`${globalId(facts.pack, one.id)}@`));
    if (!series) continue;
    const points = seriesValues(series, facts.pack, sources, mostPoints);
    const value = points.find((point) => point.statement === id);
    if (value) return { value, series: points };
  }
  return undefined;
}

/**
 * Comparisons with the values they compare to, ready to be shown. One whose pack is gone is left out.
 * @param today ISO date: what is overdue by the source's own cadence; absent: nothing is
 */
export async function cardComparisons(
  comparisons: readonly Comparison[],
  reader: LanguageCode,
  labels: LabelLookup,
  store: FactStore,
  today?: string,
): Promise<CardComparison[]> {
  const properties = await store.properties(comparisons.map(({ property }) => property));
  const shown = await Promise.all(
    comparisons.map(async ({ statement, relation, difference, entity, property }): Promise<CardComparison[]> => {
      const found = await valueById(statement, await store.subject(entity), labels);
      if (!found) return [];
      const { value, series } = found;
      const label = propertyLabel(properties.get(property), property, reader);
      const overdue = overdueSince((series?.[0] ?? value).at, properties.get(property)?.cadence, today);
      return [
        {
          relation,
          ...(difference === undefined ? {} : { difference }),
          fact: { property, label, subject: await labels(entity), values: [value], ...(overdue ? { overdueSince: overdue } : {}) },
          ...(series && series.length > 2 ? { series } : {}),
        },
      ];
    }),
  );
  return shown.flat();
}

/** What a figure amounts to, with the values that were used. An input that is gone takes its line along. */
export async function cardScale(
  contexts: readonly ScaleContext[],
  reader: LanguageCode,
  labels: LabelLookup,
  store: FactStore,
): Promise<CardScale[]> {
  const shown = await Promise.all(
    contexts.map(async ({ measure, of, property, value, unit, inputs, yearsApart }): Promise<CardScale[]> => {
      const label =
        property === undefined ? undefined : propertyLabel((await store.properties([property])).get(property), property, reader);
      const used = await Promise.all(
        inputs.map(async (input) => {
          // A rate belongs to its currency, everything else to the country.
          const subject = /^[A-Z]{3}$/.test(input.unit) && input.statement.startsWith('currencies:') ? `currencies:${input.unit}` : of;
          return (await valueById(input.statement, await store.subject(subject), labels))?.value;
        }),
      );
      const known = used.filter((one) => one !== undefined);
      if (known.length < inputs.length) return [];
      const base = { measure, of: await labels(of), ...(label ? { property: label } : {}), value, inputs: known };
      return [{ ...base, ...(unit ? { unit } : {}), ...(yearsApart === undefined ? {} : { yearsApart }) }];
    }),
  );
  return shown.flat();
}
