import type { CardFact, CardValue } from '../../lib/card.ts';
import { pointOf } from './series-point.ts';

/** How far back the earlier value is looked for: ten years, as in most statistics on development. */
const span = 10;

/** A series told by two points: the latest, one about ten years before, and all of them in rising order of time for the drawing. */
export interface ThenNow {
  readonly earlier: CardValue;
  readonly earlierAmount: string;
  readonly latestAmount: string;
  readonly points: readonly { readonly at: number; readonly amount: number }[];
}

/** The value of a fact that its earlier points belong to: their story stands between it and its source. Undefined where there is no story. */
export function tellerOf({ values, history = [], wasCurrent }: CardFact): CardValue | undefined {
  const [first] = history;
  if (first === undefined || thenAndNow(values, history, wasCurrent) === undefined) return undefined;
  return values.find((value) => seriesOf(value) === seriesOf(first));
}

/** The series that a point belongs to: points are named `series@time`. */
function seriesOf(value: CardValue): string {
  const at = value.statement.lastIndexOf('@');
  return at < 0 ? value.statement : value.statement.slice(0, at);
}

/**
 * Chooses what to show of a series beside its latest value. Sources count differently, so only points of one series are compared.
 * @param values what the card shows of the property; one of them may be the latest point of the series
 * @param past earlier points in any order; those of another series than the first, or in another unit, are left out
 * @param wasCurrent the point that was current when the article was written: it is the one to compare with, where it is known
 * @returns undefined when there is nothing earlier to compare
 */
export function thenAndNow(values: readonly CardValue[], past: readonly CardValue[], wasCurrent?: CardValue): ThenNow | undefined {
  const series = past[0] && seriesOf(past[0]);
  const latest = values.find((value) => seriesOf(value) === series);
  const known = wasCurrent && !past.some(({ statement }) => statement === wasCurrent.statement) ? [...past, wasCurrent] : past;
  const history = known.filter((value) => seriesOf(value) === series);
  const now = latest && pointOf(latest);
  if (now === undefined || latest?.content.type !== 'quantity') return undefined;
  const unit = latest.content.unit;
  const sameUnit = history.filter((value) => value.content.type === 'quantity' && value.content.unit === unit);
  const earlier = sameUnit.flatMap((value) => pointOf(value) ?? []).filter((point) => point.at < now.at);
  if (earlier.length === 0) return undefined;
  const target = now.at - span;
  const written = earlier.find(({ value }) => value.statement === wasCurrent?.statement);
  const nearest = earlier.reduce((best, point) => (Math.abs(point.at - target) < Math.abs(best.at - target) ? point : best));
  const chosen = written ?? nearest;
  if (chosen.value.content.type !== 'quantity') return undefined;
  return {
    earlier: chosen.value,
    earlierAmount: chosen.value.content.amount,
    latestAmount: latest.content.amount,
    points: [...earlier, now].sort((a, b) => a.at - b.at).map(({ at, amount }) => ({ at, amount })),
  };
}
