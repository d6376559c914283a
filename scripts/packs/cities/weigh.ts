import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOwnTable } from '../tables.ts';
import type { CityDraft } from './draft.ts';

/** How many people of Wikidata bear a name, by lower-case token in Latin, Cyrillic and Arabic script. */
export function readPersonTokens(data: string): Map<string, number> {
  const tokens = new Map<string, number>();
  for (const file of ['wd_russian_80', 'wd_russian_20', 'wd_arabic.normalized.aligned.tokens']) {
    for (const line of readFileSync(join(data, 'people/netransliteration', file), 'utf8').split('\n')) {
      const [english = '', letters = '', count] = line.split('\t');
      if (count === undefined) continue;
      for (const token of [english, letters.replaceAll(' ', '')]) tokens.set(token, (tokens.get(token) ?? 0) + Number(count));
    }
  }
  return tokens;
}

/** A name that this many people bear is a person's name before it is a small town's. */
const manyBearers = 20;
/** A city of this size keeps its name although people bear it too. */
const famousSize = 700_000;

function weightOf(draft: CityDraft): number {
  if (draft.nationalCapital) return draft.population >= 300_000 || draft.checked ? 0.9 : 0.7;
  if (draft.population >= 5_000_000) return 0.9;
  if (draft.population >= 1_000_000) return 0.85;
  if (draft.population >= 400_000) return 0.7;
  if (draft.population >= 100_000) return 0.55;
  return draft.regionalCapital ? 0.45 : 0.35;
}

/** A draft with the weight that its names deserve. */
export interface WeighedCity extends CityDraft {
  readonly weight: number;
}

/**
 * Weighs cities by size and drops what would mark wrongly: names on the stop list, small towns that bear a person's name or
 * the name of a place ten times their size, and all names in `taken` (countries, regions).
 */
export function weighCities(drafts: readonly CityDraft[], tokens: ReadonlyMap<string, number>, taken: ReadonlySet<string>): WeighedCity[] {
  const stop = new Set(readOwnTable('city-stop').map((row) => row.name ?? ''));
  const dropped = new Set(readOwnTable('city-drop').map((row) => row.id ?? ''));
  const largest = new Map<string, number>();
  for (const draft of drafts) {
    for (const name of Object.values(draft.names).flat()) largest.set(name, Math.max(largest.get(name) ?? 0, draft.population));
  }
  const kept: WeighedCity[] = [];
  for (const draft of drafts) {
    if (dropped.has(draft.qid)) continue;
    const english = draft.names.en[0] ?? '';
    const bears = !english.includes(' ') && (tokens.get(english.toLowerCase()) ?? 0) >= manyBearers;
    const famous = draft.checked || draft.nationalCapital || draft.population >= famousSize;
    const isPerson = (name: string) => !famous && (tokens.get(name.toLowerCase()) ?? 0) >= manyBearers;
    const fits = (name: string) =>
      name.length >= 3 &&
      !isPerson(name) &&
      !stop.has(name) &&
      !taken.has(name) &&
      (draft.nationalCapital || draft.checked || (largest.get(name) ?? 0) < draft.population * 10);
    const names = draft.checked
      ? draft.names
      : { en: draft.names.en.filter(fits), ru: draft.names.ru.filter(fits), ar: draft.names.ar.filter(fits) };
    // A place whose English name is dropped is dropped whole: its names in other languages mean the other thing as well.
    if (names.en.length === 0 || names.en[0] !== english || (bears && !famous)) continue;
    const contested = [...names.en, ...names.ru, ...names.ar].some((name) => (largest.get(name) ?? 0) > draft.population);
    const weight = weightOf(draft) * (contested && !draft.checked ? 0.5 : 1) * (bears && !draft.checked ? 0.8 : 1);
    kept.push({ ...draft, names, weight: Math.round(weight * 100) / 100 });
  }
  return kept;
}
