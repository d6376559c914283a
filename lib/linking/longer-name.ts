import { adjoins } from '../lang/adjoins.ts';
import type { Lexis } from '../lang/lexis.ts';
import type { LongerNames } from '../lang/longer-names.ts';
import { genusKey } from '../names/genus.ts';
import type { ContextWord, Mention } from '../names/mention.ts';
import { foldText } from '../text/fold.ts';
import { gap, letterCase } from '../text/token-stream.ts';
import type { LinkCandidate } from './candidates.ts';
import { areTowns, isClubOfTown } from './club-of-town.ts';
import type { Neighbours } from './doubt.ts';
import { isCapital, joinsCapital } from './joins-capital.ts';
import { isArticled, isFamilyOfUnknown, isGivenNameOfUnknown } from './unknown-person.ts';

/**
 * True for a place or a person inside a longer name that no pack knows: "Columbia University", «улица Гагарина», «سلالة يوان», "New
 * Guinea", "Monti della Meta", "Dallas Smith".
 */
export function isInLongerName(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis, neighbours: Neighbours): boolean {
  const longer = lexis.longer;
  if (!longer) return false;
  const sort = sortOf(candidates);
  if (sort === 'demonym') return false;
  if (sort !== 'person' && isOfThePast(mention, candidates, lexis, longer)) return true;
  if ((sort === 'person' || sort === 'place') && isNamedAfter(mention, candidates, sort === 'person', lexis, neighbours)) return true;
  if (mention.words > 1) return false;
  const before = mention.before(0);
  if (adjoins(before)) {
    if (longer.namedAfter?.has(before.text)) return true;
    if (!mention.clitic && isJoined(mention, before, longer, neighbours)) return true;
  }
  if ((sort === 'place' || sort === 'thing') && joinsCapital(mention, candidates, lexis, neighbours)) return true;
  if (sort !== 'place') return false;
  if (isFamilyOfUnknown(mention, candidates, lexis, neighbours)) return true;
  if (isClubOfTown(mention, candidates, lexis, longer)) return true;
  if (isAnother(before, longer, neighbours) || isAnotherBehind(mention, candidates, longer)) return true;
  if ((mention.quoteBefore || mention.quoteAfter) && isInQuoted(mention, candidates, lexis, longer)) return true;
  return isGivenNameOfUnknown(mention, candidates, lexis, neighbours);
}

/** What all candidates are alike; `thing`: places and what has no kind of its own (currencies). */
type Sort = 'person' | 'place' | 'thing' | 'demonym' | 'mixed';

function sortOf(candidates: readonly LinkCandidate[]): Sort {
  let [persons, places, others, demonyms] = [0, 0, 0, 0];
  for (const { kind, name } of candidates) {
    if (name === 'demonym') demonyms++;
    else if (kind === 'person') persons++;
    else if (kind === 'place') places++;
    else if (kind === 'other') others++;
  }
  const { length } = candidates;
  if (demonyms === length) return 'demonym';
  if (persons === length) return 'person';
  if (places === length) return 'place';
  return places + others === length ? 'thing' : 'mixed';
}

/** "the Yuan dynasty", «مملكة غانا»: a state or a house of the past, unless a pack says that its bearer of the name is one. */
function isOfThePast(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis, longer: LongerNames): boolean {
  const before = possessed(mention, lexis);
  const after = mention.after(0);
  const stem = before && lexis.cueStem(before.text);
  const past = stem !== undefined && longer.past.has(stem) ? stem : undefined;
  const kingdom = stem !== undefined && longer.kingdom.has(stem) && !longer.kingdoms.has(mention.folded) ? stem : undefined;
  const behind = longer.capitals?.join && adjoins(after) && longer.past.has(after.text) ? after.text : undefined;
  const word = past ?? kingdom ?? behind;
  if (word === undefined) return false;
  return isNone(word, mention, candidates);
}

/** True where the packs say what every candidate is, and none is what the word says: what they leave untold gets the benefit of the doubt. */
function isNone(word: string, mention: Mention, candidates: readonly LinkCandidate[]): boolean {
  const key = genusKey(word, mention.lang);
  return candidates.every(({ segment, index }) => {
    const keys = segment.genusKeys(index);
    return keys.length > 0 && !keys.includes(key);
  });
}

/** The word before a mention, or the one before a word of possession: "Kingdom of Kongo". */
function possessed(mention: Mention, lexis: Lexis): ContextWord | undefined {
  if (mention.clitic) return undefined;
  const before = mention.before(0);
  if (!adjoins(before)) return undefined;
  if (!lexis.longer?.capitals?.join || !lexis.bodies?.possessing.has(before.text)) return before;
  const owner = mention.before(1);
  return adjoins(owner) ? owner : undefined;
}

/** A street, a university, a club that is called after it. */
function isNamedAfter(
  mention: Mention,
  candidates: readonly LinkCandidate[],
  persons: boolean,
  lexis: Lexis,
  neighbours: Neighbours,
): boolean {
  const { longer } = lexis;
  if (!longer) return false;
  const after = mention.after(0);
  if (after && after.gap === gap.space && isCapital(after) && longer.behind.has(after.text) && !neighbours.covers(after.start)) return true;
  const before = mention.before(0);
  if (mention.clitic || !adjoins(before)) return false;
  const written = longer.capitals?.join !== true ? !isArticled(before.text) : isCapital(before);
  const stem = lexis.cueStem(before.text);
  if (written && !neighbours.covers(before.start)) {
    if (longer.before.has(stem) && (persons || (isBaseForm(mention, candidates, lexis) && isNone(before.text, mention, candidates))))
      return true;
    if (persons && (mention.words === 1 || longer.titleHasArticle) && longer.beforePerson?.has(stem)) return true;
  }
  if (!longer.owning || !lexis.bodies?.possessing.has(before.text)) return false;
  const owner = mention.before(1);
  if (!adjoins(owner) || !isCapital(owner) || !longer.owning.has(owner.text) || neighbours.covers(owner.start)) return false;
  return persons || longer.before.has(owner.text) || isNone(owner.text, mention, candidates);
}

/** «القاهرة الجديدة»: another town; «سوريا الجديدة» is the country. */
function isAnotherBehind(mention: Mention, candidates: readonly LinkCandidate[], longer: LongerNames): boolean {
  const after = mention.after(0);
  if (!longer.anotherBehind || after?.gap !== gap.space || !longer.anotherBehind.has(after.text)) return false;
  return longer.renamed?.has(mention.folded) === true || areTowns(mention, candidates, longer);
}

/** A place alone between quotation marks, at either end of two words between them, or at the head of a work's title. */
function isInQuoted(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis, longer: LongerNames): boolean {
  const before = mention.before(0);
  if (mention.quoteBefore && !mention.quoteAfter && before && longer.works.has(lexis.cueStem(before.text))) return true;
  if (!longer.quotedIsOther || mention.quoteBefore === mention.quoteAfter)
    return longer.quotedIsOther === true && mention.quoteBefore && isQuotedOther(mention, candidates, lexis);
  const other = mention.quoteBefore ? mention.after(0) : before;
  const beyond = mention.quoteBefore ? mention.after(1) : mention.before(1);
  if (!other || other.gap !== gap.space || mention.clitic) return false;
  return beyond !== undefined && (beyond.gap & gap.quote) !== 0 && isNone(other.text, mention, candidates);
}

/** «гостиница «Москва»», and «مدينة "برلين"» is the town. */
function isQuotedOther(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis): boolean {
  const before = mention.before(0);
  const word = before && (before.gap & (gap.start | gap.hard)) === 0 ? before.text : '';
  if (lexis.placeBefore.has(lexis.cueStem(word)) && !lexis.longer?.before.has(lexis.cueStem(word))) return false;
  return isNone(word, mention, candidates);
}

/** In a language that declines, only the base form is the thing's own name: «отель Прага», but «отели Праги», and nobody knows of «отель Сочи». */
function isBaseForm(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis): boolean {
  if (lexis.natureDeclines !== true || mention.quoteBefore) return true;
  const { folded } = mention;
  return !/[еиоуыэю]$/u.test(folded) && candidates.some(({ label }) => label !== undefined && foldText(label).text === folded);
}

/** "Monti della Meta": a particle between another capital word and this one. */
function isJoined(mention: Mention, before: ContextWord, longer: LongerNames, neighbours: Neighbours): boolean {
  if (!longer.joining.has(before.text) || before.letterCase === letterCase.capital || before.gap !== gap.space) return false;
  const head = mention.before(1);
  return (
    head !== undefined &&
    head.gap === gap.space &&
    (isCapital(head) || head.letterCase === letterCase.none) &&
    !neighbours.covers(head.start)
  );
}

/** "New Guinea", «Новой Гвинеи» inside a sentence: another place, which no pack knows. */
function isAnother(before: ContextWord | undefined, longer: LongerNames, neighbours: Neighbours): boolean {
  if (!before || before.gap !== gap.space || !isCapital(before) || before.opens) return false;
  return longer.another.has(before.text) && !neighbours.covers(before.start);
}
