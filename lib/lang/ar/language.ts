import { endingTable, everyCase, fixedParadigm, type Paradigm } from '../endings.ts';
import { type Language, type NameForm, type NameWord, wordFlag } from '../language.ts';
import { arabicClitics } from './clitics.ts';
import { arabic as arabicFigures } from './figures/lexicon.ts';
import { arabicLexis } from './lexis.ts';
import { arabicRoles } from './role-words.ts';
import { arabicSentence } from './sentence-words.ts';
import { arabicSpellings } from './spellings.ts';
import { writing } from './writing.ts';

/** Nisba and its feminine, dual and sound plurals, as folded letters (ة is ه). */
const nisba = ['ي', 'يه', 'يان', 'يين', 'يون', 'يات', 'يتان', 'يتين', 'يا'];
const endings = endingTable([...nisba, 'ان', 'ين', 'ون', 'ات', 'ا']);

function paradigmOf(list: readonly string[]): Paradigm {
  const paradigm = new Uint16Array(endings.endings.length);
  for (const ending of list) paradigm[endings.endings.indexOf(ending)] = everyCase;
  return paradigm;
}

const paradigms = [fixedParadigm(endings), paradigmOf(nisba), paradigmOf(['', 'ان', 'ين', 'ون', 'ات', 'ا'])];
const nisbaParadigm = 1;
const nounParadigm = 2;

/** Takes the article off the base form; a demonym gets the nisba's paradigm and may stand with or without article. */
function forms(word: NameWord): readonly NameForm[] {
  // «ألمانيا» begins with a hamza, not with the article.
  const hasArticle = word.folded.startsWith('ال') && word.folded.length >= 4 && !/^[أإآ]/u.test(word.written);
  const stem = hasArticle ? word.folded.slice(2) : word.folded;
  let flags: number = hasArticle ? wordFlag.definite : 0;
  if (word.role === 'demonym') {
    flags |= wordFlag.anyArticle;
    for (const ending of ['يه', 'ي']) {
      if (stem.endsWith(ending) && stem.length - ending.length >= 3) {
        return [{ stem: stem.slice(0, -ending.length), paradigm: nisbaParadigm, base: endings.endings.indexOf(ending), flags }];
      }
    }
    return [{ stem, paradigm: nounParadigm, base: 0, flags }];
  }
  return [{ stem, paradigm: 0, base: 0, flags }];
}

/** Arabic: clitics in front, orthographic families by folding, nisba adjectives with their dual and plurals. */
export const language: Language = {
  ...writing,
  endings,
  paradigms,
  shortestStem: 2,
  clitics: arabicClitics,
  forms,
  spellings: arabicSpellings,
  figures: arabicFigures,
  lexis: arabicLexis,
  sentence: arabicSentence,
  roles: arabicRoles,
};
