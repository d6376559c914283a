import type { LinkCandidate } from './candidates.ts';
import { isDerived } from './candidates.ts';

/** A mention with what it may mean. */
interface Placed {
  readonly mention: { readonly start: number; readonly words: number };
  readonly candidates: readonly LinkCandidate[];
}

/** What the article as a whole says about the entities it may name. */
export interface ArticleContext {
  /** Offsets of the mentions by which an entity is named in full and alone, rising. By hash of the global id. */
  readonly named: ReadonlyMap<number, readonly number[]>;
  /** How many entities that the article names are related to each. */
  readonly support: ReadonlyMap<number, number>;
  /** Hashes of the entities that some mention names as its only candidate: those that support others. */
  readonly alone: ReadonlySet<number>;
}

/**
 * Gathers the context from the mentions that need none: names of two words or more with one candidate, and single words with one.
 * @param sets for each mention its offset, number of words and candidates
 */
export function articleContext(sets: readonly Placed[]): ArticleContext {
  const named = new Map<number, number[]>();
  const support = new Map<number, number>();
  for (const { mention, candidates } of sets) {
    const { start } = mention;
    if (mention.words < 2) continue;
    // Two people of one full name are both noted: what follows stays as ambiguous as they are.
    for (const candidate of candidates) {
      if (isDerived(candidate) || candidate.name === 'demonym') continue;
      const list = named.get(candidate.hash);
      if (list) list.push(start);
      else named.set(candidate.hash, [start]);
    }
  }
  const seen = new Set<number>();
  for (const { candidates } of sets) {
    const only = candidates.length === 1 ? candidates[0] : undefined;
    if (!only || seen.has(only.hash) || isDerived(only)) continue;
    seen.add(only.hash);
    const { segment, index } = only;
    for (const other of segment.relatedHashes(index)) support.set(other, (support.get(other) ?? 0) + 1);
  }
  return { named, support: withOwn(sets, seen, support), alone: seen };
}

/** Relations count in both directions: an entity is supported by those that name it and by those that it names. */
function withOwn(sets: readonly Placed[], seen: ReadonlySet<number>, support: Map<number, number>): ReadonlyMap<number, number> {
  const done = new Set<number>();
  for (const { candidates } of sets) {
    if (candidates.length < 2) continue;
    for (const candidate of candidates) {
      if (done.has(candidate.hash)) continue;
      done.add(candidate.hash);
      const { segment, index } = candidate;
      for (const other of segment.relatedHashes(index)) {
        if (seen.has(other)) support.set(candidate.hash, (support.get(candidate.hash) ?? 0) + 1);
      }
    }
  }
  return support;
}
