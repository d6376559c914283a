import '../../components/style/page.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import type { PopupProps } from '../../components/popup/popup-props.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { dressPage } from '../../components/style/dress-page.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { defaultSettings } from '../../lib/settings/defaults.ts';
import { choiceRows } from './choice-fixtures.ts';
import { foundItems } from './popup-items.ts';

const query = new URLSearchParams(location.search);
const language = (query.get('lang') ?? 'en') as UiLanguage;
dressPage(document, language, (query.get('theme') ?? 'light') as 'light', 'Popup');

const items = foundItems(language);
const choices = choiceRows(language);
const nothing = (): void => {};
const base: PopupProps = {
  language,
  enabled: true,
  kinds: { ...defaultSettings.kinds, percent: false },
  site: { host: 'news.example.org', on: true, granted: true, unasked: 'site' },
  page: { state: 'read', counts: { place: 6, money: 1, percent: 1, organisation: 1, date: 1, number: 1 }, items, choices },
  packs: { state: 'ready' },
  onEnabled: nothing,
  onSite: nothing,
  onAlways: nothing,
  onRead: nothing,
  onKinds: nothing,
  onOpen: nothing,
  onKeep: nothing,
  onUndo: nothing,
  onSettings: nothing,
  onPanel: nothing,
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
