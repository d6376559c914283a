import type { CardValue } from '../card.ts';

/** What makes two claims the same one to a reader: value, time, parties, and who published it. */
function claimKey({ content, at, from, to, with: narrowed, claimedBy, disputedBy, sources }: CardValue): string {
  const publishers = sources.map((source) => source.publisher ?? source.title);
  return JSON.stringify([content, at, from, to, narrowed, claimedBy, disputedBy, publishers]);
}

/** Leaves out a claim that another pack has already made from the same publisher: two packs may cite one yearbook. Keeps the first. */
export function distinctValues(values: readonly CardValue[]): CardValue[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = claimKey(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
