import type { BodyWords } from '../body-words.ts';
import { wordSet } from '../word-set.ts';

export const englishBodies: BodyWords = {
  ministry: wordSet('ministry'),
  joining: wordSet('and or the as well both plus its'),
  possessing: wordSet('of the'),
  placing: wordSet('in the'),
  ownerInFront: 'name',
  adjectiveBehind: false,
};
