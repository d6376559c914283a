import type { FigureAbout } from '../annotation.ts';
import type { Observation } from './observation.ts';

/** True when the sentence speaks of the entity that narrows an observation («share of exports, with Russia»): the one named nearest to the figure. */
export function isMeantWith(observation: Observation, { entity, beside }: FigureAbout): boolean {
  if (beside === undefined || observation.with.length === 0) return true;
  const partner = beside.find((id) => id !== entity);
  return partner !== undefined && observation.with.includes(partner);
}

/**
 * Of the observations that other entities narrow («share of exports, with Russia») those with the entity that the sentence names nearest to
 * the figure, the subject aside; none where it names nobody. Without knowledge of the sentence all of them, and where only one other entity
 * is known at all («97 % of settlements in roubles», which only trade with Russia has): there is nothing to choose from.
 */
export function meantWith(observations: readonly Observation[], about: FigureAbout): readonly Observation[] {
  if (about.beside === undefined || new Set(observations.flatMap((one) => one.with)).size < 2) return observations;
  return observations.filter((one) => isMeantWith(one, about));
}
