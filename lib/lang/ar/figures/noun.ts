import type { PhraseRow, Sense } from '../../figures/lexicon.ts';

/** Singular with its accusative, and the plurals («مشروع|مشروعا|مشاريع»). Feminine in «ة» has no accusative letter. */
export function counted(singular: string, ...plurals: readonly string[]): string {
  const accusative =
    singular.endsWith('ة') || singular.endsWith('ا') || singular.endsWith('و') || singular.endsWith('ي') ? [] : [`${singular}ا`];
  return [singular, ...accusative, ...plurals].join('|');
}

/** The dual in both cases, free and in construct («دولاران|دولارين», «ليرتان|ليرتين»). */
export function dual(singular: string, construct = false): string {
  const stem = singular.endsWith('ة') ? `${singular.slice(0, -1)}ت` : singular;
  const forms = [`${stem}ان`, `${stem}ين`];
  if (construct) forms.push(`${stem}ا`, `${stem}ي`);
  return forms.join('|');
}

/** Rows of a noun that measures: one for singular and plurals, one for its dual. */
export function rowsOf(
  sense: Extract<Sense, { role: 'unit' | 'time' | 'cur' | 'family' }>,
  singular: string,
  ...plurals: readonly string[]
): PhraseRow[] {
  return [
    [counted(singular, ...plurals), sense],
    [dual(singular), { ...sense, dual: true }],
  ];
}
