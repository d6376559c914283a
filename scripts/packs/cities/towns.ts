import type { Entity } from '../../../lib/facts/entity.ts';
import type { Country } from '../countries/country.ts';
import { entity } from '../entity.ts';
import { cellList, readOwnTable } from '../tables.ts';

/** Places in the news that no source has: small towns of wars and summits, straits and dams, from the hand-checked table. */
export function readTowns(countries: ReadonlyMap<string, Country>): Entity[] {
  return readOwnTable('towns').map((row) => {
    const country = countries.get(row.iso2 ?? '');
    return entity(
      row.id ?? '',
      'place',
      { en: cellList(row.en), ru: cellList(row.ru), ar: cellList(row.ar) },
      {
        weight: Number(row.weight),
        related: country ? [country.qid] : [],
      },
    );
  });
}
