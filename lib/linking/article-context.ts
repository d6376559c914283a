import type { LinkCandidate } from './candidates.ts';
import { isDerived } from './candidates.ts';

/** A mention with what it may mean. */
interface Placed {
  readonly mention: { readonly start: number; readonly words: number; readonly block: number };
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

/** What is known of the article as a whole. */
export interface ArticleFrame {
  /** Indexes of the blocks that are headlines. */
  readonly headlines: ReadonlySet<number>;
  /** Hash of the country that the article comes from. */
  readonly home?: number | undefined;
}

const noFrame: ArticleFrame = { headlines: new Set() };

/** An entity of the headline is what the article is about. */
const headlined = 2;

/**
 * Gathers the context from the mentions that need none: names of two words or more with one candidate, and single words with one.
 * @param sets for each mention its offset, block, number of words and candidates
 * @param frame blocks that are headlines, whose entities count twice, and the hash of the country that the article comes from
 */
export function articleContext(sets: readonly Placed[], frame: ArticleFrame = noFrame): ArticleContext {
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
  const sure = new Map<number, number>();
  const only: LinkCandidate[] = [];
  for (const { mention, candidates } of sets) {
    const [one] = candidates;
    if (!one || candidates.length > 1 || isDerived(one)) continue;
    if (!sure.has(one.hash)) only.push(one);
    if (frame.headlines.has(mention.block)) sure.set(one.hash, headlined);
    else if (!sure.has(one.hash)) sure.set(one.hash, 1);
  }
  for (const { segment, index, hash } of only) {
    for (const other of segment.relatedHashes(index)) support.set(other, (support.get(other) ?? 0) + (sure.get(hash) ?? 0));
  }
  if (frame.home !== undefined) {
    support.set(frame.home, (support.get(frame.home) ?? 0) + 1);
    if (!sure.has(frame.home)) sure.set(frame.home, 1);
  }
  return { named, support: withOwn(sets, sure, support), alone: new Set(only.map(({ hash }) => hash)) };
}

/** Relations count in both directions: an entity is supported by those that name it and by those that it names. */
function withOwn(sets: readonly Placed[], sure: ReadonlyMap<number, number>, support: Map<number, number>): ReadonlyMap<number, number> {
  const done = new Set<number>();
  for (const { candidates } of sets) {
    if (candidates.length < 2) continue;
    for (const candidate of candidates) {
      if (done.has(candidate.hash)) continue;
      done.add(candidate.hash);
      const { segment, index } = candidate;
      for (const other of segment.relatedHashes(index)) {
        const weight = sure.get(other);
        if (weight !== undefined) support.set(candidate.hash, (support.get(candidate.hash) ?? 0) + weight);
      }
    }
  }
  return support;
}
