import type { Entity } from '../../../lib/facts/entity.ts';
import { factbookSource, sharedSources } from '../cited-sources.ts';
import type { Country } from '../countries/country.ts';
import type { Profile } from '../factbook.ts';
import type { HomePack } from '../home-pack.ts';
import { licences } from '../licences.ts';
import type { PackSource } from '../pack-source.ts';
import { sourceNotes } from '../source-notes.ts';
import { readCongress } from './congress.ts';
import { headEntities, personEntities } from './entities.ts';
import type { Head } from './heads.ts';
import { formerHeadStatements } from './former-heads.ts';
import { readLocalNames } from './local-names.ts';
import { officeHolderEntities, termStatements } from './office-holders.ts';
import { offices } from './offices.ts';
import { readTerms, termSources } from './terms.ts';

/** Adds to `known` each entity whose id is new there; an entity that is there already gains the new one's further names. */
function addMissing(known: Map<string, Entity>, more: readonly Entity[], home: HomePack): void {
  for (const candidate of more) if (!known.has(candidate.id) && home.find(candidate) === undefined) known.set(candidate.id, candidate);
}

/** The pack of leaders: heads of state and government, other well-known people, ministers since 2000, the US Congress. */
export function leadersPack(
  data: string,
  countries: readonly Country[],
  factbook: ReadonlyMap<string, Profile>,
  heads: readonly Head[],
  items: ReadonlyMap<string, string>,
  personIds: ReadonlyMap<string, string>,
  home: HomePack,
): PackSource {
  const byCode = new Map(countries.map((country) => [country.iso2, country]));
  const terms = readTerms(data);
  const congress = readCongress(data);
  const held = offices(heads, byCode, personIds);
  const known = new Map<string, Entity>();
  addMissing(known, headEntities(heads, byCode), home);
  addMissing(known, personEntities(items, byCode), home);
  addMissing(known, congress.entities, home);
  addMissing(known, officeHolderEntities(terms, byCode, readLocalNames(data)), home);
  addMissing(known, held.entities, home);
  const statements = [...held.statements, ...congress.statements, ...termStatements(terms, byCode)];
  const unique = [...new Map(statements.map((made) => [made.id, made])).values()];
  const kept = unique.filter((made) => known.has(made.subject) || home.has(made.subject));
  return {
    id: 'leaders',
    title: { en: 'Leaders and office holders', ru: 'Политические деятели', ar: 'القادة والمسؤولون' },
    description:
      'Heads of state and government, ministers and well-known politicians: names in Arabic, Russian and English, positions with dates.',
    version: '1.0.0',
    created: '2026-11-25T00:00:00Z',
    sequence: 1,
    licences: [licences.cc0, licences.mit],
    sources: [sourceNotes.factbook, sourceNotes.everyPolitician, sourceNotes.usCongress, sourceNotes.arwikicats, sourceNotes.own],
    entities: [...known.values()],
    statements: [...kept, ...formerHeadStatements(kept)],
    series: [],
    cited: [
      sharedSources.usCongress,
      ...termSources(),
      ...countries.flatMap((country) => {
        const profile = factbook.get(country.gec);
        return profile ? [factbookSource(country.gec, profile.file, country.names.en[0] ?? '')] : [];
      }),
    ],
  };
}
