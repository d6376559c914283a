import type { EntityKind } from '../facts/entity.ts';
import type { NameKind } from '../names/layout.ts';
import type { Mention } from '../names/mention.ts';
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
  readonly sameLanguage: boolean;
}

/** The candidates of a mention, one an entity: where several packs know it, the first of them speaks, with the highest weight of all. */
export function linkCandidates(mention: Mention, segments: readonly NameSegment[]): LinkCandidate[] {
  const byHash = new Map<number, LinkCandidate>();
  for (const found of mention.candidates) {
    const segment = segments[found.segment];
    if (!segment) continue;
    const hash = segment.entityHash[found.entity] ?? 0;
    const known = byHash.get(hash);
    const weight = segment.entityWeight(found.entity);
    const next: LinkCandidate = {
      segment,
      index: found.entity,
      hash,
      id: segment.entityId(found.entity),
      pack: segment.entityPack(found.entity),
      kind: segment.entityKind(found.entity),
      name: found.kind,
      weight,
      label: segment.entityLabel(found.entity, mention.lang),
      flags: found.flags,
      sameLanguage: found.lang === mention.lang,
    };
    if (!known) byHash.set(hash, next);
    else byHash.set(hash, { ...known, weight: Math.max(known.weight, weight), name: better(known.name, next.name) });
  }
  return [...byHash.values()];
}

const order: readonly NameKind[] = ['label', 'alias', 'demonym', 'family-first', 'partial'];

function better(a: NameKind, b: NameKind): NameKind {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

/** True for short forms that the builder derived from a person's full name: they count only once the full name was read. */
export function isDerived(candidate: LinkCandidate): boolean {
  return candidate.name === 'partial' || candidate.name === 'family-first';
}
