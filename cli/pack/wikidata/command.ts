import { entityKinds, type EntityKind } from '../../../lib/facts/entity.ts';
import { isDateOrDateTime } from '../../../lib/facts/time.ts';
import { isLanguage } from '../../../lib/packs/syntax.ts';
import { loadPack } from '../../read-pack.ts';
import { starterPackPaths } from '../../starter-packs.ts';
import { UsageError } from '../../usage-error.ts';
import { packFromWikidata } from './from-wikidata.ts';
import { parseShard } from './shard.ts';
import type { Property } from '../../../lib/facts/property.ts';

/** The options as they are written on the command line. */
export interface FromWikidataWords {
  readonly out: string;
  readonly languages: string;
  readonly types?: string;
  readonly properties?: string;
  readonly minSitelinks: string;
  readonly shard?: string;
  readonly created?: string;
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}

function languagesOf(text: string): string[] {
  const languages = list(text);
  const wrong = languages.find((one) => !isLanguage(one));
  if (languages.length === 0 || wrong !== undefined)
    throw new UsageError(`--languages takes codes such as ar,ru,en, not «${wrong ?? text}»`);
  return languages;
}

function typesOf(text: string | undefined): { kinds?: ReadonlySet<EntityKind>; classes?: ReadonlySet<string> } {
  if (text === undefined) return {};
  const words = list(text);
  const kinds = words.filter((one): one is EntityKind => entityKinds.some((kind) => kind === one));
  const classes = words.filter((one) => /^Q\d+$/.test(one));
  const wrong = words.find((one) => !kinds.some((kind) => kind === one) && !classes.includes(one));
  if (wrong !== undefined) throw new UsageError(`--types takes ${entityKinds.join(', ')} and classes such as Q6256, not «${wrong}»`);
  return { ...(kinds.length > 0 ? { kinds: new Set(kinds) } : {}), ...(classes.length > 0 ? { classes: new Set(classes) } : {}) };
}

function propertiesOf(text: string | undefined): { properties?: ReadonlySet<string> } {
  if (text === undefined) return {};
  const ids = list(text);
  const wrong = ids.find((one) => !/^P\d+$/.test(one));
  if (wrong !== undefined) throw new UsageError(`--properties takes ids such as P1082, not «${wrong}»`);
  return { properties: new Set(ids) };
}

/** Labels and cue words in three languages of the properties that the starter packs use. */
async function knownProperties(): Promise<Map<string, Property>> {
  const packs = await Promise.all(starterPackPaths().map((path) => loadPack(path)));
  return new Map(packs.flatMap((pack) => pack.properties.map((property) => [property.id, property] as const)));
}

/** `hashiya pack from-wikidata`: reads the words of the command line, makes the pack source and prints what happened. Raises `UsageError`. */
export async function runFromWikidata(dump: string, words: FromWikidataWords): Promise<void> {
  if (!/^\d{1,6}$/.test(words.minSitelinks)) throw new UsageError(`--min-sitelinks takes a whole number, not «${words.minSitelinks}»`);
  const day = words.created ?? new Date().toISOString().slice(0, 10);
  if (!isDateOrDateTime(day)) throw new UsageError(`--created takes an ISO date, not «${day}»`);
  const report = await packFromWikidata(dump, {
    out: words.out,
    languages: languagesOf(words.languages),
    ...typesOf(words.types),
    ...propertiesOf(words.properties),
    minSitelinks: Number(words.minSitelinks),
    ...(words.shard === undefined ? {} : { shard: parseShard(words.shard) }),
    day,
    known: await knownProperties(),
  });
  for (const line of report.lines()) console.log(line);
  console.log(`→ ${words.out}; look through it with \`hashiya pack check ${words.out}\``);
}
