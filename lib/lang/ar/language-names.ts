import { adjoins } from '../adjoins.ts';
import type { WordInText } from '../word-around.ts';

/** True where the adjective of a country is the name of a language: «ناطقة بالروسية», «اللغة الصينية». */
export function isArabicLanguageName(word: WordInText): boolean {
  if (!word.folded.endsWith('يه')) return false;
  // After ب an adjective stands for a noun that is left out: the language.
  if (word.clitics.endsWith('ب') && word.folded.startsWith('ال')) return true;
  const before = word.before(0);
  return adjoins(before) && /^(?:[وف]?(?:ب?ال|لل|[بل])?لغه)$/.test(before.text);
}
