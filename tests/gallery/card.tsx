import cardStyles from '../../components/card/card.css?inline';
import { type CardProps, renderCard } from '../../components/card/card-view.tsx';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { countryCard, disputedCard, moneyCard, smallCards, undecidedCard } from './card-fixtures.ts';
import { comparedCard } from './compared-fixture.ts';

const query = new URLSearchParams(location.search);
const language = (query.get('lang') ?? 'en') as UiLanguage;
const theme = (query.get('theme') ?? 'light') as CardProps['theme'];
const other: UiLanguage = language === 'en' ? 'ar' : 'en';

const cited = async (): Promise<string> => 'World Bank. (2026).';

/** Hosts are open here, so that axe can look inside; in a page the card stands in a closed root. */
function show(props: Partial<CardProps>): ShadowRoot {
  const host = document.createElement('div');
  document.querySelector('main')?.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyles);
  root.adoptedStyleSheets = [sheet];
  const base: CardProps = { state: 'ready', uiLanguage: language, theme, pinned: false, onClose: () => {}, onPin: () => {}, onCite: cited };
  renderCard(root, { ...base, ...props });
  return root;
}

document.documentElement.style.colorScheme = theme;
document.documentElement.lang = language;
show({ card: countryCard(other, language) });
show({ card: moneyCard(language, language), pinned: true });
show({ card: disputedCard(language) });
const nothing = (): void => {};
show({ card: undecidedCard(language), onChoose: nothing });
show({ card: countryCard(language, language), chosen: 'page', onReopen: nothing });
show({ card: disputedCard(language), onReopen: nothing });
for (const card of smallCards(language)) show({ card });
for (const relation of ['matches-earlier', 'differs', 'same-report'] as const) show({ card: comparedCard(language, relation) });
show({ card: countryCard(language, language) })
  .querySelector<HTMLElement>('.cite-open')
  ?.click();
show({ state: 'loading', name: 'Kyrgyzstan' });
show({ state: 'error', name: 'Kyrgyzstan' });
