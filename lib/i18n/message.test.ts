import { describe, expect, it } from 'vitest';
import { directionOf } from './direction.ts';
import { resolveLanguage } from './language.ts';
import { type Catalogue, fill, translator } from './message.ts';

const en = { hello: 'Hello, {name}!', plain: 'Plain', files: { one: '{count} file', other: '{count} files' } } as const;
const catalogue: Catalogue<typeof en> = {
  en,
  ru: {
    hello: 'Привет, {name}!',
    plain: 'Просто',
    files: { one: '{count} файл', few: '{count} файла', many: '{count} файлов', other: '{count} файла' },
  },
  ar: {
    hello: 'مرحبًا {name}!',
    plain: 'بسيط',
    files: { one: 'ملف', two: 'ملفان', few: '{count} ملفات', many: '{count} ملفًا', other: '{count} ملف' },
  },
};

describe('translator', () => {
  it('isolates texts, so that the other script does not reorder the sentence', () => {
    expect(translator(catalogue, 'en')('hello', { name: 'بيشكيك' })).toBe('Hello, \u{2068}بيشكيك\u{2069}!');
  });

  it.each([
    ['en', 1, '1 file'],
    ['en', 12_000, '12,000 files'],
    ['ru', 1, '1 файл'],
    ['ru', 3, '3 файла'],
    ['ru', 11, '11 файлов'],
    ['ru', 21, '21 файл'],
    ['ar', 2, 'ملفان'],
    ['ar', 5, '5 ملفات'],
    ['ar', 11, '11 ملفًا'],
    ['ar', 100, '100 ملف'],
  ] as const)('%s %d: %s', (language, count, expected) => {
    expect(translator(catalogue, language)('files', { count })).toBe(expected);
  });

  it('leaves a placeholder without a value, and inserts no placeholder of a value', () => {
    expect(fill('{a} {b}', { a: '{b}' }, 'en')).toBe('\u{2068}{b}\u{2069} {b}');
  });
});

describe('resolveLanguage', () => {
  it.each([
    ['auto', ['ru-RU', 'en'], 'ru'],
    ['auto', ['de', 'ar-EG'], 'ar'],
    ['auto', ['de'], 'en'],
    ['ar', ['ru'], 'ar'],
    ['fr', ['ru'], 'ru'],
    ['auto', [], 'en'],
  ] as const)('%s over %j is %s', (choice, preferred, expected) => {
    expect(resolveLanguage(choice, preferred)).toBe(expected);
  });
});

it.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['fa', 'rtl'],
  ['ru', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
