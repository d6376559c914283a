import type { Entity } from '../../../lib/facts/entity.ts';
import { entity } from '../entity.ts';
import { cellList, readOwnTable } from '../tables.ts';
import type { Country } from './country.ts';

/** Countries whose name is also a first name, another place or a word in one of the languages. */
const lowerWeights: Readonly<Record<string, number>> = {
  TG: 0.45,
  ML: 0.45,
  TD: 0.7,
  GE: 0.8,
  JO: 0.85,
  DM: 0.4,
  JE: 0.4,
  GN: 0.7,
  OM: 0.8,
  CG: 0.6,
  CD: 0.7,
  QA: 0.85,
  PA: 0.8,
  MC: 0.7,
};

function describe(country: Country, regions: ReadonlyMap<string | undefined, { ru?: string; ar?: string }>): Record<string, string> {
  const region = regions.get(country.subregion);
  if (region?.ru === undefined || region.ar === undefined) return {};
  const [en, ru, ar] = country.sovereign ? ['country', 'государство', 'دولة'] : ['territory', 'территория', 'إقليم'];
  const inRussian = region.ru.startsWith('на ') ? region.ru : `в ${region.ru}`;
  return { en: `${en} in ${country.subregion}`, ru: `${ru} ${inRussian}`, ar: `${ar} في ${region.ar}` };
}

/** The entities of countries and territories, with names, demonyms and a short description in three languages. */
export function countryEntities(countries: readonly Country[]): Entity[] {
  const demonyms = new Map(readOwnTable('country-demonyms').map((row) => [row.iso2, row]));
  const regions = new Map(readOwnTable('subregions').map((row) => [row.en, row]));
  const places = new Set(readOwnTable('places').map((row) => row.id));
  return countries
    .filter((country) => !places.has(country.qid))
    .map((country) => {
      const own = demonyms.get(country.iso2);
      return entity(country.qid, 'place', country.names, {
        weight: lowerWeights[country.iso2] ?? (country.sovereign ? 0.92 : 0.6),
        demonyms: { en: cellList(own?.en), ru: cellList(own?.ru), ar: cellList(own?.ar) },
        descriptions: describe(country, regions as Map<string | undefined, { ru?: string; ar?: string }>),
      });
    });
}

/** Continents, regions, waters, former states and disputed territories, from the hand-checked table. */
export function placeEntities(): Entity[] {
  return readOwnTable('places').map((row) =>
    entity(
      row.id ?? '',
      'place',
      { en: cellList(row.en), ru: cellList(row.ru), ar: cellList(row.ar) },
      {
        weight: Number(row.weight),
        demonyms: { en: cellList(row['en-demonyms']), ru: cellList(row['ru-demonyms']), ar: cellList(row['ar-demonyms']) },
        descriptions: { en: row['description-en'] ?? '', ru: row['description-ru'] ?? '', ar: row['description-ar'] ?? '' },
      },
    ),
  );
}
