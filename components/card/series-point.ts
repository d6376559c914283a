import type { CardValue } from '../../lib/card.ts';

/** A value of a series as it is drawn: when, in years, and how much. */
export interface SeriesPoint {
  readonly at: number;
  readonly amount: number;
  readonly value: CardValue;
}

/** The decimal year of an ISO date; NaN when it has none. */
export function decimalYear(iso: string | undefined): number {
  const [year, month = '1'] = (iso ?? '').split('-');
  return year ? Number(year) + (Number(month) - 1) / 12 : Number.NaN;
}

/** A value as a point; undefined when it is no number or has no date. */
export function pointOf(value: CardValue): SeriesPoint | undefined {
  const at = decimalYear(value.at);
  const amount = value.content.type === 'quantity' ? Number(value.content.amount) : Number.NaN;
  return Number.isFinite(at) && Number.isFinite(amount) ? { at, amount, value } : undefined;
}
