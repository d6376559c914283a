import { join } from 'node:path';
import type { Entity } from '../../../lib/facts/entity.ts';
import type { Series } from '../../../lib/facts/series.ts';
import type { Source } from '../../../lib/facts/source.ts';
import type { Statement } from '../../../lib/facts/statement.ts';
import { factbookSource, sharedSources } from '../cited-sources.ts';
import type { Profile } from '../factbook.ts';
import type { HomePack } from '../home-pack.ts';
import type { Head } from '../leaders/heads.ts';
import { licences } from '../licences.ts';
import type { PackSource } from '../pack-source.ts';
import { sourceNotes } from '../source-notes.ts';
import { readOwnTable, readTsv } from '../tables.ts';
import type { Country } from './country.ts';
import { disputedStatements, documentSources } from './disputed.ts';
import { countryEntities, placeEntities } from './entities.ts';
import { familiarCountries } from './familiar.ts';
import { emissionSeries, readEmissions } from './emissions.ts';
import { basicStatements, ciaFigures, headStatements } from './government.ts';
import { borderStatements, countriesByName, membershipStatements } from './relations.ts';
import { countrySeries, readIndicators } from './series.ts';
import { tradeStatements } from './trade.ts';

/** What the pack of countries needs to know of the other packs. */
export interface Neighbours {
  readonly home: HomePack;
  /** Ids of the cities that the pack `cities` holds. */
  readonly cities: ReadonlySet<string>;
  readonly heads: readonly Head[];
  /** Global ids of persons by their id in the pack `leaders`. */
  readonly personIds: ReadonlyMap<string, string>;
  /** Global ids of organisations by the Factbook's abbreviation. */
  readonly organisations: ReadonlyMap<string, string>;
}

/** Items of the capitals by ISO alpha-2. */
export function readCapitals(data: string): Map<string, string> {
  const capitals = new Map(readTsv(join(data, 'countries/merged/countries.tsv')).map((row) => [row.iso2 ?? '', row.capital_qid ?? '']));
  for (const row of readOwnTable('capitals')) capitals.set(row.iso2 ?? '', row.id ?? '');
  return capitals;
}

/** The pack of countries, territories, world regions and disputed territories. */
export function countriesPack(
  data: string,
  countries: readonly Country[],
  factbook: ReadonlyMap<string, Profile>,
  others: Neighbours,
): PackSource {
  const capitals = new Map([...readCapitals(data)].filter(([, id]) => others.cities.has(id) || others.home.has(id)));
  const indicators = readIndicators(data);
  const emissions = readEmissions(data, countries);
  const byName = countriesByName(countries);
  const places = placeEntities();
  const entities: Entity[] = [...countryEntities(countries), ...places.filter((place) => others.home.find(place) === undefined)];
  const placeIds = new Map(
    places.map((place) => [place.id, others.home.find(place) ?? (place.id.startsWith('Q') ? place.id : `countries:${place.id}`)]),
  );
  const statements: Statement[] = disputedStatements((id) => placeIds.get(id) ?? id);
  const series: Series[] = [];
  const cited: Source[] = [...Object.values(sharedSources), ...documentSources()];
  const claimed = new Set(statements.filter((made) => made.property === 'P36').map((made) => made.subject));
  for (const country of countries) {
    const profile = factbook.get(country.gec);
    statements.push(...basicStatements(country, profile, claimed.has(country.qid) ? undefined : capitals.get(country.iso2)));
    series.push(...countrySeries(country, profile, indicators), ...emissionSeries(country, profile, emissions));
    if (profile === undefined) continue;
    cited.push(factbookSource(country.gec, profile.file, country.names.en[0] ?? ''));
    statements.push(
      ...headStatements(
        country,
        others.heads.filter((head) => head.iso2 === country.iso2),
        others.personIds,
      ),
      ...ciaFigures(country, profile),
      ...borderStatements(country, profile, byName),
      ...tradeStatements(country, profile, byName),
      ...membershipStatements(country, profile, others.organisations),
    );
  }
  return {
    id: 'countries',
    title: { en: 'Countries of the world', ru: 'Страны мира', ar: 'دول العالم' },
    description:
      'Countries, territories and world regions: names in Arabic, Russian and English, capitals, currencies, heads, memberships, indicators.',
    version: '1.0.0',
    created: '2026-11-25T00:00:00Z',
    sequence: 1,
    licences: [licences.cc0, licences.pddl, licences.ccBy, licences.unicode],
    sources: [
      sourceNotes.countryCodes,
      sourceNotes.cldr,
      sourceNotes.factbook,
      sourceNotes.worldBank,
      sourceNotes.gapminder,
      sourceNotes.cdiac,
      sourceNotes.own,
    ],
    entities,
    statements,
    series,
    cited,
    familiar: familiarCountries(series, statements),
  };
}
