import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from './tables.ts';

type Section = { readonly [name: string]: Section | string };

/** One country's page of the World Factbook. `file` is its path below the factbook folder. */
export interface Profile {
  readonly gec: string;
  readonly file: string;
  readonly data: Section;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  eacute: 'é',
  egrave: 'è',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  atilde: 'ã',
  acirc: 'â',
  ecirc: 'ê',
  ocirc: 'ô',
  rsquo: '’',
  lsquo: '‘',
  ndash: '–',
  mdash: '—',
  quot: '"',
};

/** Text without markup and with its character references resolved. */
function plain(text: string): string {
  return text
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/&([a-z]{2,8});/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Reads every page below `folder`, by GEC code (lower case: `rs` is Russia). */
export function readFactbook(folder: string): Map<string, Profile> {
  const profiles = new Map<string, Profile>();
  for (const region of readdirSync(folder, { withFileTypes: true })) {
    if (!region.isDirectory() || region.name === 'meta') continue;
    for (const name of readdirSync(join(folder, region.name)).sort()) {
      if (!/^[a-z]{2}\.json$/.test(name)) continue;
      const file = `${region.name}/${name}`;
      const gec = name.slice(0, 2);
      profiles.set(gec, { gec, file, data: readJson<Section>(join(folder, file)) });
    }
  }
  return profiles;
}

/** The text of one field (`'Government', 'Capital', 'name'`), without markup; undefined when the page lacks it. */
export function field(profile: Profile, ...path: string[]): string | undefined {
  let at: Section | string | undefined = profile.data;
  for (const step of path) at = typeof at === 'object' ? at[step] : undefined;
  if (typeof at === 'object') at = at.text;
  return typeof at === 'string' ? plain(at) : undefined;
}

/** The texts of a field that has one entry a year (`Exports 2024`, `Exports 2023`, …). */
export function yearly(profile: Profile, ...path: string[]): string[] {
  let at: Section | string | undefined = profile.data;
  for (const step of path) at = typeof at === 'object' ? at[step] : undefined;
  if (typeof at !== 'object') return [];
  return Object.entries(at)
    .filter(([name]) => / (19|20)\d\d$/.test(name))
    .map(([, value]) => plain(typeof value === 'object' ? String(value.text ?? '') : value));
}
