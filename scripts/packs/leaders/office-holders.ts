import type { Entity } from '../../../lib/facts/entity.ts';
import type { Statement } from '../../../lib/facts/statement.ts';
import type { Country } from '../countries/country.ts';
import { entity } from '../entity.ts';
import { byText } from '../pack-source.ts';
import { reference } from '../reference.ts';
import { entityValue, slug, statement, text, time } from '../values.ts';
import type { Term } from './terms.ts';

/** The country of a term, for descriptions and links. */
type Countries = ReadonlyMap<string, Country>;

const latin = /^\p{Lu}[\p{Script=Latin}\p{M} .,'’‘ʻ-]+$/u;
const arabicScript = /^[\u{620}-\u{64a} ]+$/u;
const arabStates: ReadonlySet<string> = new Set(['AE', 'EG', 'IQ', 'JO', 'KW', 'SA', 'SD', 'YE']);

/** Office holders with full names only: no surname alone, so that a common name marks nobody. */
export function officeHolderEntities(
  terms: readonly Term[],
  countries: Countries,
  local: ReadonlyMap<string, { readonly ru: readonly string[]; readonly ar: readonly string[] }>,
): Entity[] {
  const byPerson = new Map<string, Term[]>();
  for (const term of terms) byPerson.set(term.person, [...(byPerson.get(term.person) ?? []), term]);
  const entities: Entity[] = [];
  for (const [person, own] of byPerson) {
    const sorted = [...own].sort((a, b) => byText(b.start, a.start));
    const last = sorted[0];
    const country = last && countries.get(last.iso2);
    const names = [...new Set(own.map((term) => term.name))].filter((name) => name.includes(' '));
    const english = names.filter((name) => latin.test(name));
    // Where an item had no English label, the table gives the one it had: Arabic for people of Arab states.
    const arabic = last && arabStates.has(last.iso2) ? names.filter((name) => arabicScript.test(name)) : [];
    if (last === undefined || country === undefined || english.length + arabic.length === 0) continue;
    const span = `${last.start.slice(0, 4)}–${last.end ? last.end.slice(0, 4) : `still in ${last.asOf}`}`;
    entities.push(
      entity(
        person,
        'person',
        { en: english, ru: local.get(person)?.ru ?? [], ar: [...(local.get(person)?.ar ?? []), ...arabic] },
        {
          weight: 0.4,
          descriptions: {
            en: `${last.office}, ${country.names.en[0]} (${span})`,
            ru: `политический деятель (${country.names.ru[0]})`,
            ar: `شخصية سياسية من ${country.names.ar[0]}`,
          },
          related: [country.qid],
        },
      ),
    );
  }
  return entities;
}

/** Positions held, with start and end; a term without an end carries the month in which the table said so. */
export function termStatements(terms: readonly Term[], countries: Countries): Statement[] {
  const seen = new Set<string>();
  return terms.flatMap((term) => {
    const country = countries.get(term.iso2);
    const key = `${slug(term.office).slice(0, 72)}-${term.start}`;
    if (country === undefined || seen.has(`${term.person} ${key}`)) return [];
    seen.add(`${term.person} ${key}`);
    return [
      statement(
        term.person,
        'office-held',
        `${term.iso2}-${key}`,
        text(`${term.office} (${country.names.en[0]})`, 'en'),
        reference(term.source),
        {
          P580: [time(term.start)],
          P582: term.end ? [time(term.end)] : undefined,
          P585: term.end ? undefined : [time(term.asOf)],
          P1001: [entityValue(country.qid)],
        },
      ),
    ];
  });
}
