import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Entity } from '../../../lib/facts/entity.ts';
import type { Statement } from '../../../lib/facts/statement.ts';
import { entity } from '../entity.ts';
import { reference } from '../reference.ts';
import { entityValue, statement, text, time } from '../values.ts';

/** One member in the files of the @unitedstates project, as far as it is used here. */
interface Member {
  readonly id: { readonly wikidata?: string; readonly bioguide?: string };
  readonly name: { readonly first: string; readonly last: string; readonly official_full?: string; readonly nickname?: string };
  readonly terms: readonly {
    readonly type: string;
    readonly start: string;
    readonly end: string;
    readonly state?: string;
    readonly party?: string;
  }[];
}

const chambers: Readonly<Record<string, string>> = { sen: 'United States senator', rep: 'United States representative' };

/** Members of the US Congress in June 2026: entity and last term of each. */
export function readCongress(data: string): { entities: Entity[]; statements: Statement[] } {
  const members = parse(readFileSync(join(data, 'people/us-congress/legislators-current.yaml'), 'utf8')) as Member[];
  const entities: Entity[] = [];
  const statements: Statement[] = [];
  for (const { id, name, terms } of members) {
    const person = id.wikidata;
    const term = terms.at(-1);
    const office = term && chambers[term.type];
    if (person === undefined || term === undefined || office === undefined) continue;
    const place = term.state ? ` for ${term.state}` : '';
    entities.push(
      entity(
        person,
        'person',
        { en: [name.official_full ?? `${name.first} ${name.last}`, `${name.nickname ?? name.first} ${name.last}`] },
        {
          weight: 0.45,
          descriptions: {
            en: `${office}${place}, ${term.party ?? 'no party'} (as of June 2026)`,
            ru: `член Конгресса США (на июнь 2026 года)`,
            ar: `عضو في الكونغرس الأمريكي (حتى يونيو 2026)`,
          },
          related: ['Q30'],
        },
      ),
    );
    statements.push(
      statement(
        person,
        'office-held',
        `${term.type}-${term.start}`,
        text(`${office}${place}`, 'en'),
        reference('us-congress', id.bioguide),
        {
          P580: [time(term.start)],
          P582: term.end ? [time(term.end)] : undefined,
          P1001: [entityValue('Q30')],
        },
      ),
    );
  }
  return { entities, statements };
}
