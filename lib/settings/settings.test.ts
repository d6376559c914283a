import { describe, expect, it } from 'vitest';
import { isActiveOn, readsUnasked } from './active.ts';
import { defaultSettings } from './defaults.ts';
import { normaliseHost } from './host.ts';
import { type KeyValueStore, patchSettings, readSettings, settingsKey } from './settings-store.ts';

function memory(initial: Record<string, unknown> = {}): KeyValueStore & { readonly data: Map<string, unknown> } {
  const data = new Map(Object.entries(initial));
  return {
    data,
    get: async (key) => data.get(key),
    set: async (key, value) => void data.set(key, JSON.parse(JSON.stringify(value))),
    remove: async (key) => void data.delete(key),
  };
}

describe('sparse settings', () => {
  it('reads the defaults from an empty store', async () => {
    expect(await readSettings(memory())).toEqual(defaultSettings);
  });

  it('stores only what differs, kind by kind', async () => {
    const store = memory();
    const after = await patchSettings(store, { theme: 'dark', kinds: { ...defaultSettings.kinds, ordinal: false } });
    expect(after.theme).toBe('dark');
    expect(store.data.get(settingsKey)).toEqual({ version: 1, values: { theme: 'dark', kinds: { ordinal: false } } });
    await patchSettings(store, { theme: 'auto', kinds: defaultSettings.kinds });
    expect(store.data.get(settingsKey)).toEqual({ version: 1, values: {} });
  });

  it('drops a damaged value and keeps the rest', async () => {
    const store = memory({ [settingsKey]: { version: 1, values: { theme: 7, currency: 'KGS', kinds: { date: false }, nonsense: 1 } } });
    const settings = await readSettings(store);
    expect(settings.theme).toBe('auto');
    expect(settings.currency).toBe('KGS');
    expect(settings.kinds.date).toBe(false);
    expect(settings.kinds.person).toBe(true);
    expect('nonsense' in settings).toBe(false);
  });

  it.each([null, 'x', [], { version: 'a' }, { version: 1, values: null }, { version: 99, values: {} }])('survives %j', async (stored) => {
    expect(await readSettings(memory({ [settingsKey]: stored }))).toEqual(defaultSettings);
  });
});

describe('hosts', () => {
  it.each([
    ['https://www.BBC.com/news?x#y', 'bbc.com'],
    ['127.0.0.1:8080', '127.0.0.1'],
    ['مثال.إختبار', 'مثال.إختبار'],
    ['[::1]', '[::1]'],
    ['localhost', 'localhost'],
    ['example.org.', 'example.org'],
  ])('%s is %s', (input, host) => expect(normaliseHost(input)).toBe(host));

  it.each(['', ' ', 'a b.com', '*.com', 'a..b', '-a.com', `${'a'.repeat(64)}.com`])('%j is none', (input) => {
    expect(normaliseHost(input)).toBeNull();
  });
});

describe('where it reads', () => {
  const news = { ...defaultSettings, reach: 'news' as const };
  it('holds subdomains of a listed site, and no lookalikes', () => {
    expect(readsUnasked(news, 'www.bbc.com')).toBe(true);
    expect(readsUnasked(news, 'arabic.bbc.com')).toBe(true);
    expect(readsUnasked(news, 'notbbc.com')).toBe(false);
  });
  it('obeys the switches first', () => {
    expect(isActiveOn({ ...news, sitesOff: ['bbc.com'] }, 'www.bbc.com')).toBe(false);
    expect(readsUnasked({ ...news, enabled: false }, 'bbc.com')).toBe(false);
    expect(readsUnasked({ ...news, reach: 'click' }, 'bbc.com')).toBe(false);
    expect(readsUnasked({ ...news, reach: 'click', sitesOn: ['bbc.com'] }, 'bbc.com')).toBe(true);
  });
});

it('ships news sites in their normal spelling, each once', () => {
  expect(defaultSettings.newsSites.map(normaliseHost)).toEqual(defaultSettings.newsSites);
  expect(new Set(defaultSettings.newsSites).size).toBe(defaultSettings.newsSites.length);
});
