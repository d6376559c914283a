import type { TimePart } from './amount-type.ts';
import { type Decimal, toText } from './decimal.ts';

/** ISO 8601-1 §5.5.2 duration of the parts, largest unit first. Fractions are kept as decimals («P3.5Y»). */
export function isoDuration(parts: readonly TimePart[]): string {
  let date = '';
  let time = '';
  for (const { unit, value } of parts) {
    if (unit === 'h') time += `${toText(value)}H`;
    else if (unit === 'm') time += `${toText(value)}M`;
    else if (unit === 's') time += `${toText(value)}S`;
    else date += toText(value) + unit;
  }
  return `P${date}${time ? `T${time}` : ''}`;
}

/** ISO 8601 duration of one count of one unit. */
export function isoSingle(value: Decimal, unit: TimePart['unit']): string {
  return isoDuration([{ unit, value }]);
}
