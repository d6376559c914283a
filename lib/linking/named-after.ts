import { adjoins } from '../lang/adjoins.ts';
import type { Lexis } from '../lang/lexis.ts';
import type { Mention } from '../names/mention.ts';
import { foldText } from '../text/fold.ts';
import { gap } from '../text/token-stream.ts';
import type { LinkCandidate } from './candidates.ts';
import { isNone } from './described.ts';
import type { Neighbours } from './neighbours.ts';
import { isCapital } from './joins-capital.ts';
import { isArticled } from '../lang/ar/articled.ts';

/** A street, a university, a club that is called after it. */
export function isNamedAfter(
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
  if (written && (longer.before.has(stem) || longer.beforePerson?.has(stem)) && !neighbours.covers(before.start)) {
    if (longer.before.has(stem) && (persons || (isBaseForm(mention, candidates, lexis) && isNone(before.text, mention, candidates))))
      return true;
    if (persons && (mention.words === 1 || longer.titleHasArticle) && longer.beforePerson?.has(stem)) return true;
  }
  if (!longer.owning || !lexis.bodies?.possessing.has(before.text)) return false;
  const owner = mention.before(1);
  if (!adjoins(owner) || !isCapital(owner) || !longer.owning.has(owner.text) || neighbours.covers(owner.start)) return false;
  return persons || longer.before.has(owner.text) || isNone(owner.text, mention, candidates);
}

/** In a language that declines, only the base form is the thing's own name: «отель Прага», but «отели Праги», and nobody knows of «отель Сочи». */
function isBaseForm(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis): boolean {
  if (lexis.natureDeclines !== true || mention.quoteBefore) return true;
  const { folded } = mention;
  return !/[еиоуыэю]$/u.test(folded) && candidates.some(({ label }) => label !== undefined && foldText(label).text === folded);
}
