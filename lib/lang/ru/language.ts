import { type Language, noClitics } from '../language.ts';
import { russianForms } from './forms.ts';
import { russian as russianFigures } from './figures/lexicon.ts';
import { russianLexis } from './lexis.ts';
import { russianRoles } from './role-words.ts';
import { russianSentence } from './sentence-words.ts';
import { russianEndings, russianParadigms } from './paradigms.ts';
import { writing } from './writing.ts';

/** Russian: declension of names by paradigm; no clitics. */
export const language: Language = {
  ...writing,
  endings: russianEndings,
  paradigms: russianParadigms,
  shortestStem: 2,
  clitics: noClitics,
  forms: russianForms,
  figures: russianFigures,
  lexis: russianLexis,
  sentence: russianSentence,
  roles: russianRoles,
};
