import type { Statement } from '../../../lib/facts/statement.ts';
import { field, type Profile } from '../factbook.ts';
import { reference } from '../reference.ts';
import { entityValue, quantity, statement, text } from '../values.ts';
import type { Country } from './country.ts';

/** Short names that only the Factbook uses. */
const factbookNames: Readonly<Record<string, string>> = {
  Burma: 'MM',
  UAE: 'AE',
  UK: 'GB',
  US: 'US',
  'Cabo Verde': 'CV',
  'Cote d’Ivoire': 'CI',
  "Cote d'Ivoire": 'CI',
  'Turkey (Turkiye)': 'TR',
  Turkiye: 'TR',
  Turkey: 'TR',
  'Democratic Republic of the Congo': 'CD',
  'Republic of the Congo': 'CG',
  'The Bahamas': 'BS',
  'The Gambia': 'GM',
  'Papua New Guinea': 'PG',
  'Holy See (Vatican City)': 'VA',
  'Holy See': 'VA',
  Eswatini: 'SZ',
  'Hong Kong': 'HK',
  Macau: 'MO',
  'Timor-Leste': 'TL',
  Czechia: 'CZ',
  'South Korea': 'KR',
  'North Korea': 'KP',
  Gibraltar: 'GI',
  'French Guiana': 'GF',
};

/** Countries by the names that the Factbook uses for them. */
export function countriesByName(countries: readonly Country[]): Map<string, Country> {
  const byCode = new Map(countries.map((country) => [country.iso2, country]));
  const byName = new Map(countries.map((country) => [country.names.en[0] ?? '', country]));
  for (const [name, code] of Object.entries(factbookNames)) {
    const country = byCode.get(code);
    if (country) byName.set(name, country);
  }
  return byName;
}

/** Land borders with their length in kilometres. */
export function borderStatements(country: Country, profile: Profile, byName: ReadonlyMap<string, Country>): Statement[] {
  const borders = field(profile, 'Geography', 'Land boundaries', 'border countries') ?? '';
  const found: Statement[] = [];
  for (const part of borders.replace(/ \(\d+\):/, ':').split(';')) {
    const match = /^\s*(.{2,40}?)(?: \([^()]{1,40}\))? ([\d,.]+) km/.exec(part);
    const neighbour = byName.get(match?.[1] ?? '');
    if (neighbour === undefined || match?.[2] === undefined || found.some((known) => known.id.endsWith(`-${neighbour.iso2}`))) continue;
    found.push(
      statement(
        country.qid,
        'P47',
        neighbour.iso2,
        entityValue(neighbour.qid),
        reference(`factbook-${country.gec}`, 'Geography: land boundaries'),
        {
          'border-length': [quantity(match[2].replaceAll(',', ''), 'km')],
        },
      ),
    );
  }
  return found;
}

/** Memberships, from the Factbook's list of abbreviations; what it adds in brackets (`observer`) becomes a qualifier. */
export function membershipStatements(country: Country, profile: Profile, organisations: ReadonlyMap<string, string>): Statement[] {
  const stated = field(profile, 'Government', 'International organization participation') ?? '';
  const found: Statement[] = [];
  const seen = new Set<string>();
  for (const part of stated.replace(/;? ?note[ -–].*$/, '').split(', ')) {
    const match = /^([A-Za-z0-9 -]{1,30}?)(?: \(([^()]{2,60})\))?$/.exec(part.trim());
    const organisation = organisations.get(match?.[1] ?? '');
    if (organisation === undefined || seen.has(organisation)) continue;
    seen.add(organisation);
    found.push(
      statement(
        country.qid,
        'P463',
        organisation.replace(/^.*:/, ''),
        entityValue(organisation),
        reference(`factbook-${country.gec}`, 'Government: international organization participation'),
        { 'membership-status': match?.[2] ? [text(match[2], 'en')] : undefined },
      ),
    );
  }
  return found;
}
