import { adjoins } from '../lang/adjoins.ts';
import type { Lexis } from '../lang/lexis.ts';
import type { LongerNames } from '../lang/longer-names.ts';
import type { ContextWord, Mention } from '../names/mention.ts';
import { gap, letterCase } from '../text/token-stream.ts';
import type { LinkCandidate } from './candidates.ts';
import { areTowns, isClubOfTown } from './club-of-town.ts';
import type { Neighbours } from './neighbours.ts';
import { goesOn, leadsOn } from './heeded.ts';
import { isCapital, joinsCapital } from './joins-capital.ts';
import { isNamedAfter } from './named-after.ts';
import { isOfThePast } from './past-state.ts';
import { isInQuoted } from './quoted-place.ts';
import { isFamilyOfUnknown, isGivenNameOfUnknown } from './unknown-person.ts';

/**
 * True for a place or a person inside a longer name that no pack knows: "Columbia University", «улица Гагарина», «سلالة يوان», "New
 * Guinea", "Monti della Meta", "Dallas Smith".
 */
export function isInLongerName(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis, neighbours: Neighbours): boolean {
  const longer = lexis.longer;
  if (!longer) return false;
  const sort = sortOf(candidates);
  if (sort === 'demonym') return false;
  const before = mention.before(0);
  const led = leadsOn(before, longer, lexis);
  // Where names have no words of kind behind them, a person's needs no look at what follows.
  const looks = mention.words > 1 ? mention.capitalBeside(1) : sort === 'place' || longer.capitals?.join;
  const after = looks ? mention.after(0) : undefined;
  const followed = goesOn(after, longer, lexis);
  if (led || followed) {
    if (sort !== 'person' && isOfThePast(mention, candidates, lexis, longer)) return true;
    if ((sort === 'person' || sort === 'place') && isNamedAfter(mention, candidates, sort === 'person', lexis, neighbours)) return true;
  }
  if (mention.words > 1) return false;
  if (led && adjoins(before)) {
    if (longer.namedAfter?.has(before.text)) return true;
    if (!mention.clitic && isJoined(mention, before, longer, neighbours)) return true;
  }
  if ((sort === 'place' || sort === 'thing') && joinsCapital(mention, candidates, lexis, neighbours)) return true;
  if (sort !== 'place') return false;
  if (isFamilyOfUnknown(mention, candidates, lexis, neighbours) || isClubOfTown(mention, candidates, lexis, longer, led)) return true;
  if (led && isAnother(before, longer, neighbours)) return true;
  if (followed && isAnotherBehind(mention, candidates, longer)) return true;
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

/** «القاهرة الجديدة»: another town; «سوريا الجديدة» is the country. */
function isAnotherBehind(mention: Mention, candidates: readonly LinkCandidate[], longer: LongerNames): boolean {
  const after = mention.after(0);
  if (!longer.anotherBehind || after?.gap !== gap.space || !longer.anotherBehind.has(after.text)) return false;
  return longer.renamed?.has(mention.folded) === true || areTowns(mention, candidates, longer);
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
