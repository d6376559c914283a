import { type Language, noClitics } from '../language.ts';
import { ukrainianForms } from './forms.ts';
import { ukrainianLexis } from './lexis.ts';
import { ukrainianEndings, ukrainianParadigms } from './paradigms.ts';

/** Ukrainian, small: declension of names by paradigm. Names only; figures are not read in it. */
export const ukrainian: Language = {
  code: 'uk',
  script: 'cyrillic',
  direction: 'ltr',
  endings: ukrainianEndings,
  paradigms: ukrainianParadigms,
  shortestStem: 2,
  clitics: noClitics,
  forms: ukrainianForms,
  lexis: ukrainianLexis,
};
