import type { BodyWords } from '../body-words.ts';
import { wordSet } from '../word-set.ts';

export const arabicBodies: BodyWords = {
  ministry: wordSet('وزاره'),
  joining: wordSet('و وكذلك كذلك وكذا ايضا'),
  possessing: wordSet(''),
  placing: wordSet('في'),
  ownerInFront: 'nothing',
  adjectiveBehind: true,
};
