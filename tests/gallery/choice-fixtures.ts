import type { ChoiceRow } from '../../components/choices/choice-list.tsx';
import type { UiLanguage } from '../../lib/i18n/language.ts';

const words = {
  en: ['Georgia', 'Georgia', 'country in the South Caucasus', 'Jordan'],
  ru: ['Джорджии', 'Джорджия', 'штат США', 'Иордания'],
  ar: ['جورجيا', 'جورجيا', 'دولة في جنوب القوقاز', 'الأردن'],
} as const;

/** Choices as they are listed: one of this page, one that lasts, one whose entity is gone. */
export function choiceRows(language: UiLanguage): ChoiceRow[] {
  const [name, label, description, other] = words[language];
  const meaning = { label: { text: label, lang: language }, description: { text: description, lang: language } };
  return [
    { text: name, entity: 'Q230', kind: 'place', kept: false, meaning },
    { text: other, entity: 'Q810', kind: 'place', kept: true, meaning: { label: { text: other, lang: language } } },
    { text: 'Atlantis', entity: 'old:atlantis', kind: 'place', kept: true, meaning: null },
  ];
}
