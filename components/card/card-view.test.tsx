import { describe, expect, it, vi } from 'vitest';
import type { Card, CardSource } from '../../lib/card.ts';
import { countryCard, disputedCard, moneyCard, undecidedCard } from '../../tests/gallery/card-fixtures.ts';
import { comparedCard } from '../../tests/gallery/compared-fixture.ts';
import { drawn, press } from '../../tests/support/drawn.ts';
import { type CardProps, CardView } from './card-view.tsx';

const view = (more: Partial<CardProps>): HTMLElement =>
  drawn(<CardView state="ready" uiLanguage="en" theme="auto" pinned={false} onClose={() => {}} {...more} />);

describe('an entity', () => {
  const root = view({ card: countryCard('ar', 'en') });

  it('is a labelled dialog in the reader’s language', () => {
    const dialog = root.querySelector('[role="dialog"]');
    expect(dialog?.getAttribute('aria-label')).toContain('قيرغيزستان');
    expect([dialog?.getAttribute('lang'), dialog?.getAttribute('dir'), dialog?.hasAttribute('aria-modal')]).toEqual(['en', 'ltr', false]);
  });

  it('marks the language and direction of every label', () => {
    const [label] = root.querySelectorAll('.card-label bdi');
    expect([label?.getAttribute('lang'), label?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect(root.querySelector('.card-reader bdi')?.getAttribute('lang')).toBe('en');
  });

  it('links every source in a new tab without handing over the page', () => {
    const links = [...root.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
      expect(link.getAttribute('href')).toMatch(/^https?:/);
    }
  });

  it('tells then and now', () => {
    expect(root.querySelector('.then')?.textContent).toContain('2014: 5,835,500');
    expect(root.querySelector('.change')?.textContent).toBe('+23%');
  });

  it('hides the sixth fact and those after it until asked', () => {
    expect(root.querySelectorAll('.fact').length).toBe(5);
    expect(root.textContent).toContain('2 more facts');
  });
});

it('never makes a link of another scheme', () => {
  const card = disputedCard('en');
  const evil = (url: string): CardSource => ({ title: 'Evil', url, publisher: 'Evil' });
  const facts = (card.entity?.facts ?? []).map((fact) => ({
    ...fact,
    values: fact.values.map((value) => ({
      ...value,
      sources: [evil('javascript:alert(1)'), evil('data:text/html,x'), evil('https://u:p@x.org/')],
    })),
  }));
  const root = view({ card: { ...card, entity: { ...card.entity, facts } } as Card });
  expect(root.querySelectorAll('a').length).toBe(0);
  expect(root.textContent).toContain('Evil');
  expect(root.innerHTML).not.toContain('javascript:');
});

it('shows markup in a pack as text', () => {
  const card = countryCard('en', 'en');
  const root = view({ card: { ...card, entity: { ...card.entity, label: { text: '<img src=x onerror=alert(1)>', lang: 'en' } } } as Card });
  expect(root.querySelectorAll('img').length).toBe(0);
  expect(root.querySelector('.card-label')?.textContent).toBe('<img src=x onerror=alert(1)>');
});

it('puts disputed claims side by side, each with who makes it', () => {
  const root = view({ card: disputedCard('en') });
  expect([...root.querySelectorAll('.claims .who')].map((one) => one.textContent)).toEqual([
    'Government of Northland',
    'disputed by Government of Southland',
    'Government of Southland',
  ]);
});

describe('values of several sources for one thing', () => {
  const root = view({ card: countryCard('ar', 'en') });
  const cells = [...root.querySelectorAll('.by-source > div')];

  it('stand side by side, by rank and date, each with its date and its source', () => {
    expect(cells.map((cell) => (cell.textContent ?? '').replace(/[\u2066-\u2069]/g, ''))).toEqual([
      expect.stringMatching(/^6,219,751\s2025.*CIA/),
      expect.stringMatching(/^7,161,900\s2024.*World Bank/),
    ]);
    expect(root.querySelector('.by-source')?.parentElement?.getAttribute('aria-label')).toBe('Sources differ');
  });

  it('have the line of a series with the source that it is of, and above it', () => {
    expect(cells.map((cell) => cell.querySelector('.then') !== null)).toEqual([false, true]);
    const order = [...(cells[1]?.children ?? [])].map((child) => child.className);
    expect(order.indexOf('then')).toBeLessThan(order.indexOf('claim-note'));
  });
});

it('puts the source of a chart below it', () => {
  const root = view({ card: comparedCard('en', 'differs') });
  const [compared] = [...root.querySelectorAll('.compared')].filter((one) => one.querySelector('.chart') !== null);
  const order = [...(compared?.children ?? [])].map((child) => child.getAttribute('class'));
  expect(order.indexOf('chart')).toBeGreaterThan(-1);
  expect(order.indexOf('chart')).toBeLessThan(order.indexOf('claim-note'));
});

it('shows a figure with its qualifier, exact value, conversion, rate and the statement that gives it', () => {
  const text = view({ card: moneyCard('en', 'en') }).textContent ?? '';
  for (const part of [
    'more than',
    '1.8 billion US dollars',
    '1,800,000,000',
    '1.595 billion euros',
    '0.8861',
    '2025',
    'IMF',
    'Ministry of Economy',
    'Investments of more than',
  ]) {
    expect(text).toContain(part);
  }
});

it('names the candidates when the engine abstained', () => {
  const root = view({ card: undecidedCard('ru'), uiLanguage: 'ru' });
  expect(root.textContent).toContain('2 возможных значения');
  expect(root.querySelectorAll('.candidate').length).toBe(2);
});

it('lets the reader choose among them, and take it back', () => {
  const onChoose = vi.fn();
  const onReopen = vi.fn();
  const undecided = view({ card: undecidedCard('en'), onChoose });
  undecided.querySelectorAll<HTMLElement>('.candidate-choose')[1]?.click();
  expect(onChoose.mock.calls[0]?.[0]).toMatchObject({ id: 'Q1428' });
  const chosen = view({ card: countryCard('en', 'en'), chosen: 'page', onReopen });
  expect(chosen.textContent).toContain('Chosen by you');
  press(chosen, 'Undo');
  press(view({ card: countryCard('en', 'en'), onReopen }), 'Another meaning?');
  expect(onReopen).toHaveBeenCalledTimes(2);
  expect(view({ card: countryCard('en', 'en'), onChoose }).querySelector('.card-choice')).toBe(null);
});

it('tells that it is loading, and that nothing happened when it failed', () => {
  expect(view({ state: 'loading', name: 'Bishkek' }).querySelector('[role="status"]')?.textContent).toBe('Looking it up…');
  expect(view({ state: 'error', name: 'Bishkek' }).querySelector('[role="alert"]')?.textContent).toContain('The page is unchanged');
});

it('closes and pins by its buttons', () => {
  const onClose = vi.fn();
  const onPin = vi.fn();
  const root = view({ card: countryCard('en', 'en'), onClose, onPin });
  const [pin, close] = root.querySelectorAll<HTMLElement>('.tool');
  pin?.click();
  close?.click();
  expect(onPin).toHaveBeenCalledWith(true);
  expect(onClose).toHaveBeenCalledOnce();
});

it('says whom a share is with', () => {
  const card = countryCard('en', 'en');
  const [fact] = card.entity?.facts ?? [];
  const share = (partner: string, amount: string) => ({
    statement: partner,
    content: { type: 'quantity' as const, amount, unit: '%' },
    rank: 'normal' as const,
    at: '2023',
    sources: [],
    pack: 'countries',
    with: [{ text: partner, lang: 'ru' }],
  });
  const facts = [{ ...fact, label: { text: 'share of exports', lang: 'en' }, values: [share('Россия', '19'), share('Китай', '4')] }];
  const root = view({ card: { ...card, entity: { ...card.entity, facts } } as Card });
  expect(root.querySelector('dd')?.textContent).toMatch(/19\s?% · Россия, 4\s?% · Китай/);
  expect(root.querySelector('.value-with bdi')?.getAttribute('lang')).toBe('ru');
});

it('says where in its source a supporting value stands', () => {
  const card = moneyCard('en', 'en');
  const statements = (card.figure?.statements ?? []).map((fact) => ({
    ...fact,
    values: fact.values.map((value) => ({ ...value, sources: [{ title: 'Yearbook', locator: 'table 12' }] })),
  }));
  expect(view({ card: { ...card, figure: { ...card.figure, statements } } as Card }).textContent).toContain('In the source: table 12');
});
