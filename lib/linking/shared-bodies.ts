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
  const places = sets.map((set, index) => (certain(index) ? placeOf(set.candidates) : undefined));
  const most = mostNamed(places);
  sets.forEach((set, index) => {
    if (!set.candidates.every(({ kind }) => kind === 'organisation')) return;
    const bodies = set.candidates.map(({ hash }) => hash);
    if (!isSharedName(set)) {
      const hashes = set.candidates.flatMap((candidate) => [...candidate.segment.relatedHashes(candidate.index)]);
      if (set.candidates.length === 1 && hashes.length > 0) known.push({ bodies, verdict: { kind: 'own', hashes } });
      return;
    }
    // The only body that packs know by a name is doubted for a reason in the text only, not for what the article is about.
    const alone = set.candidates.length === 1;
    const owner = ownerOf(sets, index, text) ?? (alone ? undefined : lastKnown(known, bodies));
    if (owner) known.push({ bodies, verdict: owner });
    const verdict = owner ?? (alone ? undefined : unowned(set.candidates, nearestPlace(places, index), most));
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

/** The place that a mention names, with what that belongs to. */
function placeOf(candidates: readonly LinkCandidate[]): readonly number[] | undefined {
  const [only] = candidates;
  if (candidates.length !== 1 || only?.kind !== 'place') return undefined;
  return [only.hash, ...only.segment.relatedHashes(only.index)];
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
  const counts = new Map<number, number>();
  let most = 0;
  for (const place of places) {
    for (const hash of place ?? []) {
      const count = (counts.get(hash) ?? 0) + 1;
      counts.set(hash, count);
      if (count > most) most = count;
    }
  }
  return [...counts].filter(([, count]) => count === most).map(([hash]) => hash);
}
