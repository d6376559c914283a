import type { Statement } from '../../../lib/facts/statement.ts';
import { field, type Profile } from '../factbook.ts';
import { reference } from '../reference.ts';
import { entityValue, quantity, statement, time } from '../values.ts';
import type { Country } from './country.ts';

/** How the Factbook's lists of trade partners write countries whose names are longer elsewhere in it. */
const shortNames: Readonly<Record<string, string>> = {
  'Antigua & Barbuda': 'AG',
  'Bosnia & Herzegovina': 'BA',
  DRC: 'CD',
  NZ: 'NZ',
  'S. Korea': 'KR',
  'St. Kitts & Nevis': 'KN',
  'St. Lucia': 'LC',
  'St. Vincent & the Grenadines': 'VC',
  'Trinidad & Tobago': 'TT',
  USA: 'US',
  'United States': 'US',
};

/** One partner in the Factbook's list. */
export interface Partner {
  readonly name: string;
  /** Per cent, a decimal string. */
  readonly share: string;
}

/**
 * Reads `Switzerland 30%, Congo, Republic of the 19%, Bahamas, The 10% (2023)`: partners with their share, and the year.
 * @returns undefined where no year is named, or no share
 */
export function parsePartners(text: string): { readonly year: string; readonly partners: readonly Partner[] } | undefined {
  const year = /\(((?:19|20)\d\d)/.exec(text)?.[1];
  if (year === undefined) return undefined;
  const partners = [
    ...text.matchAll(/(?:^|,)\s*([^,%()\d]{2,40}?)(?:, (The|Republic of the|Democratic Republic of the))? (\d+(?:\.\d+)?)%/g),
  ].map(([, name = '', before, share = '']) => ({ name: before === undefined ? name : `${before} ${name}`, share }));
  return partners.length > 0 ? { year, partners } : undefined;
}

const lists = [
  ['export-share', 'Exports - partners'],
  ['import-share', 'Imports - partners'],
] as const;

/** The share of each main trade partner in a country's exports and imports, with its year: `with` names the partner. */
export function tradeStatements(country: Country, profile: Profile, byName: ReadonlyMap<string, Country>): Statement[] {
  const byCode = new Map([...byName.values()].map((one) => [one.iso2, one]));
  const found: Statement[] = [];
  for (const [property, name] of lists) {
    const { year, partners } = parsePartners(field(profile, 'Economy', name) ?? '') ?? { year: '', partners: [] };
    for (const { name: partnerName, share } of partners) {
      const partner = byCode.get(shortNames[partnerName] ?? '') ?? byName.get(partnerName);
      if (partner === undefined) continue;
      found.push(
        statement(country.qid, property, partner.iso2, quantity(share, '%'), reference(`factbook-${country.gec}`, `Economy: ${name}`), {
          with: [entityValue(partner.qid)],
          P585: [time(year)],
        }),
      );
    }
  }
  return found;
}
