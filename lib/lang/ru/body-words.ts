import type { BodyWords } from '../body-words.ts';
import { wordSet } from '../word-set.ts';

export const russianBodies: BodyWords = {
  ministry: wordSet('министерство'),
  joining: wordSet('и или а также с'),
  possessing: wordSet(''),
  placing: wordSet('в во'),
  ownerInFront: 'adjective',
  adjectiveBehind: false,
};
