import type { RoleWords } from '../role-words.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** Arabic: the country follows, as an adjective («الرئيس الروسي») or as the second noun («رئيس روسيا»). */
export const arabicRoles: RoleWords = {
  president: list('رئيس, الرئيس, رئيس جمهوريه, رئيسه, الرئيسه'),
  monarch: list('ملك, الملك, العاهل, عاهل, امير دوله, سلطان, السلطان, ملكه, الملكه'),
  state: list('رئيس دوله'),
  government: list(
    'رئيس وزراء, رئيس الوزراء, رئيس حكومه, رئيس الحكومه, رئيسه وزراء, رئيسه الوزراء, المستشار, المستشاره, مستشار, مستشاره, الوزير الاول',
  ),
  other: list(
    'السابق, السابقه, سابق, نائب, نائبه, المنتخب, المنتخبه, الراحل, الاسبق, المخلوع, المكلف, مساعد, المعزول, مرشح, المرشح, القادم, المقبل, منصب, انتخاب, انتخب, اصبح, صار, انذاك, نجل, قرينه, شقيق',
  ),
  of: [],
  order: 'office-first',
  clitics: 'وفبلك',
};
