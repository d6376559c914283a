import { describe, expect, it } from 'vitest';
import { type PackErrorCode, packErrorFields, packErrorMessages } from '../packs/errors.ts';
import { faultTexts } from '../packs/fault-codes.ts';
import type { SyncCode } from '../sync/sync-error.ts';
import { cardMessages } from './card/catalogue.ts';
import { citationMessages } from './citation/catalogue.ts';
import { errorMessages, errorText } from './errors/error-text.ts';
import { faultWords } from './errors/fault-words.ts';
import { kindsMessages } from './kinds/catalogue.ts';
import { intlTag, uiLanguages } from './language.ts';
import { optionsMessages } from './options/catalogue.ts';
import { popupMessages } from './popup/catalogue.ts';
import { welcomeMessages } from './welcome/catalogue.ts';

const catalogues: Record<string, Record<string, Record<string, unknown>>> = {
  card: cardMessages,
  citation: citationMessages,
  errors: errorMessages,
  kinds: kindsMessages,
  options: optionsMessages,
  popup: popupMessages,
  welcome: welcomeMessages,
};

const texts = (message: unknown): string[] => (typeof message === 'string' ? [message] : Object.values(message as Record<string, string>));
const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
/** All placeholders that any form of a message has. */
const allPlaceholders = (message: unknown): string[] => [...new Set(texts(message).flatMap(placeholders))].sort();

describe.each(Object.entries(catalogues))('%s', (_name, catalogue) => {
  const keys = Object.keys(catalogue.en ?? {}).sort();

  it.each(uiLanguages)('has the same keys in %s', (language) => {
    expect(Object.keys(catalogue[language] ?? {}).sort()).toEqual(keys);
  });

  it.each(uiLanguages)('has the same placeholders in %s', (language) => {
    for (const key of keys) expect([key, allPlaceholders(catalogue[language]?.[key])]).toEqual([key, allPlaceholders(catalogue.en?.[key])]);
  });

  it.each(uiLanguages)('has every plural form that %s needs, and no empty text', (language) => {
    const needed = new Intl.PluralRules(intlTag(language)).resolvedOptions().pluralCategories;
    for (const message of Object.values(catalogue[language] ?? {})) {
      for (const text of texts(message)) expect(text.trim()).not.toBe('');
      if (typeof message === 'string') continue;
      const forms = Object.keys(message as object);
      // A language whose forms are all alike may give `other` alone.
      if (forms.length > 1) expect([...forms].sort()).toEqual([...needed].sort());
    }
  });
});

describe('errors', () => {
  // A code without a message is a type error here.
  const syncCodes: Record<SyncCode, keyof typeof errorMessages.en> = {
    'bad-link': 'bad-link',
    'not-https': 'not-https',
    network: 'network',
    'http-status': 'http-status',
    timeout: 'timeout',
    'too-large': 'too-large',
    cancelled: 'cancelled',
    busy: 'busy',
    unsigned: 'unsigned',
    'bad-signature': 'bad-signature',
    'weak-key': 'weak-key',
    'too-many-rotations': 'too-many-rotations',
    'other-pack': 'other-pack',
    'version-back': 'version-back',
    'version-fork': 'version-fork',
    'epoch-change': 'epoch-change',
    storage: 'storage',
    'storage-full': 'storage-full',
    segment: 'segment',
    'missing-file': 'missing-file',
    'unknown-pack': 'unknown-pack',
    'lost-data': 'lost-data',
    damaged: 'damaged',
    'no-previous': 'no-previous',
  };

  it.each(uiLanguages)('are all worded in %s', (language) => {
    for (const code of [...Object.keys(packErrorMessages), ...Object.keys(syncCodes)]) {
      expect(Object.hasOwn(errorMessages[language], code), code).toBe(true);
    }
  });

  it('fill only what an error carries', () => {
    for (const code of Object.keys(packErrorMessages) as PackErrorCode[]) {
      const carried = packErrorFields(code);
      const asked = placeholders(errorMessages.en[code]);
      // `missing-file` is also raised by sync, under another field name.
      if (code !== 'missing-file') expect([code, asked.filter((name) => !carried.includes(name))]).toEqual([code, []]);
    }
  });

  it('name an unknown code, and never show a placeholder', () => {
    expect(errorText('no-such-code', {}, 'en')).toContain('no-such-code');
    expect(errorText('safe', {}, 'en')).toContain('safe');
    for (const language of uiLanguages) {
      for (const code of Object.keys(errorMessages.en)) expect(errorText(code, {}, language)).not.toMatch(/[{}]/);
    }
  });
});

describe('faults of entries', () => {
  it('are told in every language, with what was found', () => {
    const details = { what: 'c/aa.fpc', line: 3, field: 'labels.en', fault: 'is empty', code: 'empty-text' };
    expect(errorText('bad-record', details, 'en')).toContain('is empty');
    expect(errorText('bad-record', details, 'ru')).toContain('текст пуст');
    expect(errorText('bad-record', details, 'ar')).toContain('النص فارغ');
    const link = { ...details, fault: '“x” is no http or https link', code: 'bad-link', found: 'javascript:x' };
    expect(errorText('bad-record', link, 'ru').replaceAll(/[\u2066-\u2069]/g, '')).toContain('«javascript:x» — не ссылка');
  });

  it('have the same placeholders as in English', () => {
    for (const language of ['ar', 'ru'] as const)
      for (const [code, text] of Object.entries(faultWords[language]))
        for (const name of placeholders(text)) expect(placeholders(faultTexts[code as keyof typeof faultTexts].message)).toContain(name);
  });

  it('say of what a size is', () => {
    expect(errorText('too-big', { what: 'index', size: 5, limit: 4 }, 'ru')).toContain('оглавление');
    expect(errorText('too-big', { what: 'index', size: 5, limit: 4 }, 'en')).toContain('index');
  });
});
