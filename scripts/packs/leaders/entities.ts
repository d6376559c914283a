import type { Entity } from '../../../lib/facts/entity.ts';
import { entity } from '../entity.ts';
import type { Country } from '../countries/country.ts';
import { cellList, readOwnTable } from '../tables.ts';
import { type Head, personId } from './heads.ts';

/** The entities of the heads of state and government: names checked by hand, what they were in January 2026. */
export function headEntities(heads: readonly Head[], countries: ReadonlyMap<string, Country>): Entity[] {
  const titles = new Map(readOwnTable('titles').map((row) => [row.title, row]));
  return heads.map((head) => {
    const country = countries.get(head.iso2);
    const title = titles.get(head.title);
    const described = (language: 'en' | 'ru' | 'ar', when: string) =>
      title?.[language] && country ? `${country.names[language][0]}: ${title[language]} (${when})` : '';
    return entity(head.id, 'person', head.names, {
      weight: head.weight,
      descriptions: {
        en: described('en', 'as of January 2026'),
        ru: described('ru', 'на январь 2026 года'),
        ar: described('ar', 'حتى يناير 2026'),
      },
      related: country ? [country.qid] : [],
    });
  });
}

/** Other well-known people, from the hand-checked table. */
export function personEntities(items: ReadonlyMap<string, string>, countries: ReadonlyMap<string, Country>): Entity[] {
  return readOwnTable('persons').map((row) => {
    const names = { en: cellList(row.en), ru: cellList(row.ru), ar: cellList(row.ar) };
    const country = countries.get(row.iso2 ?? '');
    return entity(personId(names.en, row.id, items), 'person', names, {
      weight: Number(row.weight),
      descriptions: { en: row['desc-en'] ?? '', ru: row['desc-ru'] ?? '', ar: row['desc-ar'] ?? '' },
      related: country ? [country.qid] : [],
    });
  });
}
