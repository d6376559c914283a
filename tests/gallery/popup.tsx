import '../../components/style/page.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import type { FoundItem, PopupProps } from '../../components/popup/popup-props.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { dressPage } from '../../components/style/dress-page.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { defaultSettings } from '../../lib/settings/defaults.ts';

const query = new URLSearchParams(location.search);
const language = (query.get('lang') ?? 'en') as UiLanguage;
dressPage(document, language, (query.get('theme') ?? 'light') as 'light', 'Popup');

const texts: Record<UiLanguage, string[]> = {
  en: ['Bishkek', 'Kyrgyzstan', 'more than $1.8 billion', '22.3%', 'World Bank', 'Georgia', '14 March 2026', '1,700'],
  ru: ['Бишкек', 'Киргизия', '1,8 млрд долларов', '22,3 %', 'Всемирный банк', 'Джорджия', '14 марта 2026 года', '1700'],
  ar: ['بيشكيك', 'قيرغيزستان', '1.8 مليار دولار', '22.3%', 'البنك الدولي', 'جورجيا', '14 مارس 2026', '1700'],
};
const kinds = ['place', 'place', 'money', 'percent', 'organisation', 'place', 'date', 'number'] as const;
const items: FoundItem[] = texts[language].map((text, index) => ({
  index,
  text,
  lang: language,
  kind: kinds[index] ?? 'other',
  shown: index !== 5,
  count: index === 1 ? 4 : 1,
}));
const nothing = (): void => {};
const base: PopupProps = {
  language,
  enabled: true,
  kinds: { ...defaultSettings.kinds, percent: false },
  site: { host: 'news.example.org', on: true, granted: true, unasked: 'site' },
  page: { state: 'read', counts: { place: 6, money: 1, percent: 1, organisation: 1, date: 1, number: 1 }, items },
  packs: { state: 'ready' },
  onEnabled: nothing,
  onSite: nothing,
  onAlways: nothing,
  onRead: nothing,
  onKinds: nothing,
  onOpen: nothing,
  onSettings: nothing,
};
const states: Partial<PopupProps>[] = [
  {},
  { site: { host: 'news.example.org', on: true, granted: false }, page: { state: 'idle' }, packs: { state: 'coming', progress: 0.4 } },
  { site: undefined, page: { state: 'closed' } },
  { site: { host: 'news.example.org', on: true, granted: false, unasked: 'news' }, page: { state: 'no-article' }, notice: 'denied' },
  { enabled: false },
];
const only = query.get('state');
for (const state of only === null ? states : [states[Number(only)] ?? {}]) {
  const host = document.createElement('div');
  document.querySelector('#row')?.append(host);
  render(<PopupView {...base} {...state} />, host);
}
