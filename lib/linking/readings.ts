import type { ArticleContext } from './article-context.ts';
import { type CandidateSet, isDerived, type LinkCandidate } from './candidates.ts';

/** What the mentions of one article can be read as: the candidates without the short forms of persons whom it never names in full. */
export class Readings {
  private readonly context: ArticleContext;
  private readonly known = new Map<CandidateSet, readonly LinkCandidate[]>();

  constructor(context: ArticleContext) {
    this.context = context;
  }

  /** One array for each set, none for a mention that is nobody's name here. */
  of(set: CandidateSet): readonly LinkCandidate[] {
    if (!set.derived) return set.candidates;
    const known = this.known.get(set);
    if (known) return known;
    const found = set.candidates.filter((candidate) => !isDerived(candidate) || this.context.named.has(candidate.hash));
    this.known.set(set, found);
    return found;
  }
}
