import { licences } from '../licences.ts';
import { documentSources } from '../countries/disputed.ts';
import type { PackSource } from '../pack-source.ts';
import { sourceNotes } from '../source-notes.ts';
import type { CheckedOrganisation } from './hand-checked.ts';

/** The permissive pack of organisations: international bodies, institutions, companies, media, universities. */
export function organisationsPack(checked: readonly CheckedOrganisation[]): PackSource {
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
    entities: checked.filter((one) => !one.elsewhere).map((one) => one.entity),
    statements: [],
    series: [],
    cited: documentSources(),
  };
}
