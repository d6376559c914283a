import '../../components/style/page.css';
import '../../components/panel/panel.css';
import { render } from 'preact';
import { type PanelProps, PanelView } from '../../components/panel/panel-view.tsx';
import { dressPage } from '../../components/style/dress-page.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { comparedCard } from './compared-fixture.ts';
import { choiceRows } from './choice-fixtures.ts';
import { foundItems } from './popup-items.ts';

const query = new URLSearchParams(location.search);
const language = (query.get('lang') ?? 'en') as UiLanguage;
dressPage(document, language, (query.get('theme') ?? 'light') as 'light', 'Panel');

const nothing = (): void => {};
const base: PanelProps = {
  language,
  enabled: true,
  page: { state: 'read', counts: {}, items: foundItems(language), choices: choiceRows(language) },
  onOpen: nothing,
  onKeep: nothing,
  onUndo: nothing,
  onSheet: nothing,
  onDraft: nothing,
  onSettings: nothing,
};
const states: Partial<PanelProps>[] = [
  {},
  { page: { state: 'closed' } },
  { page: { state: 'idle' }, onRead: nothing, notice: 'failed' },
  { card: comparedCard(language, 'matches-earlier'), cardActions: { onCite: async () => 'World Bank. (2026).' } },
];
const root = document.querySelector('#app');
if (root) render(<PanelView {...base} {...states[Number(query.get('state') ?? 0)]} />, root);
