import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../settings/defaults.ts';
import { backgroundSchemas } from './background-schemas.ts';
import { type CallError, createCall } from './call.ts';
import { pageSchemas } from './page-schemas.ts';
import type { BackgroundCalls } from './protocol.ts';
import { callerOf, mayCallBackground, mayCallPage, type Sender } from './sender.ts';
import { type Handlers, serve } from './serve.ts';

const own = { id: 'hashiya', origin: 'chrome-extension://hashiya/' };
const page: Sender = { id: 'hashiya', url: 'https://news.example/a', tab: { id: 1 } };
const popup: Sender = { id: 'hashiya', url: 'chrome-extension://hashiya/popup.html' };
const options: Sender = { id: 'hashiya', url: 'chrome-extension://hashiya/options.html', tab: { id: 2 } };

const article = { text: 'Bishkek', lang: 'en', blocks: [{ start: 0, end: 7, lang: 'en' }] };
const seen: string[] = [];
const log =
  <T>(name: string, value: T) =>
  () => {
    seen.push(name);
    return value;
  };
const handlers: Handlers<keyof BackgroundCalls> = {
  annotate: log('annotate', { annotations: '[]' }),
  card: () => Promise.reject(Object.assign(new Error('x'), { code: 'not-found', details: { id: 'Q1', deep: {} } })),
  cite: ({ work, style }) => ({ text: `${style} ${work.title}` }),
  'memory.clear': () => null,
  'sheet.read': () => ({ annotations: '[]' }),
  'sheet.write': () => ({ text: '' }),
  'settings.get': log('settings.get', defaultSettings),
  'settings.set': ({ patch }) => ({ ...defaultSettings, ...patch }),
  'entities.names': () => ({ names: [] }),
  'packs.list': () => {
    throw new TypeError('bug');
  },
  'packs.enable': log('packs.enable', null),
  'packs.remove': log('packs.remove', null),
  'packs.subscribe': log('packs.subscribe', { id: 'a' }),
  'packs.update': log('packs.update', null),
  'packs.cancel': log('packs.cancel', null),
  'packs.undo': log('packs.undo', null),
  'packs.agree': log('packs.agree', null),
  'packs.move': log('packs.move', null),
  'packs.changes': log('packs.changes', { changes: [], total: 0 }),
  'ledger.list': log('ledger.list', { entries: [], totals: [] }),
  'packs.changed': log('packs.changed', null),
  'access.sync': log('access.sync', null),
  'reader.start': log('reader.start', null),
};
const receive = serve({ schemas: backgroundSchemas, handlers, allow: (name, sender) => mayCallBackground(name, callerOf(sender, own)) });

/** A fake port: what goes over it is JSON, as in Chrome. */
const from = (sender: Sender) =>
  createCall(async (message) => {
    const reply = receive(JSON.parse(JSON.stringify(message)), sender);
    return reply === null ? undefined : JSON.parse(JSON.stringify(await reply));
  });

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'ok',
    (error: unknown) => (error as CallError).code,
  );

describe('calls', () => {
  it('carry results and typed failures', async () => {
    expect(await from(page)('annotate', { article })).toEqual({ annotations: '[]' });
    const annotation = { start: 0, end: 7, text: 'Bishkek', kind: 'place', confidence: 0.9, shown: true, via: 'name' } as const;
    await expect(from(page)('card', { annotation, context: { lang: 'en' } })).rejects.toMatchObject({
      code: 'not-found',
      details: { id: 'Q1' },
    });
    expect(await code(from(popup)('packs.list', {}))).toBe('internal');
  });

  it('without a receiver end as no-answer', async () => {
    const dead = createCall(() => Promise.reject(new Error('Could not establish connection')));
    expect(await code(dead('packs.list', {}))).toBe('no-answer');
    expect(await code(createCall(async () => undefined)('packs.list', {}))).toBe('no-answer');
  });

  it('normalise hosts of settings on arrival', async () => {
    const after = await from(options)('settings.set', { patch: { sitesOff: ['https://www.RBC.ru/x'] } });
    expect(after.sitesOff).toEqual(['rbc.ru']);
  });
});

describe('senders', () => {
  it.each([
    'settings.set',
    'packs.list',
    'packs.enable',
    'packs.remove',
    'packs.subscribe',
    'packs.update',
    'packs.changed',
    'access.sync',
    'reader.start',
  ] as const)('a page may not call %s', async (name) => {
    seen.length = 0;
    expect(await code(from(page)(name, {} as never))).toBe('forbidden');
    expect(seen).toEqual([]);
  });
  it('extension pages may, in a tab or not', async () => {
    expect(await code(from(popup)('access.sync', {}))).toBe('ok');
    expect(await code(from(options)('packs.remove', { id: 'a' }))).toBe('ok');
  });
  it.each<Sender>([
    {},
    { id: 'other', url: 'chrome-extension://hashiya/popup.html' },
    { id: 'hashiya', url: 'null' },
    { id: 'hashiya', url: 'chrome-extension://hashiya.evil/x' },
  ])('%j is a stranger', async (sender) => {
    expect(await code(from(sender)('settings.get', {}))).toBe('forbidden');
  });
  it('reach page scripts only from our own extension', () => {
    expect(mayCallPage({ id: 'hashiya', url: 'chrome-extension://hashiya/background.js' }, own)).toBe(true);
    expect(mayCallPage({ id: 'hashiya' }, own)).toBe(true);
    expect(mayCallPage(options, own)).toBe(true);
    expect(mayCallPage(page, own)).toBe(false);
    expect(mayCallPage({ id: 'other' }, own)).toBe(false);
  });
});

describe('parameters', () => {
  const bad = (name: keyof BackgroundCalls, params: unknown) => code(from(popup)(name, params as never));
  it.each([
    ['no article', {}],
    ['text of another type', { article: { ...article, text: 5 } }],
    ['a block outside the text', { article: { ...article, blocks: [{ start: 0, end: 8, lang: 'en' }] } }],
    ['blocks that overlap', { article: { ...article, blocks: [...article.blocks, { start: 3, end: 7, lang: 'en' }] } }],
    ['an end before its start', { article: { ...article, blocks: [{ start: 4, end: 2, lang: 'en' }] } }],
    ['a fraction for an offset', { article: { ...article, blocks: [{ start: 0.5, end: 2, lang: 'en' }] } }],
    ['a language that is none', { article: { ...article, lang: '<b>' } }],
    ['a date that is none', { article: { ...article, published: 'yesterday' } }],
  ])('with %s are refused', async (_what, params) => expect(await bad('annotate', params)).toBe('bad-message'));

  it('beyond their bounds are refused', async () => {
    const text = 'x'.repeat(4_000_001);
    expect(await bad('annotate', { article: { text, lang: 'en', blocks: [] } })).toBe('bad-message');
    const blocks = Array.from({ length: 50_001 }, () => ({ start: 0, end: 0, lang: 'en' }));
    expect(await bad('annotate', { article: { text: '', lang: 'en', blocks } })).toBe('bad-message');
    expect(await bad('packs.subscribe', { url: 'x'.repeat(3_000) })).toBe('bad-message');
    expect(await bad('reader.start', { tabId: -1 })).toBe('bad-message');
    expect(await bad('settings.set', { patch: { theme: 'pink' } })).toBe('bad-message');
    expect(await bad('settings.set', { patch: { newsSites: ['a b'] } })).toBe('bad-message');
  });

  it.each([null, 1, 'x', [], {}, { call: 1 }, { call: 'nope' }, { call: 'constructor' }, { call: '__proto__' }, { call: 'page.open' }])(
    '%j is not for the background',
    (message) => expect(receive(message, popup)).toBeNull(),
  );

  it('to a page are checked too', async () => {
    const serveNothing = serve({
      schemas: pageSchemas,
      allow: () => true,
      handlers: {
        'page.article': () => null,
        'page.summary': () => ({ host: '', running: false, counts: {}, items: [], choices: [] }),
        'page.card': () => null,
        'page.open': () => null,
        'page.unchoose': () => null,
        'page.settings': () => null,
        'page.stop': () => null,
        'page.refresh': () => null,
        'page.command': () => null,
      },
    });
    expect(await serveNothing({ call: 'page.open', params: { index: 0 } }, popup)).toEqual({ ok: true, value: null });
    expect(await serveNothing({ call: 'page.open', params: { index: 'a' } }, popup)).toMatchObject({ code: 'bad-message' });
    expect(await serveNothing({ call: 'page.settings', params: { settings: defaultSettings } }, popup)).toMatchObject({ ok: true });
  });
});

it('lets pass what a card is built from, and nothing else', () => {
  const about = [{ entity: 'Q79', property: 'P1082', score: 0.9, time: '2015', firm: true as const }];
  const arithmetic = [{ relation: 'change' as const, holds: false, working: '(25 − 20) ÷ 20 = 25 %' }];
  const annotation = { start: 0, end: 2, text: '50%', kind: 'percent' as const, value: 50, shown: true as const, about, arithmetic };
  const context = { lang: 'en', published: '2025-11-26', entities: ['Q79'], url: 'https://a.example/x' };
  expect(v.parse(backgroundSchemas.card, { annotation: { ...annotation, evil: 1 }, context })).toEqual({ annotation, context });
});
