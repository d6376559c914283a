import type { LinkCandidate } from './candidates.ts';
import { belongsTo, isSharedName, type OwnedSet, type Owner, ownerOf } from './owner-country.ts';

/** What the article says of a body whose name several countries use: its owner, or `unowned` where it speaks of other countries only. */
export type BodyVerdict = Owner | { readonly kind: 'unowned' };

/** Mentions before an unowned body in which a place speaks for its country. */
const reach = 12;

/** A body that was read before: which entities it may be, and whose it was. */
interface Known {
  readonly bodies: readonly number[];
  readonly verdict: Owner;
}

/**
 * Decides whose each body is that other countries have too (ministries, supreme courts). The text names its owner with it; else it is
 * the body of that name read last; else a country that the article speaks of must be the candidate's: the nearest or the most named.
 * @param sets the article's mentions in order
 * @param text the article's text
 * @param certain whether the mention at an index is a name beyond doubt
 * @returns verdicts by index, for such bodies only; none where nothing speaks for or against
 */
export function sharedBodies(
  sets: readonly OwnedSet[],
  text: string,
  certain: (index: number) => boolean,
): ReadonlyMap<number, BodyVerdict> {
  const verdicts = new Map<number, BodyVerdict>();
  const known: Known[] = [];
  const places = sets.map(({ set }, index) => (certain(index) ? set.place : undefined));
  let most: readonly number[] | undefined;
  sets.forEach((own, index) => {
    const { candidates, set } = own;
    if (!set.bodies) return;
    if (!isSharedName(own)) {
      if (set.owned) known.push(set.owned);
      return;
    }
    const bodies = candidates.map(({ hash }) => hash);
    // The only body that packs know by a name is doubted for a reason in the text only, not for what the article is about.
    const alone = candidates.length === 1;
    const owner = ownerOf(sets, index, text) ?? (alone ? undefined : lastKnown(known, bodies));
    if (owner) known.push({ bodies, verdict: owner });
    if (!owner && !alone) most ??= mostNamed(places);
    const verdict = owner ?? (alone ? undefined : unowned(candidates, nearestPlace(places, index), most ?? []));
    if (verdict) verdicts.set(index, verdict);
  });
  return verdicts;
}

function lastKnown(known: readonly Known[], bodies: readonly number[]): Owner | undefined {
  for (let at = known.length - 1; at >= Math.max(0, known.length - 50); at--) {
    if (known[at]?.bodies.some((hash) => bodies.includes(hash))) return known[at]?.verdict;
  }
  return undefined;
}

function unowned(candidates: readonly LinkCandidate[], nearest: readonly number[], most: readonly number[]): BodyVerdict | undefined {
  const spoken = [...nearest, ...most];
  if (spoken.length === 0 || candidates.some((candidate) => belongsTo(candidate, spoken))) return undefined;
  return { kind: 'unowned' };
}

function nearestPlace(places: readonly (readonly number[] | undefined)[], index: number): readonly number[] {
  for (let step = 1; step <= reach; step++) {
    const near = places[index - step] ?? places[index + step];
    if (near) return near;
  }
  return [];
}

/** The places named most often, all that share the lead. */
function mostNamed(places: readonly (readonly number[] | undefined)[]): readonly number[] {
  // Mentions of one place share the list, so lists are counted first.
  const lists = new Map<readonly number[], number>();
  for (const place of places) if (place) lists.set(place, (lists.get(place) ?? 0) + 1);
  const counts = new Map<number, number>();
  for (const [place, times] of lists) for (const hash of place) counts.set(hash, (counts.get(hash) ?? 0) + times);
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  return [...counts].filter(([, count]) => count === most).map(([hash]) => hash);
}
