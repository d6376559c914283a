import { languageOf } from '../lang/languages.ts';
import type { Lexis } from '../lang/lexis.ts';
import { nameFlag } from '../names/layout.ts';
import type { ContextWord, Mention } from '../names/mention.ts';
import { gap, letterCase } from '../text/token-stream.ts';
import type { LinkCandidate } from './candidates.ts';
import { adjoins, kindCues } from './cues.ts';

/** Why a mention may be no name at all. `none`: nothing speaks against it. */
export type Doubt = 'none' | 'common-word' | 'part-of-name' | 'date';

/** What doubt needs to know of the mentions around. */
export interface Neighbours {
  /** True when the word at this offset is part of another mention. */
  covers(offset: number): boolean;
}

/**
 * Judges a one-word mention: is it the name, or a common word, a month, or a part of a longer name that no pack knows?
 * @returns the reason against it; whether the article names the entity elsewhere is the caller's to weigh
 */
export function doubtOf(mention: Mention, candidates: readonly LinkCandidate[], neighbours: Neighbours): Doubt {
  if (mention.words > 1) return 'none';
  const language = languageOf(mention.lang);
  if (!language) return 'none';
  const { lexis } = language;
  const all = (flag: number): boolean => candidates.every((candidate) => (candidate.flags & flag) !== 0);
  if (all(nameFlag.calendar) && isDate(mention)) return 'date';
  if (partOfName(mention, candidates, lexis, neighbours)) return 'part-of-name';
  if (all(nameFlag.vocabulary)) return everyday(mention, lexis) ? 'common-word' : 'none';
  if (!all(nameFlag.common) && !all(nameFlag.calendar)) return 'none';
  if (mention.letterCase === letterCase.none) return commonWithoutCase(mention, neighbours, lexis) ? 'common-word' : 'none';
  return mention.opens && !mention.quoteBefore && !isPossessive(mention) && !cued(mention) ? 'common-word' : 'none';
}

/** A number or a word of time next to a month's name. */
function isDate(mention: Mention): boolean {
  const [before] = mention.before;
  const [after] = mention.after;
  const digits = (word: ContextWord | undefined): boolean => word !== undefined && (word.gap & gap.stop) === 0 && /^\d/.test(word.text);
  if (digits(before) || digits(after)) return true;
  return (
    adjoins(before) &&
    /^(?:in|of|by|since|until|last|next|early|late|mid|this|from|to|every|during|before|after|through|till|century)$/.test(before.text)
  );
}

/** A given name before it makes it a person's; a capitalised word after a given name makes it one. */
function partOfName(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis, neighbours: Neighbours): boolean {
  if (mention.letterCase === letterCase.none) return false;
  const [before] = mention.before;
  const [after] = mention.after;
  if (
    before &&
    before.gap === gap.space &&
    before.letterCase === letterCase.capital &&
    !neighbours.covers(before.start) &&
    lexis.given.has(before.text) &&
    !lexis.common.has(before.text)
  ) {
    return !candidates.some((candidate) => candidate.kind === 'person' && startsWith(candidate, before.text));
  }
  return (
    candidates.every((candidate) => (candidate.flags & (nameFlag.given | nameFlag.common)) !== 0) &&
    after !== undefined &&
    after.gap === gap.space &&
    after.letterCase === letterCase.capital &&
    !neighbours.covers(after.start)
  );
}

/** True when the person is of one word, or the label begins with this given name. */
function startsWith(candidate: LinkCandidate, given: string): boolean {
  const label = candidate.label?.toLowerCase() ?? '';
  return !label.includes(' ') || label.startsWith(given.slice(0, 3));
}

function isPossessive(mention: Mention): boolean {
  const [after] = mention.after;
  return after !== undefined && after.gap === gap.apostrophe && after.text === 's';
}

function cued(mention: Mention): boolean {
  return Object.values(kindCues(mention)).some((value) => value >= 0.45);
}

/** An everyday word is a name only between quotation marks, or right after what it is the name of. */
function everyday(mention: Mention, lexis: Lexis): boolean {
  if (mention.quoteBefore && mention.quoteAfter) return false;
  const [before] = mention.before;
  if (mention.clitic || !adjoins(before)) return true;
  const stem = lexis.cueStem(before.text);
  return !lexis.placeBefore.has(stem) && !lexis.organisationBefore.has(stem);
}

/** In a script without capitals a common word is a name only when something says so. */
function commonWithoutCase(mention: Mention, neighbours: Neighbours, lexis: Lexis): boolean {
  if (mention.quoteBefore && mention.quoteAfter) return false;
  const [before] = mention.before;
  const [after] = mention.after;
  // A definite noun right after it makes it the head of a genitive: «سلام المنطقة».
  if (adjoins(after) && after.text.startsWith('ال') && !mention.folded.startsWith('ال')) return true;
  if (adjoins(after) && after.text.startsWith('و') && neighbours.covers(after.start)) return false;
  if (before && adjoins(before) && lexis.commonBefore.has(lexis.cueStem(before.text))) return true;
  if (mention.clitic) return !(before && neighbours.covers(before.start) && adjoins(before));
  if (!adjoins(before)) return true;
  const stem = lexis.cueStem(before.text);
  return !(
    lexis.placeBefore.has(stem) ||
    lexis.organisationBefore.has(stem) ||
    lexis.personBefore.has(stem) ||
    lexis.locative.has(before.text)
  );
}
