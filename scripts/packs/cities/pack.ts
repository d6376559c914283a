import type { Entity } from '../../../lib/facts/entity.ts';
import type { Source } from '../../../lib/facts/source.ts';
import type { Statement } from '../../../lib/facts/statement.ts';
import { factbookSource, sharedSources } from '../cited-sources.ts';
import type { Country } from '../countries/country.ts';
import { entity } from '../entity.ts';
import type { Profile } from '../factbook.ts';
import type { HomePack } from '../home-pack.ts';
import { licences } from '../licences.ts';
import type { PackSource } from '../pack-source.ts';
import { reference } from '../reference.ts';
import { sourceNotes } from '../source-notes.ts';
import { readOwnTable } from '../tables.ts';
import { entityValue, quantity, slug, statement, time } from '../values.ts';
import { gatherCities } from './draft.ts';
import { urbanPopulations } from './population.ts';
import { readRegions } from './regions.ts';
import { readTowns } from './towns.ts';
import { readPersonTokens, type WeighedCity, weighCities } from './weigh.ts';

function describe(city: WeighedCity, country: Country | undefined): Record<string, string> {
  // A description leaves sovereignty out where it is disputed.
  if (country === undefined) return { en: 'city', ru: 'город', ar: 'مدينة' };
  const [en, ru, ar] = city.nationalCapital ? ['capital', 'столица', 'عاصمة'] : ['city', 'город', 'مدينة'];
  return { en: `${en}: ${country.names.en[0]}`, ru: `${ru}: ${country.names.ru[0]}`, ar: `${ar}: ${country.names.ar[0]}` };
}

/** The pack of capitals, large cities and first-level regions. */
export function citiesPack(
  data: string,
  countries: readonly Country[],
  factbook: ReadonlyMap<string, Profile>,
  capitals: ReadonlyMap<string, string>,
  home: HomePack,
  otherPlaces: readonly Entity[],
): PackSource {
  const byCode = new Map(countries.map((country) => [country.iso2, country]));
  const disputed = new Map(readOwnTable('city-regions').map((row) => [row.id ?? '', row.region ?? '']));
  const claimed = new Set(readOwnTable('disputed').map((row) => row.subject));
  const taken = new Set(otherPlaces.flatMap((place) => [...Object.values(place.labels), ...Object.values(place.aliases ?? {}).flat()]));
  const takenIds = new Set(otherPlaces.map((place) => place.id));
  const capitalOf = new Map([...capitals].map(([iso2, id]) => [id, iso2]));
  const entities: Entity[] = [];
  const statements: Statement[] = [];
  const cited: Source[] = [...Object.values(sharedSources)];
  const populations = new Map(
    countries.flatMap((country) => {
      const profile = factbook.get(country.gec);
      if (profile) cited.push(factbookSource(country.gec, profile.file, country.names.en[0] ?? ''));
      return profile ? [[country.iso2, urbanPopulations(profile)] as const] : [];
    }),
  );
  for (const city of weighCities(gatherCities(data), readPersonTokens(data), taken)) {
    const country = byCode.get(city.iso2);
    const region = disputed.get(city.qid);
    const open = region !== undefined || claimed.has(city.qid);
    const made = entity(city.qid, 'place', city.names, {
      weight: city.weight,
      descriptions: describe(city, open ? undefined : country),
      related: [region ?? country?.qid ?? ''].filter((id) => id !== ''),
    });
    if (takenIds.has(city.qid)) continue;
    if (home.find(made) === undefined) entities.push(made);
    if (region !== undefined) statements.push(statement(city.qid, 'P131', region, entityValue(region), reference(city.source)));
    else if (country !== undefined && !claimed.has(city.qid)) {
      statements.push(statement(city.qid, 'P17', country.iso2, entityValue(country.qid), reference(city.source)));
    }
    const governs = byCode.get(capitalOf.get(city.qid) ?? '');
    if (governs !== undefined && !claimed.has(city.qid) && factbook.has(governs.gec)) {
      const page = reference(`factbook-${governs.gec}`, 'Government: capital');
      statements.push(statement(city.qid, 'P1376', governs.iso2, entityValue(governs.qid), page));
    }
    const figures = populations.get(city.iso2);
    const figure = city.names.en.map((name) => figures?.get(slug(name))).find((found) => found !== undefined);
    if (figure !== undefined && country !== undefined) {
      const page = reference(`factbook-${country.gec}`, 'People and Society: major urban areas');
      statements.push(statement(city.qid, 'P1082', 'cia', quantity(figure.amount, '1'), page, { P585: [time(figure.year)] }));
    }
  }
  const known = new Set([...entities.map((made) => made.id), ...takenIds]);
  for (const { iso2, entity: region } of readRegions(data)) {
    const country = byCode.get(iso2);
    if (country === undefined || known.has(region.id) || home.find(region) !== undefined) continue;
    entities.push({ ...region, related: [country.qid] });
    if (!claimed.has(region.id)) statements.push(statement(region.id, 'P17', iso2, entityValue(country.qid), reference('rigour')));
  }
  const namedAlready = new Set(entities.flatMap((made) => Object.values(made.labels)));
  for (const town of readTowns(byCode)) {
    const named = Object.values(town.labels).filter((label) => namedAlready.has(label)).length >= 2;
    if (!named && home.find(town) === undefined) entities.push(town);
  }
  return {
    id: 'cities',
    title: { en: 'Cities and regions', ru: 'Города и регионы', ar: 'المدن والأقاليم' },
    description:
      'Capitals, large cities and first-level regions: names in Arabic, Russian and English, country, dated population where a source has one.',
    version: '1.0.0',
    created: '2026-11-25T00:00:00Z',
    sequence: 1,
    licences: [licences.cc0, licences.ccBy, licences.mit],
    sources: [
      sourceNotes.naturalEarth,
      sourceNotes.whosOnFirst,
      sourceNotes.factbook,
      sourceNotes.arwikicats,
      sourceNotes.regions,
      sourceNotes.rigour,
      sourceNotes.own,
    ],
    entities,
    statements,
    series: [],
    cited,
  };
}
