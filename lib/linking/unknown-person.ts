import { adjoins } from '../lang/adjoins.ts';
import { isArticled } from '../lang/ar/articled.ts';
import type { Lexis } from '../lang/lexis.ts';
import type { Mention } from '../names/mention.ts';
import { gap, letterCase } from '../text/token-stream.ts';
import type { LinkCandidate } from './candidates.ts';
import type { Neighbours } from './neighbours.ts';
import { isRoleWord } from './part-of-name.ts';
import { foldText } from '../text/fold.ts';

/** True for a place's name that is the given name of a person whom no pack knows: «Айдын Мирзазаде», «الممثلة باريس جاكسون». */
export function isGivenNameOfUnknown(
  mention: Mention,
  candidates: readonly LinkCandidate[],
  lexis: Lexis,
  neighbours: Neighbours,
): boolean {
  if (mention.clitic || lexis.longer?.capitals?.join === true) return false;
  return mention.letterCase === letterCase.none
    ? isEntitled(mention, lexis, neighbours) || hasForeignFamily(mention, lexis, neighbours)
    : opensUnknown(mention, candidates, lexis, neighbours);
}

/** In the base form, with no preposition before it, and a capital word behind it: «певица Астана Рахимова». */
function opensUnknown(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis, neighbours: Neighbours): boolean {
  if (mention.letterCase !== letterCase.capital || !hasCapitalBehind(mention)) return false;
  const before = mention.before(0);
  if (adjoins(before) && (lexis.locative.has(before.text) || lexis.placeBefore.has(lexis.cueStem(before.text)))) return false;
  if (!candidates.every(({ label }) => label !== undefined && foldText(label).text === mention.folded)) return false;
  const after = mention.after(0);
  return after !== undefined && !neighbours.covers(after.start) && !isRoleWord(after.text, lexis);
}

/** «Рахимова» behind «Астана», and «Арена» behind «Минск-». */
function hasCapitalBehind(mention: Mention): boolean {
  if (mention.capitalBeside(1)) return true;
  const after = mention.after(0);
  return after !== undefined && after.gap === gap.hyphen && after.letterCase === letterCase.capital;
}

/** «певец Арно Бейрут»: a title, a capital word that is no name here, and the place's name in its base form. */
export function isFamilyOfUnknown(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis, neighbours: Neighbours): boolean {
  if (!mention.capitalBeside(-1)) return false;
  const given = mention.before(0);
  const title = mention.before(1);
  if (!given || neighbours.covers(given.start) || isRoleWord(given.text, lexis)) return false;
  if (title?.gap !== gap.space || title.letterCase !== letterCase.lower || !lexis.personBefore.has(lexis.cueStem(title.text))) return false;
  return candidates.every(({ label }) => label !== undefined && foldText(label).text === mention.folded);
}

/** Behind a title that has the article a place without one is no owner: «رئيس فرنسا», but «الممثلة باريس». */
function isEntitled(mention: Mention, lexis: Lexis, neighbours: Neighbours): boolean {
  const before = mention.before(0);
  if (!lexis.longer?.titleHasArticle || !adjoins(before)) return false;
  if (isTitle(before.text, lexis)) return isArticled(before.text) && !mention.folded.startsWith('ال') && !neighbours.covers(before.start);
  // «العالم أحمد دمشق»: a given name between the two.
  if (!lexis.given.has(before.text)) return false;
  const title = mention.before(1);
  if (!adjoins(title) || !isArticled(title.text) || !lexis.personBefore.has(lexis.cueStem(title.text))) return false;
  return !mention.folded.startsWith('ال') && !neighbours.covers(before.start) && !neighbours.covers(title.start);
}

/** «العالم» is the world before it is a scholar. */
function isTitle(word: string, lexis: Lexis): boolean {
  const stem = lexis.cueStem(word);
  return lexis.personBefore.has(stem) && stem !== 'عالم';
}

/** «دالاس سميث»: a family name of another language right behind it, and no word for a place or preposition before. */
function hasForeignFamily(mention: Mention, lexis: Lexis, neighbours: Neighbours): boolean {
  const before = mention.before(0);
  if (adjoins(before)) {
    const stem = lexis.cueStem(before.text);
    if (lexis.locative.has(before.text) || lexis.placeBefore.has(stem) || lexis.organisationBefore.has(stem)) return false;
  }
  const after = mention.after(0);
  return adjoins(after) && lexis.longer?.isForeignFamily?.(after.text) === true && !neighbours.covers(after.start);
}
