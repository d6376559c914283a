import { genusKey } from '../names/genus.ts';
import type { Mention } from '../names/mention.ts';
import type { LinkCandidate } from './candidates.ts';

/** True where the packs say what every candidate is, and none is what the word says: what they leave untold gets the benefit of the doubt. */
export function isNone(word: string, mention: Mention, candidates: readonly LinkCandidate[]): boolean {
  const key = genusKey(word, mention.lang);
  return candidates.every(({ segment, index }) => {
    const keys = segment.genusKeys(index);
    return keys.length > 0 && !keys.includes(key);
  });
}
