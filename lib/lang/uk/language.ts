import { type Language, noClitics } from '../language.ts';
import { ukrainianForms } from './forms.ts';
import { ukrainianLexis } from './lexis.ts';
import { ukrainianEndings, ukrainianParadigms } from './paradigms.ts';
import { writing } from './writing.ts';

/** Ukrainian, small: declension of names by paradigm. Names only; figures are not read in it. */
export const language: Language = {
  ...writing,
  endings: ukrainianEndings,
  paradigms: ukrainianParadigms,
  shortestStem: 2,
  clitics: noClitics,
  forms: ukrainianForms,
  lexis: ukrainianLexis,
};
