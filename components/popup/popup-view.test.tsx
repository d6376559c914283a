import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../lib/settings/defaults.ts';
import { drawn, press } from '../../tests/support/drawn.ts';
import { groupCount, isGroupOn, kindGroupNames, kindGroups, withGroup } from './kind-groups.ts';
import type { PopupProps } from './popup-props.ts';
import { PopupView } from './popup-view.tsx';

const nothing = (): void => {};
const base: PopupProps = {
  language: 'en',
  enabled: true,
  kinds: defaultSettings.kinds,
  site: { host: 'news.example.org', on: true, granted: false },
  page: { state: 'idle' },
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
};
const view = (more: Partial<PopupProps>): HTMLElement => drawn(<PopupView {...base} {...more} />);

describe('kind groups', () => {
  it('hold every kind once', () => {
    const kinds = kindGroupNames.flatMap((group) => [...kindGroups[group]]);
    expect([...kinds].sort()).toEqual(Object.keys(defaultSettings.kinds).sort());
  });
  it('switch and count together', () => {
    const off = withGroup(defaultSettings.kinds, 'dates', false);
    expect([off.date, off.daterange, off.duration, off.money]).toEqual([false, false, false, true]);
    expect(isGroupOn(off, 'dates')).toBe(false);
    expect(groupCount({ number: 2, quantity: 3, money: 9 }, 'numbers')).toBe(5);
  });
});

it('reads a page that was not read', () => {
  const onRead = vi.fn();
  press(view({ onRead }), 'Read this page');
  expect(onRead).toHaveBeenCalledOnce();
});

it('lists what was found as buttons that open it', () => {
  const onOpen = vi.fn();
  const items = [{ index: 7, text: 'بيشكيك', lang: 'ar', kind: 'place', shown: true, count: 3 }] as const;
  const root = view({ page: { state: 'read', counts: { place: 3 }, items, choices: [] }, onOpen });
  expect(root.querySelector('.found-text')?.getAttribute('dir')).toBe('rtl');
  press(root, 'بيشكيك');
  expect(onOpen).toHaveBeenCalledWith(7);
});

it('offers again what was revoked', () => {
  const onAlways = vi.fn();
  const root = view({ site: { host: 'a.org', on: true, granted: false, unasked: 'site' }, onAlways });
  expect(root.textContent).toContain('no longer lets Hashiya read');
  press(root, 'Allow again');
  expect(onAlways).toHaveBeenCalledWith(true);
});

it.each<[string, Partial<PopupProps>, string]>([
  ['a closed page', { site: undefined, page: { state: 'closed' } }, 'does not let extensions read'],
  ['no article', { page: { state: 'no-article' } }, 'No article was found'],
  ['a site that is off', { site: { host: 'a.org', on: false, granted: true } }, 'switched off on this site'],
  ['everything off', { enabled: false }, 'Hashiya is off'],
  ['nothing found', { page: { state: 'read', counts: {}, items: [], choices: [] } }, 'Nothing here'],
  ['no packs', { packs: { state: 'none' } }, 'No pack is installed'],
  ['packs on their way', { packs: { state: 'coming', progress: 0.5 } }, 'being put in place'],
  ['a refusal', { notice: 'denied' }, 'Nothing was changed'],
])('says so: %s', (_name, more, words) => {
  expect(view(more).textContent).toContain(words);
});
