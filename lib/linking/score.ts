import type { EntityKind } from '../facts/entity.ts';
import { adjoins } from '../lang/adjoins.ts';
import { languageOf } from '../lang/languages.ts';
import { genusKey } from '../names/genus.ts';
import type { ContextWord, Mention } from '../names/mention.ts';
import { gap } from '../text/token-stream.ts';
import type { ArticleContext } from './article-context.ts';
import type { LinkCandidate } from './candidates.ts';
import type { KindCues } from './cues.ts';
import { belongsToPlace } from './nature.ts';
import { isRelated } from './nearest-related.ts';

/** A single word that names entities of several kinds most often means the place, then the organisation. */
const kindPrior: Readonly<Record<EntityKind, number>> = { place: 0.12, organisation: 0.06, event: 0.03, person: 0.02, work: 0, other: 0 };

/** How much the earliest numbers of Wikidata, which went to the most linked subjects, speak for an entity whose pack gives no better. */
const perDecade: Readonly<Record<EntityKind, number>> = { place: 0.08, person: 0.03, organisation: 0.03, event: 0, work: 0, other: 0 };

/** What it is stands right beside the name: more than weight and prominence together. */
const called = 2;

/** Signs over and under Arabic letters, shadda among them, which news writes where a word would be misread. */
const vowelSigns = /[\u{64b}-\u{652}\u{670}]/u;

/** The article's context as one mention sees it. */
export interface MentionContext extends ArticleContext {
  /** All candidates are persons. */
  readonly onlyPersons: boolean;
  /** Hashes of the candidates whose full name stands nearest before the mention. */
  readonly latest: ReadonlySet<number>;
  /** Hashes of the candidates that were named in full before the mention; where none was, of those that the article names later. */
  readonly known: ReadonlySet<number>;
  /**
   * Candidates related to another candidate of the mention, a country and the capital of its name: by hash the support that comes from
   * there, which proves nothing.
   */
  readonly rivalry: ReadonlyMap<number, number>;
  /** Keys of the words right beside the mention, which may say what it is. */
  readonly beside: readonly number[];
}

/** Narrows the article's context to a mention. */
export function mentionContext(context: ArticleContext, mention: Mention, candidates: readonly LinkCandidate[]): MentionContext {
  const latest = new Set<number>();
  const earlier = new Set<number>();
  let nearest = -1;
  for (const candidate of candidates) {
    const before = lastBefore(context.named.get(candidate.hash), mention.start);
    if (before >= 0) earlier.add(candidate.hash);
    if (before < 0 || before < nearest) continue;
    if (before > nearest) latest.clear();
    nearest = before;
    latest.add(candidate.hash);
  }
  const named = candidates.filter(({ hash }) => context.named.has(hash)).map(({ hash }) => hash);
  // What is named in full later explains a headline's short form, but a bare place is rarely the one that the text then has to qualify.
  const known = earlier.size > 0 || candidates.some(({ kind }) => kind === 'place') ? earlier : new Set(named);
  return {
    ...context,
    latest,
    known,
    beside: wordsBeside(mention, candidates),
    rivalry: rivalryOf(context, candidates),
    onlyPersons: candidates.every((candidate) => candidate.kind === 'person'),
  };
}

/**
 * «озеро Чад», "the Chad basin", "the state of Georgia", "Georgia, the country": the word before it and the word behind it, the one before
 * that where a word of possession stands between, and the first words of what is said of it after a comma.
 */
function wordsBeside(mention: Mention, candidates: readonly LinkCandidate[]): number[] {
  const lexis = languageOf(mention.lang)?.lexis;
  if (!lexis || belongsToPlace(mention, candidates, lexis)) return [];
  const before = mention.before(0);
  const words = [before, mention.after(0)].filter(adjoins);
  const owner = adjoins(before) && lexis.bodies?.possessing.has(before.text) ? mention.before(1) : undefined;
  if (adjoins(owner)) words.push(owner);
  if ((mention.gapAfter & gap.comma) !== 0) words.push(...apposition(mention));
  return words.map(({ text }) => genusKey(text, mention.lang));
}

/** The words after a comma up to the first gap that is no space: "Chelsea, the London district". */
function apposition(mention: Mention): ContextWord[] {
  const words: ContextWord[] = [];
  for (let distance = 0; distance < 3; distance++) {
    const word = mention.after(distance);
    if (!word || (distance > 0 && !adjoins(word))) break;
    words.push(word);
  }
  return words;
}

function rivalryOf(context: ArticleContext, candidates: readonly LinkCandidate[]): ReadonlyMap<number, number> {
  const out = new Map<number, number>();
  for (const candidate of candidates) {
    for (const rival of candidates) {
      if (rival === candidate) continue;
      const ties = Number(isRelated(rival, candidate.hash)) + Number(isRelated(candidate, rival.hash));
      if (ties > 0) out.set(candidate.hash, (out.get(candidate.hash) ?? 0) + (context.alone.has(rival.hash) ? ties : 0));
    }
  }
  return out;
}

/**
 * The score of one candidate: the pack's weight, how the mention is written, type cues, related entities in the article, and whether
 * the article names the entity in full. Scores are compared within one mention only.
 */
export function scoreCandidate(mention: Mention, candidate: LinkCandidate, cues: KindCues, context: MentionContext): number {
  let score = candidate.weight;
  score += kindPrior[candidate.kind];
  score += cues[candidate.kind];
  score += perDecade[candidate.kind] * earliness(candidate.id);
  score += 0.25 * Math.min(3, Math.max(0, (context.support.get(candidate.hash) ?? 0) - (context.rivalry.get(candidate.hash) ?? 0)));
  if (candidate.sameLanguage) score += 0.1;
  // «عمّان» is Amman and «عُمان» Oman, where the pack writes the signs too.
  if (candidate.label === mention.text && vowelSigns.test(mention.text)) score += 0.6;
  // «озеро Чад»: the word beside the name says which of its bearers is meant.
  if (context.beside.length > 0 && isCalled(candidate, context.beside)) score += called;
  if (candidate.name === 'label') score += 0.08;
  if (candidate.name === 'demonym') score -= 0.3;
  // A country and its capital of the same name: which of the two was named with a word of its own says little of the bare name.
  if (candidate.kind === 'place' && context.rivalry.has(candidate.hash)) return score;
  // «مدينة حلب» after «محافظة حلب»: a word for what the place is makes it another one than the one that was named with its own.
  if (candidate.kind === 'place' && cues.place >= 0.5) return score;
  if (context.known.has(candidate.hash) && mention.words === 1) score += candidate.kind === 'person' && context.onlyPersons ? 0.6 : 0.3;
  if (context.latest.has(candidate.hash)) score += candidate.kind === 'person' ? 0.2 : 0.1;
  return score;
}

function isCalled({ segment, index }: LinkCandidate, beside: readonly number[]): boolean {
  const keys = segment.genusKeys(index);
  return keys.length > 0 && beside.some((key) => keys.includes(key));
}

/** 0 to 7: seven minus the decimal logarithm of a Wikidata number, 0 for other ids. */
function earliness(id: string): number {
  const number = id.startsWith('Q') ? Number(id.slice(1)) : Number.NaN;
  return number >= 1 ? Math.max(0, 7 - Math.log10(number)) : 0;
}

/** The last of rising offsets that lies before `limit`; -1 without any. Binary search, so that a name repeated all over costs little. */
function lastBefore(starts: readonly number[] | undefined, limit: number): number {
  let low = 0;
  let high = starts?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts?.[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return starts?.[low - 1] ?? -1;
}
