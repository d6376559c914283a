import { adjoins } from '../adjoins.ts';
import { standsAlone } from '../stands-alone.ts';
import type { WordInText } from '../word-around.ts';
import { wordSet } from '../word-set.ts';

const opening = wordSet('и или а но с со для у при что как когда чем');
const and = wordSet('и или');

/** True where the adjective of a country is the name of a language: «киргизский язык», «русский и киргизский языки», «на киргизском». */
export function isRussianLanguageName(word: WordInText): boolean {
  const after = word.after(0);
  if (adjoins(after) && after.text.startsWith('язык')) return true;
  const third = word.after(2);
  if (adjoins(after) && and.has(after.text) && adjoins(word.after(1)) && adjoins(third) && third.text.startsWith('язык')) return true;
  const before = word.before(0);
  return adjoins(before) && before.text === 'на' && word.folded.endsWith('ом') && standsAlone(word, opening, and);
}
