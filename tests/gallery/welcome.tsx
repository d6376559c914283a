import '../../components/style/page.css';
import '../../components/card/card.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { dressPage } from '../../components/style/dress-page.ts';
import type { WelcomeProps } from '../../components/welcome/welcome-props.ts';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { defaultSettings } from '../../lib/settings/defaults.ts';
import { countryCard, moneyCard } from './card-fixtures.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';

const query = new URLSearchParams(location.search);
const language = (query.get('lang') ?? 'en') as UiLanguage;
const theme = (query.get('theme') ?? 'light') as 'light';
dressPage(document, language, theme, 'Welcome');
const nothing = (): void => {};
const cards = { name: countryCard(language, language), figure: moneyCard(language, language) };
const props: WelcomeProps = {
  language,
  theme,
  packs: theme === 'light' ? { state: 'ready', count: 6, entries: 12_480 } : { state: 'coming', progress: 0.6 },
  cards: query.has('cards-coming') ? undefined : cards,
  reach: theme === 'light' ? 'click' : undefined,
  denied: false,
  newsSites: defaultSettings.newsSites,
  onLanguage: nothing,
  onReach: nothing,
  onSettings: nothing,
};
const root = document.querySelector('#app');
if (root) render(<WelcomeView {...props} />, root);
