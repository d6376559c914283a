import type { Article, Candidate, EntityAnnotation, EntityRef, Via } from '../annotation.ts';
import { languageOf } from '../lang/languages.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Mention } from '../names/mention.ts';
import type { NameSegment } from '../names/segment.ts';
import { type ArticleContext, articleContext } from './article-context.ts';
import { type CandidateSet, CandidateSets, isDerived, type LinkCandidate, liveApart } from './candidates.ts';
import { isSportSection, kindCues } from './cues.ts';
import { type Doubt, doubtOf, isAttribute } from './doubt.ts';
import { homeCountry } from './home-country.ts';
import { areInitialsOf, type Initials, initialsBeside } from './initials.ts';
import { isLanguage } from './language-name.ts';
import { Readings } from './readings.ts';
import { closeness, containingPlace, isRelated, nearestRelated } from './nearest-related.ts';
import { mentionContext, scoreCandidate } from './score.ts';
import { type BodyVerdict, sharedBodies } from './shared-bodies.ts';
import { belongsTo } from './owner-country.ts';

/** Least lead of the best candidate over the next of its kind for a link to be shown. */
export const leastLead = 0.05;

/** The same between two places: a city and the region of its name. */
const leastLeadOfPlaces = 0.015;

/** The same between entities of different kinds: what is confused then is rarely the fact that is shown. */
const leastLeadAcrossKinds = 0.02;

interface Scored {
  readonly candidate: LinkCandidate;
  readonly score: number;
}

/**
 * Decides what each mention means, looking at the article as a whole.
 * @param article the text that the mentions come from
 * @param mentions what {@link ../names/find-mentions.ts} found, in order
 * @param segments the same segments, in the same order
 * @returns annotations by rising start. A mention whose best candidate does not lead clearly, or that may be no name at all, has
 *   `shown: false`, its candidates and a reason: `ambiguous`, `common-word`, `part-of-name`, `date`. Short forms of persons whose full
 *   name the article never gives are left out.
 */
export function linkMentions(article: Article, mentions: readonly Mention[], segments: readonly NameSegment[]): EntityAnnotation[] {
  const known = new CandidateSets(segments);
  const sets = mentions.map((mention) => {
    const set = known.of(mention);
    return { mention, candidates: set.candidates, set };
  });
  const context = articleContext(sets, {
    headlines: new Set(article.blocks.flatMap(({ role }, index) => (role === 'headline' ? [index] : []))),
    home: homeCountry(article.country, segments),
  });
  const sport = isSportSection(article);
  // A short form of someone whom the article never names in full is no name here: «Сергея» before «Иванова».
  const readings = new Readings(context);
  const named = mentions.filter((_, index) => isNameHere(sets[index]?.set, readings));
  const neighbours = { covers: (offset: number): boolean => covered(named, offset) };
  const initials = sets.map(({ mention, set }) => (mention.words === 1 && set.person ? initialsBeside(article.text, mention) : undefined));
  const doubts = sets.map(({ mention, candidates, set }, index): Doubt => {
    const read = readings.of(set);
    if (read.length === 0 && !initials[index]) return 'none';
    if (set.demonym && isLanguage(mention, candidates)) return 'common-word';
    return doubtOf(mention, read.length > 0 ? read : candidates, neighbours);
  });
  const sure = new Set<number>();
  const quoted = new Set<number>();
  sets.forEach(({ mention, candidates }, index) => {
    if (doubts[index] !== 'none') return;
    const names = mention.quoteBefore && mention.quoteAfter ? quoted : sure;
    for (const candidate of candidates) if (!isDerived(candidate)) names.add(candidate.hash);
  });
  const bodies = sharedBodies(sets, article.text, (index) => doubts[index] === 'none');
  const out: EntityAnnotation[] = [];
  sets.forEach(({ mention, candidates, set }, index) => {
    const beside = initials[index];
    const usable = withInitials(beside, candidates, set.derived ? usableOf(mention, candidates, context) : candidates);
    if (usable.length === 0) return;
    const scored =
      usable.length === 1 && usable[0]
        ? [{ candidate: usable[0], score: 1 }]
        : rank(mention, usable, context, nearestRelated(sets, index), containingPlace(sets, index, article.text), bodies.get(index), sport);
    const doubt = settle(
      doubts[index] ?? 'none',
      usable,
      (hash) => sure.has(hash) || (mention.quoteBefore && quoted.has(hash)) || context.named.has(hash),
    );
    const body = bodies.get(index)?.kind;
    const reason = body === 'foreign' ? 'part-of-name' : body === 'unowned' ? 'ambiguous' : doubt;
    // «Р. Лаврова» is not Sergey Lavrov; «С. Лавров» is, and its initial belongs to the mention.
    const best = scored[0]?.candidate;
    const isNamed = beside && best?.kind === 'person' ? areInitialsOf(beside, best.label) : undefined;
    const span = isNamed === true && beside ? beside : mention;
    out.push(
      annotate(span, scored, isNamed === false ? 'part-of-name' : isNamed === true && reason === 'common-word' ? 'none' : reason, article),
    );
  });
  return out;
}

function isNameHere(set: CandidateSet | undefined, readings: Readings): boolean {
  return set !== undefined && (!set.derived || readings.of(set).length > 0);
}

/** Short forms count only where the full name was read. */
function usableOf(mention: Mention, candidates: readonly LinkCandidate[], context: ArticleContext): readonly LinkCandidate[] {
  // «القسم التركي» is Turkish, whoever is called so.
  const lexis = languageOf(mention.lang)?.lexis;
  const demonyms = candidates.filter(({ name }) => name === 'demonym');
  if (lexis && demonyms.length > 0 && isAttribute(mention, lexis)) return demonyms;
  return candidates.filter((candidate) => !isDerived(candidate) || context.named.has(candidate.hash));
}

/** Initials beside a family name choose among its bearers, and stand for the full name: «О. Дерипаска» needs no other mention. */
function withInitials(
  initials: Initials | undefined,
  candidates: readonly LinkCandidate[],
  usable: readonly LinkCandidate[],
): readonly LinkCandidate[] {
  if (!initials) return usable;
  const fitting = candidates.filter(({ kind, label }) => kind === 'person' && areInitialsOf(initials, label) === true);
  return fitting.length > 0 ? fitting : usable;
}

/** How much the related entity that is named nearest speaks for a candidate: less than a type cue, more than a pack's usual weights. */
const nearness = 0.2;

/** A body is of the country that the text gives it to, a town of the state that stands behind it, whatever else speaks. */
const ownership = 2;

/** Several candidates, best first. `near`: the hash of the related entity that is named nearest. `container`: the
 * place that stands behind it after a comma. `body`: whose body it is. */
function rank(
  mention: Mention,
  usable: readonly LinkCandidate[],
  context: ArticleContext,
  near: number | undefined,
  container: LinkCandidate | undefined,
  body: BodyVerdict | undefined,
  sport: boolean,
): Scored[] {
  const cues = kindCues(mention, sport);
  const own = mentionContext(context, mention, usable);
  return usable
    .map((candidate): Scored => {
      const score = scoreCandidate(mention, candidate, cues, own);
      const contained = container ? closeness(candidate, container) : 0;
      const owned = body?.kind === 'own' && belongsTo(candidate, body.hashes) ? ownership : 0;
      return {
        candidate,
        score:
          score +
          owned +
          contained +
          (near !== undefined && isRelated(candidate, near) && !usable.some(({ hash }) => hash === near) ? nearness : 0),
      };
    })
    .sort((a, b) => b.score - a.score);
}

/** Mere lack of a sign gives way when the article names the entity beyond doubt elsewhere. */
function settle(doubt: Doubt, usable: readonly LinkCandidate[], sure: (hash: number) => boolean): Doubt {
  if (doubt !== 'unsure') return doubt;
  return usable.some(({ hash }) => sure(hash)) ? 'none' : 'common-word';
}

/** True when `offset` lies within a mention (binary search: mentions are in order). */
function covered(mentions: readonly Mention[], offset: number): boolean {
  let low = 0;
  let high = mentions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (!mention) return false;
    // The clitic before a mention belongs to its word.
    if (offset < mention.start - (mention.clitic ? 4 : 0)) high = middle - 1;
    else if (offset >= mention.end) low = middle + 1;
    else return true;
  }
  return false;
}

function annotate(span: Span, scored: readonly Scored[], doubt: Doubt | 'ambiguous', article: Article): EntityAnnotation {
  const [best, second] = scored;
  if (!best) throw new RangeError('a mention has candidates');
  const lead = second ? best.score - second.score : 1;
  const reason = doubt !== 'none' ? doubt : lead < leadWanted(best.candidate, second?.candidate) ? 'ambiguous' : undefined;
  const confidence =
    Math.round(
      (doubt !== 'none' ? 0.3 : second && !isDouble(best.candidate, second.candidate) ? 0.5 + 0.48 * Math.min(1, lead * 1.5) : 0.97) * 100,
    ) / 100;
  const { start, end } = span;
  const { kind } = best.candidate;
  const text = article.text.slice(start, end);
  const via = viaOf(best.candidate);
  if (reason === undefined) return { start, end, text, kind, confidence, via, entity: refOf(best.candidate), shown: true };
  return { start, end, text, kind, confidence, via, shown: false, reason, candidates: candidatesOf(scored) };
}

function leadWanted(best: LinkCandidate, second: LinkCandidate | undefined): number {
  if (!second || isDouble(best, second)) return 0;
  if (best.kind !== second.kind) return leastLeadAcrossKinds;
  return best.kind === 'place' ? leastLeadOfPlaces : leastLead;
}

/**
 * Two entries of one thing: the same kind (or one untold) under the same name, at most one of them with a Wikidata id, and no different surroundings
 * (the interior ministries of two countries). Persons must be alike in their labels too, unless one is known by the bare family name.
 */
function isDouble(a: LinkCandidate, b: LinkCandidate | undefined): boolean {
  if (
    b === undefined ||
    (a.kind !== b.kind && a.kind !== 'other' && b.kind !== 'other') ||
    (isWikidata(a.id) && isWikidata(b.id)) ||
    liveApart(a, b)
  )
    return false;
  const [one = '', other = ''] = [a.label, b.label];
  return a.kind !== 'person' || !one.includes(' ') || !other.includes(' ') || alike(one, other);
}

/** True when two labels differ in no more than the last letters of their words, in letter case and marks. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const one = foldText(a).text.replaceAll('.', '').split(' ');
  const other = foldText(b).text.replaceAll('.', '').split(' ');
  return (
    one.length === other.length &&
    one.every((word, index) => {
      const match = other[index] ?? '';
      const stem = Math.max(2, Math.min(word.length, match.length) - 2);
      return Math.abs(word.length - match.length) <= 2 && word.slice(0, stem) === match.slice(0, stem);
    })
  );
}

function isWikidata(id: string): boolean {
  return /^Q\d+$/.test(id);
}

function viaOf(candidate: LinkCandidate): Via {
  if (candidate.name === 'demonym') return 'demonym';
  return isDerived(candidate) ? 'coreference' : 'name';
}

function refOf(candidate: LinkCandidate): EntityRef {
  return { id: candidate.id, pack: candidate.pack, ...(candidate.label === undefined ? {} : { label: candidate.label }) };
}

/** Candidates with their share of all the weight, at most eight. */
function candidatesOf(scored: readonly Scored[]): Candidate[] {
  const best = scored[0]?.score ?? 0;
  const shares = scored.slice(0, 8).map(({ score }) => Math.exp((score - best) * 4));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return scored
    .slice(0, 8)
    .map(({ candidate }, index) => ({ ...refOf(candidate), score: Math.round(((shares[index] ?? 0) / total) * 1000) / 1000 }));
}
