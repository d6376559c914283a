import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../lib/settings/defaults.ts';
import { drawn, press } from '../../tests/support/drawn.ts';
import { currencyChoices } from './currencies.ts';
import { parseSites } from './news-list.tsx';
import { errorText } from '../../lib/i18n/errors/error-text.ts';
import type { OptionsProps, PackRow } from './options-props.ts';
import { OptionsView } from './options-view.tsx';
import { packTitle } from './pack-entry.tsx';

const nothing = (): void => {};
const pack: PackRow = {
  id: 'p',
  title: { en: 'Parliaments' },
  release: '1.0.0',
  licence: 'CC0-1.0',
  issued: '2026-11-03',
  origin: 'network',
  url: 'https://packs.example.org/pack.json',
  homepage: 'javascript:alert(1)',
  enabled: true,
  languages: ['ar', 'en'],
  entities: 4213,
  size: 2_000_000,
  signed: true,
};
const base: OptionsProps = {
  language: 'en',
  settings: defaultSettings,
  version: '0.1.0',
  allowed: true,
  choices: [],
  packs: [pack],
  lost: [],
  missing: [],
  progress: [],
  storageUsed: 5_000_000,
  forgetful: false,
  subscribing: { state: 'idle' },
  importing: { state: 'idle' },
  updating: { state: 'idle' },
  onChange: nothing,
  onReach: nothing,
  onPackEnabled: nothing,
  onPackRemove: nothing,
  onPackUpdate: nothing,
  onPackCancel: nothing,
  onPackUndo: nothing,
  onPackAgree: nothing,
  onPackMove: nothing,
  onForget: () => {},
  onPackChanges: async () => ({ changes: [], total: 0 }),
  onLedger: async () => ({ entries: [], totals: [] }),
  onSubscribe: nothing,
  onImport: nothing,
  onWelcome: nothing,
};
const view = (more: Partial<OptionsProps>): HTMLElement => drawn(<OptionsView {...base} {...more} />);

describe('the news list', () => {
  it('takes what a reader types', () => {
    expect(parseSites('https://www.BBC.com/news\n rbc.ru, bbc.com\n\n')).toEqual({ sites: ['bbc.com', 'rbc.ru'] });
    expect(parseSites('bbc.com\nnot a site!')).toEqual({ sites: ['bbc.com'], bad: 'not a site!' });
  });
});

it('lists what a pack is, and links its home page only over http(s)', () => {
  const root = view({});
  const text = root.querySelector('.pack')?.textContent ?? '';
  for (const part of ['Parliaments', '4,213 entries', '1.0.0', 'CC0-1.0', '3 November 2026', 'Arabic and English', 'packs.example.org']) {
    expect(text).toContain(part);
  }
  expect(root.innerHTML).not.toContain('javascript:');
});

it('says of a pack without its data what happened and what to do', () => {
  const lost: OptionsProps['lost'] = [
    { id: 'towns', origin: 'network', url: 'https://packs.example/pack.json', error: { code: 'damaged' } },
    { id: 'mine', origin: 'file' },
  ];
  for (const language of ['en', 'ar', 'ru'] as const) {
    const page = view({ language, lost });
    expect(page.textContent).toContain(errorText('damaged', {}, language));
    expect(page.textContent).toContain(errorText('lost-data', {}, language));
  }
  const calls: string[] = [];
  const page = view({ lost, onPackUpdate: (id) => calls.push(`update ${id}`), onPackRemove: (id) => calls.push(`forget ${id}`) });
  const buttons = [...page.querySelectorAll<HTMLButtonElement>('[aria-label="Packs without their data"] button')];
  expect(buttons.map((button) => button.textContent)).toEqual(['Fetch again', 'Forget it', 'Forget it']);
  for (const button of buttons) button.click();
  expect(calls).toEqual(['update towns', 'forget towns', 'forget mine']);
});

it('words an error with what to do and that nothing was lost', () => {
  const text = view({ packs: [{ ...pack, error: { code: 'bad-gzip', details: { what: 'c/1.fpc' } } }] }).querySelector(
    '.pack',
  )?.textContent;
  expect(text).toContain('Download it again');
  expect(text).toContain('Nothing was changed');
});

it('chooses where to read, and asks again for what the browser no longer allows', () => {
  const onReach = vi.fn();
  const root = view({ settings: { ...defaultSettings, reach: 'news' }, allowed: false, onReach });
  press(root, 'All sites');
  expect(onReach).toHaveBeenLastCalledWith('all');
  const allow = [...root.querySelectorAll<HTMLElement>('.notice button')].find((one) => one.textContent === 'Allow');
  allow?.click();
  expect(onReach).toHaveBeenLastCalledWith('news');
});

it('chooses titles and currencies in the reader’s language', () => {
  expect(packTitle({ en: 'A', ar: 'ب' }, 'id', 'ar')).toEqual({ text: 'ب', lang: 'ar' });
  expect(packTitle({ en: 'A' }, 'id', 'ru')).toEqual({ text: 'A', lang: 'en' });
  expect(packTitle({}, 'id', 'ru')).toEqual({ text: 'id' });
  const codes = currencyChoices('en', 'XAF').map((choice) => choice.code);
  expect(codes).toContain('XAF');
  expect(new Set(codes).size).toBe(codes.length);
});

describe('versions of a pack', () => {
  const held = { version: 13, shrinkage: { entities: 0.15, facts: 0.001, series: ['gdp', 'debt'] } };
  it('says what an update that waits would take away, and takes it on a word', () => {
    const onPackAgree = vi.fn();
    const root = view({ packs: [{ ...pack, held }], onPackAgree });
    const text = (root.querySelector('.pack .notice')?.textContent ?? '').replace(/[\u{2066}-\u{2069}]/gu, '');
    expect(text).toContain('Version 13 waits for your word. It would take away 15% of the entries and the latest values of 2 series.');
    press(root, 'Take it all the same');
    expect(onPackAgree).toHaveBeenCalledWith('p');
  });
  it('goes back, and says so afterwards', () => {
    const onPackUndo = vi.fn();
    const previous = { version: 11, installed: '2026-11-20T09:30:00Z' };
    press(view({ packs: [{ ...pack, previous }], onPackUndo }), 'Go back to version 11 of \u{2068}20 November 2026\u{2069}');
    expect(onPackUndo).toHaveBeenCalledWith('p');
    const after = view({ packs: [{ ...pack, previous, held: { version: 12 } }] });
    expect(after.textContent).toContain('Take it again');
    expect(after.textContent).not.toContain('Go back');
  });
  it('shows an author’s date that is past as age, not as loss', () => {
    expect(view({ packs: [{ ...pack, expires: '2026-01-01' }] }).querySelector('.pack .notice')?.textContent).toContain(
      'Not updated since',
    );
    expect(view({ packs: [{ ...pack, expires: '2999-01-01' }] }).querySelector('.pack .notice')).toBe(null);
  });
  it('moves packs, and stops what is under way', () => {
    const onPackMove = vi.fn();
    const onPackCancel = vi.fn();
    const progress = [{ pack: 'p', phase: 'fetch', bytesDone: 1, bytesTotal: 2, recordsDone: 3 }] as const;
    const root = view({ packs: [pack, { ...pack, id: 'q' }], progress, onPackMove, onPackCancel });
    press(root, 'Ask later');
    press(root, 'Stop');
    expect(onPackMove).toHaveBeenCalledWith('p', 1);
    expect(onPackCancel).toHaveBeenCalledWith('p');
  });
});
