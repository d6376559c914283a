import type { EntityKind } from '../facts/entity.ts';
import type { NameKind } from '../names/layout.ts';
import type { Mention, MentionCandidate } from '../names/mention.ts';
import type { NameSegment } from '../names/segment.ts';

/** An entity that a mention may mean, with what its packs say of it. */
export interface LinkCandidate {
  readonly segment: NameSegment;
  readonly index: number;
  /** Hash of the global id: the same entity in several packs has one. */
  readonly hash: number;
  readonly id: string;
  readonly pack: string;
  readonly kind: EntityKind;
  readonly name: NameKind;
  readonly weight: number;
  readonly label: string | undefined;
  /** Bits of `nameFlag`. */
  readonly flags: number;
  /** The name is in the language of the text, which is `lang`. */
  readonly sameLanguage: boolean;
  readonly lang: string;
}

/** Entities that were looked up in one article: by segment, then by index. */
export type EntityCache = Map<number, LinkCandidate>[];

/**
 * The candidates of a mention, one an entity: where several packs know it, the first of them speaks, with the highest weight of all.
 * @param cache an empty list at the article's start; what was read of a segment's entities is kept in it
 */
export function linkCandidates(mention: Mention, segments: readonly NameSegment[], cache: EntityCache): LinkCandidate[] {
  const out: LinkCandidate[] = [];
  for (const found of mention.candidates) {
    const next = candidateOf(found, mention.lang, segments, cache);
    if (!next) continue;
    const at = out.findIndex((known) => known.hash === next.hash);
    const known = out[at];
    if (!known) out.push(next);
    else out[at] = { ...known, weight: Math.max(known.weight, next.weight), name: better(known.name, next.name) };
  }
  return out;
}

function candidateOf(
  found: MentionCandidate,
  lang: string,
  segments: readonly NameSegment[],
  cache: EntityCache,
): LinkCandidate | undefined {
  const segment = segments[found.segment];
  if (!segment) return undefined;
  const entities = cache[found.segment] ?? new Map<number, LinkCandidate>();
  cache[found.segment] = entities;
  const sameLanguage = found.lang === lang;
  const known = entities.get(found.entity);
  if (known && known.name === found.kind && known.flags === found.flags && known.sameLanguage === sameLanguage && known.lang === lang)
    return known;
  const next: LinkCandidate = {
    segment,
    index: found.entity,
    hash: segment.entityHash[found.entity] ?? 0,
    id: segment.entityId(found.entity),
    pack: segment.entityPack(found.entity),
    kind: segment.entityKind(found.entity),
    name: found.kind,
    weight: segment.entityWeight(found.entity),
    label: segment.entityLabel(found.entity, lang),
    flags: found.flags,
    sameLanguage,
    lang,
  };
  entities.set(found.entity, next);
  return next;
}

const order: readonly NameKind[] = ['label', 'alias', 'demonym', 'family-first', 'partial'];

function better(a: NameKind, b: NameKind): NameKind {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

/** True for short forms that the builder derived from a person's full name: they count only once the full name was read. */
export function isDerived(candidate: LinkCandidate): boolean {
  return candidate.name === 'partial' || candidate.name === 'family-first';
}
