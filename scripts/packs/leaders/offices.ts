import type { Entity } from '../../../lib/facts/entity.ts';
import type { Statement } from '../../../lib/facts/statement.ts';
import type { Country } from '../countries/country.ts';
import { factbookMonth } from '../countries/government.ts';
import { entity } from '../entity.ts';
import { reference } from '../reference.ts';
import { readOwnTable } from '../tables.ts';
import { entityValue, statement, time } from '../values.ts';
import type { Head } from './heads.ts';

/**
 * Offices of heads of state and government and who held them in January 2026. An office is an entity only so that cards
 * can name it in three languages; its weight of 0 says that its name in a text is never meant to be a mark.
 */
export function offices(
  heads: readonly Head[],
  countries: ReadonlyMap<string, Country>,
  personIds: ReadonlyMap<string, string>,
): { entities: Entity[]; statements: Statement[] } {
  const titles = new Map(readOwnTable('titles').map((row) => [row.title, row]));
  const entities = new Map<string, Entity>();
  const statements: Statement[] = [];
  for (const head of heads) {
    const country = countries.get(head.iso2);
    const title = titles.get(head.title);
    const since = head.since.S ?? head.since.G;
    if (country === undefined || title === undefined || head.roles.length === 0) continue;
    const id = `office-${head.iso2.toLowerCase()}-${head.title}`;
    const label = (language: 'en' | 'ru' | 'ar') => [`${country.names[language][0]}: ${title[language]}`];
    entities.set(id, entity(id, 'other', { en: label('en'), ru: label('ru'), ar: label('ar') }, { weight: 0, related: [country.qid] }));
    statements.push(
      statement(
        (personIds.get(head.id) ?? head.id).replace(/^leaders:/, ''),
        'P39',
        id,
        entityValue(`leaders:${id}`),
        reference(`factbook-${country.gec}`, 'Government: executive branch'),
        {
          P580: since ? [time(since)] : undefined,
          P585: [time(factbookMonth)],
          P1001: [entityValue(country.qid)],
        },
      ),
    );
  }
  return { entities: [...entities.values()], statements };
}
