import type { EntityKind } from '../facts/entity.ts';
import type { Mention } from '../names/mention.ts';
import type { ArticleContext } from './article-context.ts';
import type { LinkCandidate } from './candidates.ts';
import type { KindCues } from './cues.ts';

/** A single word that names entities of several kinds most often means the place, then the organisation. */
const kindPrior: Readonly<Record<EntityKind, number>> = { place: 0.12, organisation: 0.06, event: 0.03, person: 0.02, work: 0, other: 0 };

/** How much the earliest numbers of Wikidata, which went to the most linked subjects, speak for an entity whose pack gives no better. */
const perDecade = 0.08;

/**
 * The score of one candidate: the pack's weight, how the mention is written, type cues, related entities in the article, and whether
 * the article names the entity in full. Scores are compared within one mention only.
 */
export function scoreCandidate(mention: Mention, candidate: LinkCandidate, cues: KindCues, context: ArticleContext): number {
  let score = candidate.weight;
  score += kindPrior[candidate.kind];
  score += cues[candidate.kind];
  if (candidate.kind === 'place') score += perDecade * earliness(candidate.id);
  score += 0.25 * Math.min(2, context.support.get(candidate.hash) ?? 0);
  if (candidate.sameLanguage) score += 0.1;
  if (candidate.name === 'label') score += 0.06;
  if (candidate.name === 'demonym') score -= 0.3;
  const places = context.named.get(candidate.hash);
  if (places && mention.words === 1 && candidate.kind === 'person') {
    score += 0.6;
    const before = places.filter((start) => start < mention.start).pop();
    // The nearest full name before it wins over one further back.
    if (before !== undefined) score += 0.4 / (1 + (mention.start - before) / 400);
  } else if (places && mention.words === 1) score += 0.3;
  return score;
}

/** 0 to 4: four minus the decimal logarithm of a Wikidata number, 0 for other ids. */
function earliness(id: string): number {
  const number = /^Q(\d{1,9})$/.exec(id)?.[1];
  return number === undefined ? 0 : Math.max(0, 4 - Math.log10(Number(number)));
}
