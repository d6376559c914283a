import { isDerived, type LinkCandidate } from './candidates.ts';

/** A mention with what it may mean. */
interface Placed {
  readonly mention: { readonly start: number; readonly end: number; readonly block: number };
  readonly candidates: readonly LinkCandidate[];
}

/** In all three languages the country that a body belongs to stands behind it; what stands before is often another actor. */
const behindIsNearer = 0.5;

/** Longest text between a place and what it lies in. */
const longestJoint = 2;

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

/**
 * The place that a mention's name is followed by, with a comma or a bracket between: "Birmingham, Alabama", «Кембридж (Массачусетс)».
 * @param text the article's text
 * @returns undefined where there is none
 */
export function containingPlace(sets: readonly Placed[], index: number, text: string): LinkCandidate | undefined {
  const [own, next] = [sets[index], sets[index + 1]];
  if (!own || !next || next.mention.block !== own.mention.block || next.mention.start - own.mention.end > longestJoint) return undefined;
  const [only, other] = next.candidates;
  if (!only || other || only.kind !== 'place' || !/^(?:, | \(|، )$/.test(text.slice(own.mention.end, next.mention.start))) return undefined;
  return only;
}

/** How near a candidate is to a place: 2 when related to it, 1 when both are related to a third (Cambridge and England to Britain), else 0. */
export function closeness(candidate: LinkCandidate, place: LinkCandidate): 0 | 1 | 2 {
  if (isRelated(candidate, place.hash)) return 2;
  const shared = place.segment.relatedHashes(place.index);
  return candidate.segment.relatedHashes(candidate.index).some((hash) => shared.includes(hash)) ? 1 : 0;
}

/** True when a candidate is related to the entity with this hash. */
export function isRelated({ segment, index }: LinkCandidate, hash: number): boolean {
  return segment.relatedHashes(index).includes(hash);
}
