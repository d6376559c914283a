import type { BodyWords } from '../lang/body-words.ts';
import { languageOf } from '../lang/languages.ts';
import { foldText } from '../text/fold.ts';
import type { CandidateSet, LinkCandidate } from './candidates.ts';

/** A mention with what it may mean, as the search for an owner needs it. */
export interface OwnedSet {
  readonly mention: { readonly start: number; readonly end: number; readonly block: number; readonly lang: string; readonly text: string };
  readonly candidates: readonly LinkCandidate[];
  readonly set: CandidateSet;
}

/**
 * To whom the text gives a body whose name several countries use. `own`: hashes of the place that is named with it. `foreign`: a place is
 * named with it to which none of its candidates belongs («the Ukrainian Defence Ministry», where packs know the Russian one only).
 */
export type Owner = { readonly kind: 'own'; readonly hashes: readonly number[] } | { readonly kind: 'foreign' };

/** Members of one enumeration at most: the walk stays short on hostile pages. */
const longestList = 12;

/** True for a body that other countries have under the same name: candidates of several countries, or one known here by its bare name. */
export function isSharedName({ mention, set }: OwnedSet): boolean {
  if (!set.bodies) return false;
  return set.apart || (set.ministry !== undefined && isBare(set.ministry, mention.text));
}

/** «Ministry of Sport», «Минспорт» beside the label «Ministry of Sport of Russia»: a ministry's name without its last words. */
function isBare(label: readonly string[], text: string): boolean {
  const part = foldText(text).text.split(' ');
  if (part.length >= label.length) return false;
  return part.every((word, index) => word.slice(0, 3) === label[index]?.slice(0, 3));
}

/**
 * Looks for the place that a body is named with: behind it or behind the enumeration that it is in («the ministries of health and of
 * education in Kyrgyzstan», «МВД и МЧС Киргизии»), before it or before its enumeration ("Kyrgyzstan's Interior Ministry and Health
 * Ministry"), or within another member («МВД и Минздрав Казахстана»).
 * @param sets the article's mentions in order
 * @param index which of them
 * @param text the article's text
 * @returns undefined when the text names no owner
 */
export function ownerOf(sets: readonly OwnedSet[], index: number, text: string): Owner | undefined {
  const own = sets[index];
  const words = own && languageOf(own.mention.lang)?.lexis.bodies;
  if (!own || !words) return undefined;
  const near = behind(sets, index, text, words, false) ?? before(sets, index, text, words) ?? behind(sets, index, text, words, true);
  if (!near) return undefined;
  return own.candidates.some((candidate) => belongsTo(candidate, near)) ? { kind: 'own', hashes: near } : { kind: 'foreign' };
}

/** True when a candidate belongs to one of the places with these hashes. */
export function belongsTo({ segment, index }: LinkCandidate, hashes: readonly number[]): boolean {
  return segment.relatedHashes(index).some((hash) => hashes.includes(hash));
}

/** Walks right along the enumeration. `located`: by «in» too. */
function behind(sets: readonly OwnedSet[], index: number, text: string, words: BodyWords, located: boolean): readonly number[] | undefined {
  for (let at = index; at < index + longestList; at++) {
    const [one, next] = [sets[at], sets[at + 1]];
    if (!one || !next || next.mention.block !== one.mention.block) return undefined;
    const between = gapWords(text.slice(one.mention.end, next.mention.start));
    if (!between) return undefined;
    const place = placeHashes(next, words.adjectiveBehind);
    if (place && !between.comma && between.words.every((word) => words.possessing.has(word))) return place;
    if (place && located && !between.comma && between.words.every((word) => words.placing.has(word))) return [...place, ...relatedOf(next)];
    if (!joins(between, words) || !isBody(next)) return undefined;
    const country = ownCountry(next);
    if (country) return country;
  }
  return undefined;
}

/** Walks left along the enumeration. */
function before(sets: readonly OwnedSet[], index: number, text: string, words: BodyWords): readonly number[] | undefined {
  for (let at = index; at > index - longestList; at--) {
    const [one, previous] = [sets[at], sets[at - 1]];
    if (!one || !previous || previous.mention.block !== one.mention.block) return undefined;
    const gap = text.slice(previous.mention.end, one.mention.start);
    if (words.ownerInFront !== 'nothing' && /^(?:['’]s?)? $/.test(gap)) {
      const place = placeHashes(previous, true);
      const adjective = previous.candidates.some(({ name }) => name === 'demonym');
      return place && (adjective || words.ownerInFront === 'name') ? place : undefined;
    }
    const between = gapWords(gap);
    if (!between || !joins(between, words) || !isBody(previous)) return undefined;
    const country = ownCountry(previous);
    if (country) return country;
  }
  return undefined;
}

interface Gap {
  readonly comma: boolean;
  readonly words: readonly string[];
}

/** The words of a short gap; undefined when it holds more than an enumeration or a preposition does. */
function gapWords(gap: string): Gap | undefined {
  if (gap.length > 24 || /[^\p{L}\p{M}\s,،]/u.test(gap) || gap.includes('\n')) return undefined;
  const words = foldText(gap)
    .text.split(/[\s,،]+/)
    .filter((word) => word !== '');
  return { comma: /[,،]/.test(gap), words };
}

function joins({ comma, words }: Gap, { joining }: BodyWords): boolean {
  return (comma || words.length > 0) && words.every((word) => joining.has(word));
}

function isBody({ candidates }: OwnedSet): boolean {
  return candidates.every(({ kind }) => kind === 'organisation');
}

/** Hashes of the place that a mention names; undefined when it may be something else. `demonyms`: «القيرغيزستانية» counts. */
function placeHashes({ candidates }: OwnedSet, demonyms: boolean): readonly number[] | undefined {
  const places = candidates.filter(({ kind, name }) => kind === 'place' && (demonyms || name !== 'demonym'));
  return places.length > 0 && places.length === candidates.length ? places.map(({ hash }) => hash) : undefined;
}

/** What places belong to: a city's country. */
function relatedOf({ candidates }: OwnedSet): number[] {
  return candidates.flatMap(({ segment, index }) => [...segment.relatedHashes(index)]);
}

/** The country of a member that is named beyond doubt. */
function ownCountry(member: OwnedSet): readonly number[] | undefined {
  if (isSharedName(member)) return undefined;
  const related = relatedOf(member);
  return related.length > 0 ? related : undefined;
}
