import type { EntityKind } from '../facts/entity.ts';
import { languageOf } from '../lang/languages.ts';
import type { NameKind } from '../names/layout.ts';
import type { Mention, MentionCandidate } from '../names/mention.ts';
import type { NameSegment } from '../names/segment.ts';
import { foldText } from '../text/fold.ts';

/** An entity that a mention may mean, with what its packs say of it. */
export interface LinkCandidate {
  readonly segment: NameSegment;
  readonly index: number;
  /** Hash of the global id: the same entity in several packs has one. */
  readonly hash: number;
  readonly id: string;
  readonly pack: string;
  readonly kind: EntityKind;
  readonly name: NameKind;
  readonly weight: number;
  readonly label: string | undefined;
  /** Bits of `nameFlag`. */
  readonly flags: number;
  /** The name is in the language of the text, which is `lang`. */
  readonly sameLanguage: boolean;
  readonly lang: string;
}

/** Entities that were looked up in one article: by segment, then by index. */
type EntityCache = Map<number, LinkCandidate>[];

/** What a mention may mean, and what can be said of it without looking at the mention. */
export interface CandidateSet {
  readonly candidates: readonly LinkCandidate[];
  /** Some candidate is a short form, a demonym, a person. */
  readonly derived: boolean;
  readonly demonym: boolean;
  readonly person: boolean;
  /** All are organisations. */
  readonly bodies: boolean;
  /** Hashes of the one place that it can only mean, and of what that belongs to. */
  readonly place: readonly number[] | undefined;
  /** Folded words of the label of the one ministry that an alias names: other countries may have it under a part of that label. */
  readonly ministry: readonly string[] | undefined;
  /** Bodies of several countries. */
  readonly apart: boolean;
  /** The one body that it can only mean, with the hashes of what that belongs to. */
  readonly owned:
    | { readonly bodies: readonly number[]; readonly verdict: { readonly kind: 'own'; readonly hashes: readonly number[] } }
    | undefined;
}

/** The candidate sets of one article's mentions: mentions of the same names in one language share theirs. */
export class CandidateSets {
  private readonly segments: readonly NameSegment[];
  private readonly entities: EntityCache = [];
  private readonly known = new Map<string, Map<readonly MentionCandidate[], CandidateSet>>();

  constructor(segments: readonly NameSegment[]) {
    this.segments = segments;
  }

  of(mention: Mention): CandidateSet {
    let sets = this.known.get(mention.lang);
    if (!sets) {
      sets = new Map();
      this.known.set(mention.lang, sets);
    }
    const known = sets.get(mention.candidates);
    if (known) return known;
    const candidates = linkCandidates(mention, this.segments, this.entities);
    const [only] = candidates;
    const related = only && candidates.length === 1 ? [...only.segment.relatedHashes(only.index)] : [];
    const set = {
      candidates,
      derived: candidates.some(isDerived),
      demonym: candidates.some(({ name }) => name === 'demonym'),
      person: candidates.some(({ kind }) => kind === 'person'),
      bodies: candidates.every(({ kind }) => kind === 'organisation'),
      place: only && candidates.length === 1 && only.kind === 'place' ? [only.hash, ...related] : undefined,
      ministry: only && related.length > 0 && candidates.length === 1 ? ministryWords(only) : undefined,
      apart: only !== undefined && candidates.some((other) => other !== only && liveApart(only, other)),
      owned: only && related.length > 0 ? { bodies: [only.hash], verdict: { kind: 'own' as const, hashes: related } } : undefined,
    };
    sets.set(mention.candidates, set);
    return set;
  }
}

function ministryWords({ name, kind, label, lang }: LinkCandidate): readonly string[] | undefined {
  if (kind !== 'organisation' || name !== 'alias' || label === undefined) return undefined;
  const words = foldText(label).text.split(' ');
  return languageOf(lang)?.lexis.bodies?.ministry.has(words[0] ?? '') ? words : undefined;
}

/** True when packs place the two in different surroundings: both have related entities and share none. */
export function liveApart(a: LinkCandidate, b: LinkCandidate): boolean {
  const [one, other] = [a.segment.relatedHashes(a.index), b.segment.relatedHashes(b.index)];
  return one.length > 0 && other.length > 0 && !one.some((hash) => other.includes(hash));
}

/** The candidates of a mention, one an entity: where several packs know it, the first of them speaks, with the highest weight of all. */
function linkCandidates(mention: Mention, segments: readonly NameSegment[], cache: EntityCache): LinkCandidate[] {
  const out: LinkCandidate[] = [];
  for (const found of mention.candidates) {
    const next = candidateOf(found, mention.lang, segments, cache);
    if (!next) continue;
    const at = out.findIndex((known) => known.hash === next.hash);
    const known = out[at];
    if (!known) out.push(next);
    else out[at] = { ...known, weight: Math.max(known.weight, next.weight), name: better(known.name, next.name) };
  }
  return out;
}

function candidateOf(
  found: MentionCandidate,
  lang: string,
  segments: readonly NameSegment[],
  cache: EntityCache,
): LinkCandidate | undefined {
  const segment = segments[found.segment];
  if (!segment) return undefined;
  const entities = cache[found.segment] ?? new Map<number, LinkCandidate>();
  cache[found.segment] = entities;
  const sameLanguage = found.lang === lang;
  const known = entities.get(found.entity);
  if (known && known.name === found.kind && known.flags === found.flags && known.sameLanguage === sameLanguage && known.lang === lang)
    return known;
  const next: LinkCandidate = {
    segment,
    index: found.entity,
    hash: segment.entityHash[found.entity] ?? 0,
    id: segment.entityId(found.entity),
    pack: segment.entityPack(found.entity),
    kind: segment.entityKind(found.entity),
    name: found.kind,
    weight: segment.entityWeight(found.entity),
    label: segment.entityLabel(found.entity, lang),
    flags: found.flags,
    sameLanguage,
    lang,
  };
  entities.set(found.entity, next);
  return next;
}

const order: readonly NameKind[] = ['label', 'alias', 'demonym', 'family-first', 'partial'];

function better(a: NameKind, b: NameKind): NameKind {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

/** True for short forms that the builder derived from a person's full name: they count only once the full name was read. */
export function isDerived(candidate: LinkCandidate): boolean {
  return candidate.name === 'partial' || candidate.name === 'family-first';
}
