import cardStyles from '../../components/card/card.css?inline';
import { renderCard } from '../../components/card/card-view.tsx';
import { moneyCard } from './card-fixtures.ts';
import { comparedCard } from './compared-fixture.ts';

/** How long a figure's card with comparison, scale and chart takes from its data to a laid-out picture, in milliseconds, a number a round. */
export async function cardTimes(rounds: number): Promise<number[]> {
  const compared = comparedCard('en', 'matches-earlier').figure;
  const money = moneyCard('en', 'en');
  const figure = money.figure && compared ? { ...money.figure, comparisons: compared.comparisons } : undefined;
  const card = figure ? { ...money, figure } : money;
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyles);
    root.adoptedStyleSheets = [sheet];
    const base = { uiLanguage: 'en', theme: 'light', pinned: false, onClose: () => {}, onPin: () => {} } as const;
    renderCard(root, { ...base, state: 'loading', name: money.annotation.text });
    await new Promise(requestAnimationFrame);
    const begun = performance.now();
    renderCard(root, { ...base, state: 'ready', card });
    root.querySelector('.card')?.getBoundingClientRect();
    times.push(performance.now() - begun);
    if (root.querySelector('.chart') === null) throw new Error('the card has no chart');
    host.remove();
  }
  return times;
}

Object.assign(globalThis, { cardTimes });
