import type { EntityKind } from '../../../lib/facts/entity.ts';
import classes from './classes.json' with { type: 'json' };
import { type JsonClaim, listsOf } from './json-entity.ts';
import { snakValue } from './values.ts';

const kindOfClass: ReadonlyMap<string, EntityKind> = new Map(
  Object.entries(classes).flatMap(([kind, ids]) => ids.map((id) => [id, kind as EntityKind] as const)),
);

/** Properties that an item of one kind has and items of other kinds seldom have, the most telling first. */
const signs: readonly (readonly [EntityKind, readonly string[]])[] = [
  ['person', ['P569', 'P19', 'P27', 'P106', 'P22', 'P25']],
  ['work', ['P50', 'P57', 'P175', 'P86', 'P577', 'P364', 'P136', 'P144']],
  ['event', ['P1346', 'P710', 'P1132', 'P1339', 'P1120']],
  ['organisation', ['P159', 'P112', 'P169', 'P1128', 'P452', 'P463', 'P749', 'P355', 'P414', 'P115']],
  ['place', ['P1082', 'P2046', 'P625', 'P36', 'P47', 'P421', 'P131', 'P30']],
];

/** Ids of the classes that an item is an instance of (P31), without deprecated ones. */
export function classesOf(claims: unknown): string[] {
  const instanceOf = listsOf<JsonClaim>(claims).find(([property]) => property === 'P31')?.[1] ?? [];
  return instanceOf.flatMap((claim) => {
    const value = claim.rank === 'deprecated' ? undefined : snakValue(claim.mainsnak);
    return typeof value === 'object' && value.type === 'entity' ? [value.id] : [];
  });
}

/** Classes of Wikimedia's own pages: lists, disambiguation pages, categories, templates. Nothing that a text names. */
const internal = new Set([
  'Q4167410',
  'Q4167836',
  'Q11266439',
  'Q13406463',
  'Q17633526',
  'Q22808320',
  'Q14204246',
  'Q15184295',
  'Q18340514',
]);

/**
 * The kind of an item: by its class, where that is one of the common ones, else by the properties that it has, else `other`. The tree of
 * classes is not in the items themselves, and a dump is read once. Undefined for Wikimedia's own pages.
 */
export function entityType(claims: unknown): EntityKind | undefined {
  const found = classesOf(claims);
  if (found.some((id) => internal.has(id))) return undefined;
  for (const id of found) {
    const kind = kindOfClass.get(id);
    if (kind !== undefined) return kind;
  }
  const properties = new Set(listsOf(claims).map(([property]) => property));
  let best: EntityKind = 'other';
  let most = 0;
  for (const [kind, list] of signs) {
    const count = list.filter((property) => properties.has(property)).length;
    if (count > most) [best, most] = [kind, count];
  }
  return best;
}
