import { field, type Profile } from '../factbook.ts';
import { shiftDecimal } from '../factbook-figures.ts';
import { slug } from '../values.ts';

/** The population of one urban area in one year. */
export interface UrbanPopulation {
  readonly amount: string;
  readonly year: string;
}

/** Reads `1.105 million BISHKEK (capital), 958,000 Najaf (2023)` by the slug of the city's name. */
export function urbanPopulations(profile: Profile): Map<string, UrbanPopulation> {
  const found = new Map<string, UrbanPopulation>();
  const stated = field(profile, 'People and Society', 'Major urban areas - population') ?? '';
  const year = /\(((?:19|20)\d\d)\)/.exec(stated)?.[1];
  if (year === undefined) return found;
  for (const part of stated.split(/[,;] (?=\d)/)) {
    const match = /^([\d.,]+) (million )?(.{2,40}?)(?: \([^()]{1,40}\)){0,2}$/.exec(part.trim());
    if (match?.[1] === undefined || match[3] === undefined) continue;
    const amount = match[2] ? shiftDecimal(match[1].replaceAll(',', ''), 6) : match[1].replaceAll(',', '');
    if (/^\d+$/.test(amount)) found.set(slug(match[3]), { amount, year });
  }
  return found;
}
