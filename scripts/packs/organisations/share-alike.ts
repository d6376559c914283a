import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Entity } from '../../../lib/facts/entity.ts';
import type { Statement } from '../../../lib/facts/statement.ts';
import { globalId } from '../../../lib/facts/id.ts';
import { sharedSources } from '../cited-sources.ts';
import { entity } from '../entity.ts';
import type { HomePack } from '../home-pack.ts';
import { licences } from '../licences.ts';
import type { PackSource } from '../pack-source.ts';
import { reference } from '../reference.ts';
import { sourceNotes } from '../source-notes.ts';
import { slug, statement, text, time } from '../values.ts';

/** One organisation of SupraVerden, as far as it is used here. */
interface Organisation {
  readonly Wikidata_code?: string;
  readonly Name_en?: string;
  readonly Name_ru?: string;
  readonly Name_ar?: string;
  readonly Name_other_en?: string;
  readonly Abbreviation_en?: string | null;
  readonly Year_established?: number | string;
  readonly Headquarters?: string;
  readonly Website?: string;
}

function plain(name: string | null | undefined, script: RegExp): string[] {
  const trimmed = (name ?? '').replace(/[\u{2010}\u{2011}]/gu, '-').trim();
  return trimmed !== 'null' && trimmed.length >= 4 && script.test(trimmed) ? [trimmed] : [];
}

/** The share-alike pack of organisations: SupraVerden's, less those that a permissive pack already holds, with facts about all. */
export function organisationsShareAlikePack(data: string, permissive: readonly Entity[], home: HomePack): PackSource {
  const list = parse(readFileSync(join(data, 'organisations/supraverden/general_list.yaml'), 'utf8')) as Record<string, Organisation>;
  const held = new Set(permissive.map((one) => one.id));
  const names = new Map(
    permissive.flatMap((one) =>
      [...Object.values(one.labels), ...Object.values(one.aliases ?? {}).flat()].map((name) => [
        name.toLowerCase(),
        globalId('organisations', one.id),
      ]),
    ),
  );
  const entities: Entity[] = [];
  const statements: Statement[] = [];
  const seen = new Set<string>();
  for (const [key, organisation] of Object.entries(list)) {
    const english = plain(organisation.Name_en ?? key, /^\p{Lu}[\p{Script=Latin}\d .,'’&()–-]+$/u);
    const item = /^Q\d+$/.exec(organisation.Wikidata_code ?? '')?.[0];
    const id = item ?? slug(english[0] ?? '');
    if (english.length === 0 || id === '' || seen.has(id)) continue;
    seen.add(id);
    const abbreviation = plain(organisation.Abbreviation_en, /^[A-Z][A-Za-z-]{3,}$/);
    const made = entity(
      id,
      'organisation',
      {
        en: [...english, ...plain(organisation.Name_other_en, /^\p{Lu}[\p{Script=Latin} ]+ [\p{Script=Latin} ]+$/u), ...abbreviation],
        ru: plain(organisation.Name_ru, /^[А-ЯЁ][А-Яа-яЁё .,«»–-]+$/u),
        ar: plain(organisation.Name_ar, /^[\u{620}-\u{64a} ]+$/u),
      },
      { weight: 0.5, descriptions: { en: 'international organisation', ru: 'международная организация', ar: 'منظمة دولية' } },
    );
    const other = held.has(id) ? id : (home.find(made) ?? names.get(english[0]?.toLowerCase() ?? ''));
    // An abbreviation that a permissive pack gives to another body would only make both uncertain.
    if (other === undefined && abbreviation.some((short) => names.has(short.toLowerCase()))) continue;
    if (other === undefined) entities.push(made);
    const subject = other ?? id;
    const source = reference('supraverden', key);
    const year = String(organisation.Year_established ?? '');
    if (/^(1[6-9]|20)\d\d$/.test(year)) statements.push(statement(subject, 'P571', 'supraverden', time(year), source));
    if (/^https?:\/\/[^\s"<>]{4,200}$/.test(organisation.Website ?? '')) {
      statements.push(statement(subject, 'P856', 'supraverden', text(organisation.Website ?? ''), source));
    }
  }
  return {
    id: 'organisations-sa',
    title: {
      en: 'International organisations (share-alike, CC BY-SA 4.0)',
      ru: 'Международные организации (лицензия CC BY-SA 4.0)',
      ar: 'المنظمات الدولية (رخصة المشاركة بالمثل CC BY-SA 4.0)',
    },
    description:
      'International organisations from SupraVerden under CC BY-SA 4.0: whoever passes on a changed version does so under the same licence.',
    version: '1.0.0',
    created: '2026-11-25T00:00:00Z',
    sequence: 1,
    licences: [licences.ccBySa],
    sources: [sourceNotes.supraverden],
    entities,
    statements: [...new Map(statements.map((made) => [made.id, made])).values()],
    series: [],
    cited: Object.values(sharedSources),
  };
}
