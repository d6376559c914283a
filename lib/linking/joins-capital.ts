import type { Lexis } from '../lang/lexis.ts';
import { nameFlag } from '../names/layout.ts';
import type { ContextWord, Mention } from '../names/mention.ts';
import { gap, letterCase } from '../text/token-stream.ts';
import type { LinkCandidate } from './candidates.ts';
import type { Neighbours } from './neighbours.ts';
import { isRoleWord } from './part-of-name.ts';

/** True for a word with a capital and small letters behind it. */
export function isCapital(word: ContextWord): boolean {
  return word.letterCase === letterCase.capital;
}

/**
 * True for a place before a capital word that no name of a pack covers and that is no title: in a language whose names have capitals the
 * two are one longer name ("Dallas Smith", "Denver Nuggets", "Berlin Wall").
 */
export function joinsCapital(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis, neighbours: Neighbours): boolean {
  const capitals = lexis.longer?.capitals;
  if (!capitals?.join || mention.letterCase !== letterCase.capital || !isJoinedBehind(mention)) return false;
  if (candidates.some(({ flags }) => (flags & nameFlag.abbreviation) !== 0)) return false;
  // What no pack describes may be anything, the first word of an office or a body among it.
  if (candidates.some(({ segment, index }) => segment.genusKeys(index).length === 0)) return false;
  const after = mention.after(0);
  if (!after || neighbours.covers(after.start) || isApart(after, lexis)) return false;
  // «Israel Supreme Court», "Turkey Prime Minister": a body or an office, and its country before it.
  const next = mention.after(1);
  if (next && isCapital(next) && next.gap === gap.space && isApart(next, lexis)) return false;
  // "In Warsaw Tusk said": after the place that opens the sentence comes its subject.
  const before = mention.before(0);
  if (before?.opens && lexis.locative.has(before.text) && !(next && isCapital(next))) return false;
  return isItem(mention) || isRunningText(mention, lexis);
}

/** "…, Kenya Barris, Chad Kroeger, …": the two words are one item of a list. */
function isItem(mention: Mention): boolean {
  const next = mention.after(1);
  return (mention.gapBefore & gap.comma) !== 0 && next !== undefined && (next.gap & gap.comma) !== 0;
}

function isJoinedBehind(mention: Mention): boolean {
  if (mention.capitalBeside(1)) return true;
  const after = mention.after(0);
  return after !== undefined && after.gap === gap.hyphen && isCapital(after);
}

function isApart(word: ContextWord, lexis: Lexis): boolean {
  return lexis.longer?.capitals?.apart.has(word.text) === true || isRoleWord(word.text, lexis);
}

/** In a headline every word of weight has a capital: only a word of weight without one proves running text. */
function isRunningText(mention: Mention, lexis: Lexis): boolean {
  for (let distance = 0; distance < 7; distance++) {
    if (isWeighty(mention.before(distance), lexis) || isWeighty(mention.after(distance + 1), lexis)) return true;
  }
  return false;
}

function isWeighty(word: ContextWord | undefined, lexis: Lexis): boolean {
  return word !== undefined && word.letterCase === letterCase.lower && word.text.length > 3 && !lexis.isVocabulary(word.text);
}
