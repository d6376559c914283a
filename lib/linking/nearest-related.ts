import { isDerived, type LinkCandidate } from './candidates.ts';

/** A mention with what it may mean. */
interface Placed {
  readonly mention: { readonly start: number; readonly end: number; readonly block: number };
  readonly candidates: readonly LinkCandidate[];
}

/** In all three languages the country that a body belongs to stands behind it; what stands before is often another actor. */
const behindIsNearer = 0.5;

/** Mentions that are looked at on either side. */
const reach = 12;

/**
 * The entity named nearest to an ambiguous mention, in the same block, that at least one of its candidates is related to: in «the
 * ministries of health and of education in Kyrgyzstan» both are of the country that stands nearest, whatever else the article names.
 * @param sets the article's mentions in order
 * @param index which of them
 * @returns the hash of that entity's global id; undefined when nothing near tells the candidates apart
 */
export function nearestRelated(sets: readonly Placed[], index: number): number | undefined {
  const own = sets[index];
  if (!own || own.candidates.length < 2) return undefined;
  const wanted = new Set(own.candidates.flatMap(({ segment, index: entity }) => [...segment.relatedHashes(entity)]));
  if (wanted.size === 0) return undefined;
  let nearest: number | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const side of [1, -1]) {
    for (let step = 1; step <= reach; step++) {
      const other = sets[index + side * step];
      if (!other || other.mention.block !== own.mention.block) break;
      const only = other.candidates.length === 1 ? other.candidates[0] : undefined;
      if (!only || isDerived(only) || !wanted.has(only.hash)) continue;
      const away = side > 0 ? (other.mention.start - own.mention.end) * behindIsNearer : own.mention.start - other.mention.end;
      if (away < distance) {
        distance = away;
        nearest = only.hash;
      }
      break;
    }
  }
  return nearest;
}

/** True when a candidate is related to the entity with this hash. */
export function isRelated({ segment, index }: LinkCandidate, hash: number): boolean {
  return segment.relatedHashes(index).includes(hash);
}
