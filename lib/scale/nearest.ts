import { type Observation, yearOf } from '../compare/observation.ts';

/** Which observations are asked for. */
export type Wanted = (observation: Observation) => boolean;

/** Years that one source may be behind another and still be named beside it, and the share from which on two sources differ. */
const mostBehind = 3;
const leastApart = 0.05;
/** Further away than any year. */
const undated = 10_000;

/**
 * The observations for a year, one of each source that has its own number: the latest up to the year, else the earliest after it. A series
 * comes before a lone statement, since its points are counted in one way; a statement that says nearly the same is left out. Never zero or
 * negative: they are divided by.
 *
 * @param year undefined: the latest of all
 * @returns at most two
 */
export function nearestTo(observations: readonly Observation[], year: number | undefined, wanted: Wanted): Observation[] {
  const usable = observations.filter((one) => wanted(one) && Number(one.amount) > 0 && one.with.length === 0);
  const distance = (one: Observation): number => {
    const own = yearOf(one);
    // What has no date (an area) comes after what has.
    if (own === undefined) return undated;
    if (year === undefined) return -own;
    return own <= year ? year - own : 1000 + own - year;
  };
  const preferred = (one: Observation): number => (one.rank === 'preferred' ? 0 : 1);
  const inOrder = [...usable].sort((a, b) => distance(a) - distance(b) || preferred(a) - preferred(b));
  const [series, statement] = [inOrder.find(({ isPoint }) => isPoint), inOrder.find(({ isPoint }) => !isPoint)];
  if (!series || !statement) return [series ?? statement ?? []].flat();
  const behind = distance(series) - distance(statement);
  if (behind > mostBehind) return [statement];
  const apart = Math.abs(Number(series.amount) - Number(statement.amount)) / Number(series.amount);
  return behind < -mostBehind || apart < leastApart ? [series] : [series, statement];
}
