import type { Card, CardValue, LangText } from '../../lib/card.ts';

/** A series that the panel draws at large. */
export interface SeriesGroup {
  readonly key: string;
  readonly label: LangText;
  readonly subject?: LangText;
  /** Newest first. */
  readonly values: readonly CardValue[];
  /** The article's figure, drawn among them where it has a date. */
  readonly figure?: { readonly amount: number; readonly at?: string };
}

/** Fewer points make no line. */
const fewest = 3;

const isNumber = ({ content }: CardValue): boolean => content.type === 'quantity';

/** The series of a card: those that its figure was compared with, or those of the entity's facts. */
export function seriesGroups(card: Card): SeriesGroup[] {
  const { figure, entity } = card;
  const compared = (figure?.comparisons ?? []).flatMap(({ fact, series = [] }): SeriesGroup[] => [
    {
      key: series[0]?.statement ?? fact.property,
      label: fact.label,
      ...(fact.subject ? { subject: fact.subject } : {}),
      values: series,
      figure: { amount: Number(figure?.figure.value), ...(figure?.at === undefined ? {} : { at: figure.at }) },
    },
  ]);
  const own = (entity?.facts ?? []).map((fact): SeriesGroup => {
    const values = [...fact.values.slice(0, 1), ...(fact.history ?? [])];
    return { key: fact.property, label: fact.label, values };
  });
  const seen = new Set<string>();
  return [...compared, ...own].filter(({ key, values }) => {
    const fits = values.length >= fewest && values.every(isNumber) && !seen.has(key);
    seen.add(key);
    return fits;
  });
}
