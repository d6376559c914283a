import { createHash } from 'node:crypto';
import type { Entity } from '../../../lib/facts/entity.ts';
import type { Source } from '../../../lib/facts/source.ts';
import type { Rank, Statement } from '../../../lib/facts/statement.ts';
import type { Value } from '../../../lib/facts/value.ts';
import { packLimits } from '../../../lib/packs/limits.ts';
import { isLocalId } from '../../../lib/packs/syntax.ts';
import { entityType } from './entity-type.ts';
import { isFields, type JsonClaim, type JsonEntity, type JsonSnak, listsOf } from './json-entity.ts';
import { citedBy } from './references.ts';
import { aliasesOf, cleanText, terms } from './texts.ts';
import { type NoValue, snakValue } from './values.ts';

/** What is taken over from items. */
export interface ItemOptions {
  readonly languages: readonly string[];
  /** Only these properties; all when absent. */
  readonly properties?: ReadonlySet<string>;
  /** ISO day for sources without a date. */
  readonly day: string;
}

/** An item as records of a pack. */
export interface ConvertedItem {
  readonly entity: Entity;
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
  /** How many statements were left out, by reason. */
  readonly left: Readonly<Partial<Record<NoValue, number>>>;
}

/** Properties whose items are often named together with the entity: country, place, citizenship, member of, party, part of, capital, office. */
const relating = ['P17', 'P131', 'P27', 'P463', 'P102', 'P361', 'P36', 'P39', 'P108', 'P159', 'P749', 'P54'];
const mostRelated = 20;
const ranks: ReadonlySet<string> = new Set(['preferred', 'normal', 'deprecated']);
/** Values of P31 and P279 order Wikidata itself; P1549 becomes demonyms. */
const notFacts: ReadonlySet<string> = new Set(['P279', 'P1549']);

/** A count of sitelinks as a weight: 0.3 without any, 1 with as many as the best-known items have (about 300). */
export function weightOf(sitelinks: number): number {
  return Math.round((0.3 + 0.7 * Math.min(1, Math.log2(1 + sitelinks) / Math.log2(301))) * 1000) / 1000;
}

/** How many sitelinks an item has. */
export function sitelinkCount({ sitelinks }: JsonEntity): number {
  return isFields(sitelinks) ? Object.keys(sitelinks).length : 0;
}

function qualifiersOf(qualifiers: unknown): Record<string, Value[]> | undefined {
  const found: Record<string, Value[]> = {};
  for (const [property, snaks] of listsOf<JsonSnak>(qualifiers)) {
    const values = snaks.map(snakValue).filter((value): value is Value => typeof value === 'object');
    if (values.length > 0) found[property] = values;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** Old dumps have statements without ids: theirs comes from what they say. */
function statementId(entity: string, property: string, claim: JsonClaim): string {
  if (typeof claim.id === 'string' && isLocalId(claim.id)) return claim.id;
  return `${entity}-${property}-${createHash('sha256').update(JSON.stringify(claim)).digest('hex').slice(0, 16)}`;
}

function demonymsOf(claims: unknown, languages: readonly string[]): Record<string, string[]> | undefined {
  const found: Record<string, string[]> = {};
  for (const claim of listsOf<JsonClaim>(claims).find(([property]) => property === 'P1549')?.[1] ?? []) {
    const value = snakValue(claim.mainsnak);
    if (typeof value !== 'object' || value.type !== 'string' || value.lang === undefined || !languages.includes(value.lang)) continue;
    const name = cleanText(value.text);
    const list = found[value.lang] ?? [];
    if (name !== undefined && !list.includes(name)) found[value.lang] = [...list, name];
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

function relatedOf(statements: readonly Statement[], self: string): string[] {
  const ids = relating.flatMap((property) =>
    statements
      .filter((one) => one.property === property && one.rank !== 'deprecated')
      .flatMap(({ value }) => (value.type === 'entity' ? [value.id] : [])),
  );
  return [...new Set(ids)].filter((id) => id !== self).slice(0, mostRelated);
}

/** An item as an entity with its statements; undefined for Wikimedia's own pages and items without a label in the asked languages. */
export function convertItem(item: JsonEntity, options: ItemOptions): ConvertedItem | undefined {
  const type = entityType(item.claims);
  const labels = terms(item.labels, options.languages);
  const [label] = Object.values(labels);
  if (type === undefined || label === undefined) return undefined;
  const statements: Statement[] = [];
  const sources = new Map<string, Source>();
  const left: Partial<Record<NoValue, number>> = {};
  const seen = new Set<string>();
  for (const [property, claims] of listsOf<JsonClaim>(item.claims)) {
    if (notFacts.has(property) || (options.properties !== undefined && !options.properties.has(property))) continue;
    for (const claim of claims) {
      const value = snakValue(claim?.mainsnak);
      if (typeof value === 'string') {
        left[value] = (left[value] ?? 0) + 1;
        continue;
      }
      const id = statementId(item.id, property, claim);
      if (seen.has(id)) continue;
      seen.add(id);
      const cited = citedBy(item, label, claim.references, options.day);
      for (const source of cited.sources) sources.set(source.id, source);
      const qualifiers = qualifiersOf(claim.qualifiers);
      statements.push({
        id,
        subject: item.id,
        property,
        value,
        rank: ranks.has(claim.rank ?? '') ? (claim.rank as Rank) : 'normal',
        ...(qualifiers ? { qualifiers } : {}),
        references: cited.references,
      });
    }
  }
  const aliases = aliasesOf(item.aliases, labels, options.languages, packLimits.aliases - 32);
  const demonyms = demonymsOf(item.claims, options.languages);
  const descriptions = terms(item.descriptions, options.languages);
  const related = relatedOf(statements, item.id);
  const entity: Entity = {
    id: item.id,
    type,
    labels,
    ...(Object.keys(aliases).length > 0 ? { aliases } : {}),
    ...(demonyms ? { demonyms } : {}),
    ...(Object.keys(descriptions).length > 0 ? { descriptions } : {}),
    weight: weightOf(sitelinkCount(item)),
    ...(related.length > 0 ? { related } : {}),
    sameAs: [`https://www.wikidata.org/entity/${item.id}`],
  };
  return { entity, statements, sources: [...sources.values()], left };
}
