import { join } from 'node:path';
import type { Entity } from '../../../lib/facts/entity.ts';
import type { Statement } from '../../../lib/facts/statement.ts';
import { sharedSources } from '../cited-sources.ts';
import type { Country } from '../countries/country.ts';
import { entity } from '../entity.ts';
import type { HomePack } from '../home-pack.ts';
import { licences } from '../licences.ts';
import type { PackSource } from '../pack-source.ts';
import { reference } from '../reference.ts';
import { sourceNotes } from '../source-notes.ts';
import { readJson, readOwnTable } from '../tables.ts';
import { entityValue, slug, statement, time } from '../values.ts';

interface Position {
  readonly title_en?: string;
  readonly current_holder?: { readonly name_en?: string; readonly wikidata_id?: string; readonly since?: string } | null;
}
interface Snapshot {
  readonly countries: Readonly<
    Record<
      string,
      {
        readonly country: { readonly iso_code: string };
        readonly positions: { readonly head_of_state?: Position; readonly head_of_government?: Position };
      }
    >
  >;
}

/** Month of the snapshot: what it says of office holders is true of that month. */
const snapshotMonth = '2026-08';

/**
 * The share-alike pack of leaders: who headed states and governments of the G20 and ASEAN in August 2026, half a year after the
 * Factbook's last edition. People are found by name first: some ids in the snapshot are those of other people.
 */
export function leadersShareAlikePack(
  data: string,
  countries: readonly Country[],
  people: readonly Entity[],
  items: ReadonlyMap<string, string>,
  home: HomePack,
): PackSource {
  const snapshot = readJson<Snapshot>(join(data, 'people/world-leaders-current/2026-08-22.json'));
  const byCode = new Map(countries.map((country) => [country.iso2, country]));
  const byName = new Map<string, string>();
  for (const person of people) {
    const id = person.id.startsWith('Q') ? person.id : `leaders:${person.id}`;
    for (const name of [person.labels.en ?? '', ...(person.aliases?.en ?? [])])
      if (name.includes(' ') && !byName.has(name)) byName.set(name, id);
  }
  const peopleIds = new Set(people.map((person) => person.id));
  const checked = new Map(readOwnTable('leaders-2026').map((row) => [row.en, row]));
  const entities = new Map<string, Entity>();
  const statements: Statement[] = [];
  for (const { country, positions } of Object.values(snapshot.countries)) {
    const state = byCode.get(country.iso_code);
    if (state === undefined) continue;
    for (const [property, position] of [
      ['P35', positions.head_of_state],
      ['P6', positions.head_of_government],
    ] as const) {
      const holder = position?.current_holder;
      const name = holder?.name_en;
      if (!name || (state.iso2 === 'SA' && property === 'P35')) continue;
      const row = checked.get(name);
      const names = { en: [name], ru: row?.ru ? row.ru.split('|') : [], ar: row?.ar ? row.ar.split('|') : [] };
      let id = byName.get(name);
      if (id === undefined) {
        const own = items.get(name) ?? (row?.id || slug(name));
        const made = entity(own, 'person', names, { weight: 0.85, related: [state.qid] });
        id = home.find(made) ?? (own.startsWith('Q') ? own : `leaders-sa:${own}`);
        if (home.find(made) === undefined && !peopleIds.has(own)) entities.set(own, made);
      }
      const since = /^\d{4}-\d\d-\d\d$/.test(holder?.since ?? '') ? holder?.since : undefined;
      statements.push(
        statement(state.qid, property, `2026-${slug(name)}`, entityValue(id), reference('world-leaders-current', state.iso2), {
          P580: since ? [time(since)] : undefined,
          P585: [time(snapshotMonth)],
        }),
      );
    }
  }
  return {
    id: 'leaders-sa',
    title: {
      en: 'Heads of state and government, August 2026 (share-alike, CC BY-SA 4.0)',
      ru: 'Главы государств и правительств, август 2026 года (лицензия CC BY-SA 4.0)',
      ar: 'رؤساء الدول والحكومات، أغسطس 2026 (رخصة المشاركة بالمثل CC BY-SA 4.0)',
    },
    description:
      'Who headed the states and governments of the G20 and ASEAN in August 2026, under CC BY-SA 4.0: a changed version keeps the licence.',
    version: '1.0.0',
    created: '2026-11-25T00:00:00Z',
    sequence: 1,
    licences: [licences.ccBySa],
    sources: [sourceNotes.leadersCurrent],
    entities: [...entities.values()],
    statements,
    series: [],
    cited: Object.values(sharedSources),
  };
}
