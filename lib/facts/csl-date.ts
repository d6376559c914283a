import type { CslDate } from './source.ts';

/** The ISO date of a CSL date at the precision it has, else its own words; undefined when it has none. */
export function isoDate(date: CslDate | undefined): string | undefined {
  const parts = date?.['date-parts']?.[0];
  if (!parts || parts.length === 0) return date?.raw ?? date?.literal;
  const [year, month, day] = parts.map(String);
  return [year?.padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}
