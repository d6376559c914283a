import type { Figure } from '../annotation.ts';
import { convertTo } from '../figures/convert-unit.ts';
import type { Observation } from './observation.ts';

/** Units that packs count with. */
const counting = new Set(['1', '{person}', 'person', '']);
/** Multiples of money and people that packs may use as units never occur: amounts are whole. A currency is an ISO 4217 code. */
const currency = /^[A-Z]{3}$/;

/**
 * The amount of an observation in the unit of a figure, as a decimal string.
 *
 * @returns undefined when the two measure different things, are in different currencies, or one lacks its unit
 */
export function toUnit({ amount, unit }: Pick<Observation, 'amount' | 'unit'>, figure: Figure): string | undefined {
  switch (figure.kind) {
    case 'percent':
      return unit === '%' && figure.unit === undefined ? amount : undefined;
    case 'money':
      return currency.test(unit) && unit === figure.currency ? amount : undefined;
    case 'number':
      return counting.has(unit) ? amount : undefined;
    case 'quantity': {
      if (figure.unit === undefined || counting.has(unit) || unit === '%') return undefined;
      if (unit === figure.unit) return amount;
      const converted = convertTo(Number(amount), unit, figure.unit);
      return converted === undefined ? undefined : String(converted);
    }
    default:
      return undefined;
  }
}

/** True when an observation gives the very number of a figure, in its unit, up to the rounding of binary fractions. */
export function statesExactly(observation: Pick<Observation, 'amount' | 'unit'>, figure: Figure): boolean {
  const amount = Number(toUnit(observation, figure));
  const value = Number(figure.value);
  return Number.isFinite(amount) && Math.abs(amount - value) <= Math.abs(value) * 1e-9;
}
