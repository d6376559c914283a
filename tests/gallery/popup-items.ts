import type { FoundItem } from '../../components/popup/popup-props.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';

const texts: Record<UiLanguage, string[]> = {
  en: ['Bishkek', 'Kyrgyzstan', 'more than $1.8 billion', '22.3%', 'World Bank', 'Georgia', '14 March 2026', '1,700'],
  ru: ['Бишкек', 'Киргизия', '1,8 млрд долларов', '22,3 %', 'Всемирный банк', 'Джорджия', '14 марта 2026 года', '1700'],
  ar: ['بيشكيك', 'قيرغيزستان', '1.8 مليار دولار', '22.3%', 'البنك الدولي', 'جورجيا', '14 مارس 2026', '1700'],
};
const kinds = ['place', 'place', 'money', 'percent', 'organisation', 'place', 'date', 'number'] as const;

/** Lines of the list «On this page», one of them not settled. */
export function foundItems(language: UiLanguage): FoundItem[] {
  return texts[language].map((text, index) => ({
    index,
    text,
    lang: language,
    kind: kinds[index] ?? 'other',
    shown: index !== 5,
    count: index === 1 ? 4 : 1,
  }));
}
