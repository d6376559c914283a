import { describe, expect, it } from 'vitest';
import { directionOf, scriptOf } from './script.ts';

describe('scriptOf', () => {
  it.each([
    ['a', 'latin'],
    ['ğ', 'latin'],
    ['Ж', 'cyrillic'],
    ['ع', 'arabic'],
    ['ﻻ', 'arabic'],
    ['中', 'other'],
    ['1', 'other'],
  ])('%s is %s', (letter, script) => {
    expect(scriptOf(letter.codePointAt(0)!)).toBe(script);
  });
});

describe('directionOf', () => {
  it('knows right-to-left languages with region subtags', () => {
    expect([directionOf('ar-EG'), directionOf('fa'), directionOf('ru'), directionOf('')]).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
  });
});
