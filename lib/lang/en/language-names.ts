import { adjoins } from '../adjoins.ts';
import { wordSet } from '../word-set.ts';
import { standsAlone } from '../stands-alone.ts';
import type { WordInText } from '../word-around.ts';

/** Words behind the name of a language: "Russian-speaking", "the Chinese language". */
const behind = wordSet('language languages speaking speaker speakers speech grammar alphabet dictionary dialect dialects');
/** Verbs and prepositions that take a language: "she spoke French". */
const speaking = wordSet(
  'speak speaks spoke spoken speaking learn learns learned learnt learning teach teaches taught teaching fluent in into',
);
const opening = wordSet('at for to by on about but as that than which while because when with from if after before');
const and = wordSet('and or');

/** True where the adjective of a country is the name of a language: "Russian-language schools", "he spoke French". */
export function isEnglishLanguageName(word: WordInText): boolean {
  const after = word.after(0);
  if (adjoins(after) && behind.has(after.text)) return true;
  const before = word.before(0);
  return adjoins(before) && speaking.has(before.text) && standsAlone(word, opening, and);
}
