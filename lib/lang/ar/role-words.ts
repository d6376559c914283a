import type { RoleWords } from '../role-words.ts';
import { wordList } from '../word-list.ts';

/** Arabic: the country follows, as an adjective («الرئيس الروسي») or as the second noun («رئيس روسيا»). */
export const arabicRoles: RoleWords = {
  president: wordList('رئيس, الرئيس, رئيس جمهوريه, رئيسه, الرئيسه'),
  monarch: wordList('ملك, الملك, العاهل, عاهل, امير دوله, سلطان, السلطان, ملكه, الملكه'),
  state: wordList('رئيس دوله'),
  government: wordList(
    'رئيس وزراء, رئيس الوزراء, رئيس حكومه, رئيس الحكومه, رئيسه وزراء, رئيسه الوزراء, المستشار, المستشاره, مستشار, مستشاره, الوزير الاول',
  ),
  other: wordList(
    'السابق, السابقه, سابق, نائب, نائبه, المنتخب, المنتخبه, الراحل, الاسبق, المخلوع, المكلف, مساعد, المعزول, مرشح, المرشح, القادم, المقبل, منصب, انتخاب, انتخب, اصبح, صار, انذاك, نجل, قرينه, شقيق',
  ),
  of: [],
  order: 'office-first',
  clitics: 'وفبلك',
};
