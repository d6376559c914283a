import type { Figure } from '../annotation.ts';
import type { Property } from '../facts/property.ts';
import type { Cue } from './cues.ts';
import type { Reading } from './reading.ts';

/** Nominal GDP grows by its rate of growth: «GDP grew by 4 %» states the second. */
const rateOf: Readonly<Record<string, string>> = { P2131: 'P2219' };

/** Properties that state by how much a thing grew: below zero where it shrank. */
export const ratesOfGrowth: ReadonlySet<string> = new Set([...Object.values(rateOf), 'real-growth']);

/** True when a cue of this property may speak of its growth with such a figure. */
export function mayGrow(property: Property, figure: Figure): boolean {
  return figure.kind === 'percent' && Object.hasOwn(rateOf, property.id);
}

/**
 * The property that a cue means for a figure: its own, or the rate of its growth.
 *
 * @param fits whether the cue's own property may state the figure
 * @returns undefined when neither can
 */
export function meantProperty(
  cue: Cue,
  figure: Figure,
  reading: Reading,
  properties: readonly Property[],
  fits: boolean,
): Property | undefined {
  const { change, grows, verbal } = reading;
  const rate = (change || grows) && figure.kind === 'percent' ? properties.find(({ id }) => id === rateOf[cue.property.id]) : undefined;
  if (rate) return rate;
  // «The economy contracted by 1.5 %»: the cue holds the verb itself.
  return fits && (!change || (verbal && ratesOfGrowth.has(cue.property.id))) ? cue.property : undefined;
}
