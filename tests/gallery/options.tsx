import '../../components/style/page.css';
import '../../components/options/options.css';
import { render } from 'preact';
import type { OptionsProps, PackRow } from '../../components/options/options-props.ts';
import { OptionsView } from '../../components/options/options-view.tsx';
import { dressPage } from '../../components/style/dress-page.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';
import { choiceRows } from './choice-fixtures.ts';
import { defaultSettings } from '../../lib/settings/defaults.ts';

const query = new URLSearchParams(location.search);
const language = (query.get('lang') ?? 'en') as UiLanguage;
const theme = (query.get('theme') ?? 'light') as 'light';
dressPage(document, language, theme, 'Settings');

const countries: PackRow = {
  id: 'countries',
  title: { en: 'Countries of the world', ru: 'Страны мира', ar: 'دول العالم' },
  release: '1.2.0',
  licence: 'CC-BY-4.0',
  attribution: 'World Bank',
  issued: '2026-11-03',
  origin: 'bundled',
  enabled: true,
  languages: ['ar', 'en', 'ru'],
  entities: 251,
  size: 1_234_567,
  signed: false,
};
const packs: PackRow[] = [
  countries,
  {
    ...countries,
    id: 'press',
    title: { en: 'Parliaments' },
    origin: 'network',
    url: 'https://packs.example.org/pack.json',
    homepage: 'https://example.org/',
    signed: true,
    entities: 4213,
    enabled: false,
    expires: '2026-06-01',
    fingerprint: ['select', 'parade', 'express', 'test', 'rotate', 'merry', 'cheap', 'gloom'],
    previous: { version: 11, installed: '2026-11-20T09:30:00Z' },
    held: { version: 13, shrinkage: { entities: 0.15, facts: 0.031, series: ['gdp'] } },
    error: { code: 'http-status', details: { status: 503 } },
  },
];
const nothing = (): void => {};
const props: OptionsProps = {
  language,
  settings: { ...defaultSettings, theme, reach: 'news', currency: 'EUR', sitesOff: ['mail.example.org'] },
  version: '0.1.0',
  allowed: false,
  choices: choiceRows(language).map((row) => ({ ...row, kept: true, host: 'news.example.org' })),
  packs,
  lost: [{ id: 'elections', origin: 'network', url: 'https://packs.example.org/pack.json', error: { code: 'damaged' } }],
  missing: ['leaders'],
  progress: [{ pack: 'cities', phase: 'fetch', bytesDone: 400_000, bytesTotal: 1_100_000, recordsDone: 3_200 }],
  storageUsed: 9_400_000,
  forgetful: false,
  subscribing: { state: 'failed', problem: { code: 'unsigned' } },
  importing: { state: 'done' },
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
  onLedger: async (before) => ({
    entries:
      before === undefined
        ? [
            {
              at: Date.UTC(2026, 10, 25, 9, 30),
              url: 'https://packs.example.org/pack.json',
              purpose: 'manifest',
              bytes: 1_234,
              outcome: 'ok',
            },
            {
              at: Date.UTC(2026, 10, 24, 9, 12),
              url: `https://packs.example.org/c/${'a1'.repeat(32)}.fpc`,
              purpose: 'chunk',
              bytes: 48_213,
              outcome: 'ok',
            },
            {
              at: Date.UTC(2026, 10, 23, 9, 2),
              url: 'https://packs.example.org/pack.json',
              purpose: 'manifest',
              bytes: 0,
              outcome: 'timeout',
            },
          ]
        : [],
    totals: [{ host: 'packs.example.org', requests: 3, bytes: 49_447 }],
  }),
  onSubscribe: nothing,
  onImport: nothing,
  onWelcome: nothing,
};
const root = document.querySelector('#app');
if (root) render(<OptionsView {...props} />, root);
