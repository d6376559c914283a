import type { Comparison, Holder } from '../annotation.ts';
import { type Observation, observationsOf, timeOf, yearOf } from '../compare/observation.ts';
import type { FactStore } from '../facts/fact-store.ts';
import { compareTimes, parseTime } from '../facts/time.ts';

const holderOf = ({ statement, property, amount, unit, at }: Observation): Holder => ({
  statement,
  property,
  value: amount,
  unit,
  ...(at ? { at } : {}),
});

/**
 * The value that was current when the article was written, and the latest one, of the series that a figure was compared with.
 *
 * @param published the article's ISO date; without it only the latest is known
 * @returns nothing when they are the same
 */
export async function thenAndNow(
  comparison: Comparison,
  published: string | undefined,
  store: FactStore,
): Promise<{ readonly was?: Holder; readonly now?: Holder }> {
  const all = observationsOf(comparison.entity, await store.subject(comparison.entity), comparison.property);
  const group = all.find(({ statement }) => statement === comparison.statement)?.group;
  const inOrder = all
    .filter((one) => one.group === group && timeOf(one) !== undefined)
    .sort((a, b) => compareTimes(timeOf(b) ?? '', timeOf(a) ?? ''));
  const latest = inOrder[0];
  if (!latest || inOrder.length < 2) return {};
  const year = parseTime(published ?? '')?.year;
  if (year === undefined) return { now: holderOf(latest) };
  const current = inOrder.find((one) => (yearOf(one) as number) <= year);
  return current && current !== latest ? { was: holderOf(current), now: holderOf(latest) } : {};
}
