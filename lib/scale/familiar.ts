import type { ScaleContext, ScaleInput } from '../annotation.ts';
import type { Property } from '../facts/property.ts';
import { type Observation, yearOf } from '../compare/observation.ts';
import { nearestTo } from './nearest.ts';

/** Multiples that a reader can picture: from half of something to thirty times it; the nearest to twice as much is best. */
const least = 0.5;
const most = 30;
const best = 2;
const mostYearsApart = 3;

/**
 * The familiar subject that an amount is told by.
 *
 * @param value in the property's unit
 * @param without subjects that the figure is about: nothing is told as a multiple of itself
 * @returns its global id; undefined when none gives a multiple that one can picture
 */
export function familiarSubject(value: number, property: Property | undefined, without: ReadonlySet<string>): string | undefined {
  let chosen: { readonly id: string; readonly off: number } | undefined;
  for (const [id, amount] of property?.familiar ?? []) {
    const times = value / Number(amount);
    if (!(times >= least && times <= most) || without.has(id)) continue;
    const off = Math.abs(Math.log(times / best));
    if (!chosen || off < chosen.off) chosen = { id, off };
  }
  return chosen?.id;
}

/** An amount as a multiple of what a familiar subject has, at the value of its own year. */
export function measureFamiliar(
  value: number,
  property: Property,
  subject: string,
  observations: readonly Observation[],
  year: number | undefined,
  rate: readonly ScaleInput[],
): ScaleContext[] {
  const [one] = nearestTo(observations, year, (observation) => observation.property === property.id && observation.unit === property.unit);
  if (!one) return [];
  const times = Number((value / Number(one.amount)).toPrecision(3));
  const own = yearOf(one);
  const apart = year === undefined || own === undefined ? 0 : Math.abs(year - own);
  if (!Number.isFinite(times) || times <= 0) return [];
  return [
    {
      measure: 'times',
      of: subject,
      property: property.id,
      value: times,
      inputs: [{ statement: one.statement, value: one.amount, unit: one.unit }, ...rate],
      ...(apart > mostYearsApart ? { yearsApart: apart } : {}),
    },
  ];
}
