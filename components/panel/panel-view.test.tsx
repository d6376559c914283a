import { describe, expect, it, vi } from 'vitest';
import { choiceRows } from '../../tests/gallery/choice-fixtures.ts';
import { foundItems } from '../../tests/gallery/popup-items.ts';
import { drawn, press } from '../../tests/support/drawn.ts';
import { matching } from './matching.ts';
import { type PanelProps, PanelView } from './panel-view.tsx';

const nothing = (): void => {};
const base: PanelProps = {
  language: 'en',
  enabled: true,
  page: { state: 'read', counts: {}, items: foundItems('en'), choices: choiceRows('en') },
  onOpen: nothing,
  onKeep: nothing,
  onUndo: nothing,
  onSheet: nothing,
  onDraft: nothing,
  onSettings: nothing,
};
const view = (more: Partial<PanelProps>): HTMLElement => drawn(<PanelView {...base} {...more} />);

describe('the panel', () => {
  it('lists the page in reading order as buttons that open it', () => {
    const onOpen = vi.fn();
    const root = view({ onOpen });
    expect([...root.querySelectorAll('.found-list .found-text')].map((one) => one.textContent)).toEqual(
      foundItems('en').map(({ text }) => text),
    );
    press(root, 'World Bank');
    expect(onOpen).toHaveBeenCalledWith(4);
  });

  it('offers the kinds that the page has', () => {
    const chips = [...view({}).querySelectorAll('.chip')].map((chip) => chip.textContent);
    expect(chips).toEqual(['All', 'Places', 'Organisations', 'Money', 'Per cent', 'Numbers', 'Dates']);
  });

  it('keeps and undoes choices, and says whose entity is gone', () => {
    const onKeep = vi.fn();
    const onUndo = vi.fn();
    const root = view({ onKeep, onUndo });
    press(root, 'Keep for this site');
    expect(onKeep.mock.calls[0]?.[0]).toMatchObject({ text: 'Georgia', entity: 'Q230' });
    press(root, 'Undo');
    expect(onUndo.mock.calls[0]?.[0]).toMatchObject({ text: 'Georgia' });
    expect(root.textContent).toContain('no longer in the packs');
    expect([...root.querySelectorAll('button')].filter((one) => one.textContent === 'Keep for this site').length).toBe(1);
  });

  it.each<[string, Partial<PanelProps>, string]>([
    ['not read', { page: { state: 'closed' } }, 'has not been read'],
    ['no article', { page: { state: 'no-article' } }, 'No article was found'],
    ['off here', { page: { state: 'site-off' } }, 'switched off on this site'],
    ['off', { enabled: false }, 'Hashiya is off'],
  ])('says so: %s', (_name, more, words) => {
    expect(view(more).textContent).toContain(words);
  });
});

describe('the search in the list', () => {
  it('looks past letter case and marks, within the chosen kinds', () => {
    const words = (query: string, kinds: Parameters<typeof matching>[2] = null, lang: 'en' | 'ru' = 'en') =>
      matching(foundItems(lang), query, kinds).map(({ text }) => text);
    expect(words(' BISH')).toEqual(['Bishkek']);
    expect(words('киргиз', null, 'ru')).toEqual(['Киргизия']);
    expect(words('', ['money'])).toEqual(['more than $1.8 billion']);
    expect(words('bishkek', ['money'])).toEqual([]);
  });
});
