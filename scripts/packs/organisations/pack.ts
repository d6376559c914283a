import type { Entity } from '../../../lib/facts/entity.ts';
import { sharedSources } from '../cited-sources.ts';
import type { Country } from '../countries/country.ts';
import { documentSources } from '../countries/disputed.ts';
import type { HomePack } from '../home-pack.ts';
import { licences } from '../licences.ts';
import type { PackSource } from '../pack-source.ts';
import { sourceNotes } from '../source-notes.ts';
import { foundingStatements } from './founding.ts';
import type { CheckedOrganisation } from './hand-checked.ts';
import { readBrands, readRor, readSp500 } from './registries.ts';

/** The permissive pack of organisations: international bodies, institutions, companies, media, universities. */
export function organisationsPack(
  data: string,
  checked: readonly CheckedOrganisation[],
  countries: readonly Country[],
  home: HomePack,
): PackSource {
  const byCode = new Map(countries.map((country) => [country.iso2, country]));
  const known = new Map<string, Entity>();
  const names = new Set<string>();
  const add = (entity: Entity) => {
    known.set(entity.id, entity);
    for (const name of [...Object.values(entity.labels), ...Object.values(entity.aliases ?? {}).flat()]) names.add(name.toLowerCase());
  };
  for (const one of checked) {
    if (!one.elsewhere) add(one.entity);
    else for (const name of Object.values(one.entity.labels)) names.add(name.toLowerCase());
  }
  const registries = [readRor(data, byCode), readBrands(data), readSp500(data)];
  for (const { entities } of registries) {
    for (const entity of entities) {
      const taken = Object.values(entity.labels).some((label) => names.has(label.toLowerCase()));
      if (!known.has(entity.id) && !taken && home.find(entity) === undefined) add(entity);
    }
  }
  const statements = [
    ...foundingStatements(),
    ...registries.flatMap((registry) => registry.statements.filter((made) => known.has(made.subject))),
  ];
  return {
    id: 'organisations',
    title: { en: 'Organisations and companies', ru: 'Организации и компании', ar: 'المنظمات والشركات' },
    description:
      'International organisations, institutions, companies, media and universities: names and abbreviations in Arabic, Russian and English.',
    version: '1.0.0',
    created: '2026-11-25T00:00:00Z',
    sequence: 1,
    licences: [licences.cc0, licences.bsd3, licences.pddl],
    sources: [sourceNotes.own, sourceNotes.ror, sourceNotes.nsi, sourceNotes.sp500],
    entities: [...known.values()],
    statements: [...new Map(statements.map((made) => [made.id, made])).values()],
    series: [],
    cited: [...documentSources(), ...Object.values(sharedSources)],
  };
}
