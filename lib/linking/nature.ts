import { adjoins } from '../lang/adjoins.ts';
import type { Lexis } from '../lang/lexis.ts';
import { genusKey } from '../names/genus.ts';
import { foldText } from '../text/fold.ts';
import type { ContextWord, Mention } from '../names/mention.ts';
import type { LinkCandidate } from './candidates.ts';

/**
 * True for a river, lake or mountain of a place's name that no pack knows: «озеро Чад», "the Jordan River", «نهر الأردن», where the packs
 * have the country only. Candidates whose packs do not say what they are get the benefit of the doubt.
 */
export function isOfNature(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis): boolean {
  const word = natural(mention.before(0), lexis) ?? (lexis.natureBehind ? natural(mention.after(0), lexis) : undefined);
  if (word === undefined || !candidates.some(({ kind, name }) => kind === 'place' && name !== 'demonym')) return false;
  if (belongsToPlace(mention, candidates, lexis)) return false;
  const wanted = new Set([...lexis.nature].map((each) => genusKey(each, mention.lang)));
  return candidates.every(({ segment, index, kind, name }) => {
    if (kind !== 'place' || name === 'demonym') return true;
    const keys = segment.genusKeys(index);
    return keys.length > 0 && !keys.some((key) => wanted.has(key));
  });
}

/** True for a name that is in the genitive behind a word of nature: «горы Киргизии» are the country's; «озеро Чад» has its name in the base form. */
export function belongsToPlace(mention: Mention, candidates: readonly LinkCandidate[], lexis: Lexis): boolean {
  if (!lexis.natureDeclines || natural(mention.before(0), lexis) === undefined) return false;
  return !candidates.some(({ label }) => foldText(label ?? '').text === mention.folded);
}

function natural(word: ContextWord | undefined, lexis: Lexis): string | undefined {
  if (!adjoins(word)) return undefined;
  const stem = lexis.cueStem(word.text);
  return lexis.nature.has(stem) ? stem : undefined;
}
