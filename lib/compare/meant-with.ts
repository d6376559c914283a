import type { FigureAbout } from '../annotation.ts';
import type { Observation } from './observation.ts';

/**
 * Of the observations that other entities narrow («share of exports, with Russia») those with the entity that the sentence names nearest to
 * the figure, the subject aside; none where it names nobody. Without knowledge of the sentence all of them.
 */
export function meantWith(observations: readonly Observation[], { entity, beside }: FigureAbout): readonly Observation[] {
  if (beside === undefined) return observations;
  const partner = beside.find((id) => id !== entity);
  return observations.filter((one) => one.with.length === 0 || (partner !== undefined && one.with.includes(partner)));
}
