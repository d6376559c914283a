import { type Language, noClitics } from '../language.ts';
import { russianForms } from './forms.ts';
import { russianLexis } from './lexis.ts';
import { russianRoles } from './role-words.ts';
import { russianSentence } from './sentence-words.ts';
import { russianEndings, russianParadigms } from './paradigms.ts';

/** Russian: declension of names by paradigm; no clitics. */
export const russian: Language = {
  code: 'ru',
  script: 'cyrillic',
  direction: 'ltr',
  endings: russianEndings,
  paradigms: russianParadigms,
  shortestStem: 2,
  clitics: noClitics,
  forms: russianForms,
  lexis: russianLexis,
  sentence: russianSentence,
  roles: russianRoles,
};
