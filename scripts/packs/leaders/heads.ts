import type { NameLists } from '../entity.ts';
import { field, type Profile } from '../factbook.ts';
import { parseSince } from '../factbook-figures.ts';
import { cellList, readOwnTable } from '../tables.ts';
import { slug } from '../values.ts';

/** `S`: head of state, `G`: head of government. */
type Role = 'S' | 'G';

/** A head of state or government in office in January 2026, with names checked by hand. */
export interface Head {
  readonly iso2: string;
  readonly roles: readonly Role[];
  /** Key of the table of titles. */
  readonly title: string;
  readonly weight: number;
  readonly names: NameLists;
  /** Wikidata item, or an id local to the pack `leaders`. */
  readonly id: string;
  /** ISO date of taking office by role, from the Factbook. */
  readonly since: Readonly<Partial<Record<Role, string>>>;
}

const fields: Readonly<Record<Role, string>> = { S: 'chief of state', G: 'head of government' };
const offices: Readonly<Record<Role, string>> = { S: 'president', G: 'prime-minister' };

/** The id of a person: the given item, else the item that the office-holder tables give for one of the names, else a slug. */
export function personId(names: readonly string[], given: string | undefined, items: ReadonlyMap<string, string>): string {
  if (given) return given;
  for (const name of names) {
    const item = items.get(name);
    if (item !== undefined && name.includes(' ')) return item;
  }
  return slug(names[0] ?? '');
}

/** Reads the hand-checked heads of state and government and dates them from the Factbook. `gecOf` maps ISO alpha-2 to GEC codes. */
export function readHeads(
  factbook: ReadonlyMap<string, Profile>,
  gecOf: ReadonlyMap<string, string>,
  items: ReadonlyMap<string, string>,
): Head[] {
  return readOwnTable('heads').map((row) => {
    const iso2 = row.iso2 ?? '';
    const roles = (['S', 'G'] as const).filter((role) => row.role?.includes(role));
    const profile = factbook.get(gecOf.get(iso2) ?? '');
    const since: Partial<Record<Role, string>> = {};
    for (const role of roles) {
      const stated = profile && field(profile, 'Government', 'Executive branch', fields[role]);
      const date = stated && parseSince(stated);
      if (date) since[role] = date;
    }
    const names = { en: cellList(row.en), ru: cellList(row.ru), ar: cellList(row.ar) };
    return {
      iso2,
      roles,
      title: row.title || (roles[0] === undefined ? '' : offices[roles[0]]),
      weight: Number(row.weight),
      names,
      id: personId(names.en, row.id, items),
      since,
    };
  });
}
