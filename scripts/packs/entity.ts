import type { Entity, EntityKind } from '../../lib/facts/entity.ts';
import type { LanguageMap } from '../../lib/text/language-code.ts';

/** Names by language; the first of a language is its label, the others are aliases. */
export type NameLists = LanguageMap<readonly string[]>;

function filled<T>(map: LanguageMap<T>, has: (value: T) => boolean): LanguageMap<T> | undefined {
  const entries = Object.entries(map).filter(([, value]) => has(value));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** A name without the hidden characters that sources carry (direction marks, zero-width spaces, tatweel). */
function visible(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\p{Cf}\u{640}]/gu, '')
    .trim();
}

/** What else an entity may carry beside its names. */
export interface EntityDetails {
  readonly weight?: number;
  readonly demonyms?: NameLists;
  readonly descriptions?: LanguageMap;
  readonly related?: readonly string[];
}

/** One line of `entities.jsonl`: fields in a fixed order, empty ones left out, no alias equal to its label. */
export function entity(id: string, type: EntityKind, names: NameLists, details: EntityDetails = {}): Entity {
  const labels: Record<string, string> = {};
  const aliases: Record<string, string[]> = {};
  for (const [language, list] of Object.entries(names)) {
    const [label, ...others] = [...new Set(list.map(visible))].filter((name) => name !== '');
    if (label === undefined) continue;
    labels[language] = label;
    if (others.length > 0) aliases[language] = others;
  }
  const demonyms = filled(details.demonyms ?? {}, (list) => list.length > 0);
  const descriptions = filled(details.descriptions ?? {}, (text) => text !== '');
  const isItem = /^Q\d+$/.test(id);
  return {
    id,
    type,
    labels,
    ...(Object.keys(aliases).length > 0 ? { aliases } : {}),
    ...(demonyms ? { demonyms } : {}),
    ...(descriptions ? { descriptions } : {}),
    ...(details.weight === undefined ? {} : { weight: details.weight }),
    ...(details.related?.length ? { related: details.related } : {}),
    ...(isItem ? { sameAs: [`https://www.wikidata.org/entity/${id}`] } : {}),
  };
}
