import { endingTable, everyCase, fixedParadigm } from '../endings.ts';
import { type Language, type NameForm, type NameWord, noClitics, wordFlag } from '../language.ts';
import { english as englishFigures } from './figures/lexicon.ts';
import { englishLexis } from './lexis.ts';
import { englishRoles } from './role-words.ts';
import { englishSentence } from './sentence-words.ts';
import { writing } from './writing.ts';

const endings = endingTable(['s', 'es']);
const plural = new Uint16Array(endings.endings.length).fill(everyCase);
const paradigms = [fixedParadigm(endings), plural];

/** Names keep their form (the possessive is a word of its own to the tokeniser); demonyms also take the plural. */
function forms(word: NameWord): readonly NameForm[] {
  const paradigm = word.role === 'demonym' && word.index === word.count - 1 && word.folded.length > 3 ? 1 : 0;
  return [{ stem: word.folded, paradigm, base: 0, flags: wordFlag.mayStay }];
}

/** English; also reads names in Latin letters within other languages. */
export const language: Language = {
  ...writing,
  endings,
  paradigms,
  shortestStem: 3,
  clitics: noClitics,
  forms,
  figures: englishFigures,
  lexis: englishLexis,
  sentence: englishSentence,
  roles: englishRoles,
};
