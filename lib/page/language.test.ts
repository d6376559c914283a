import { describe, expect, it } from 'vitest';
import { languagesOf } from './language.ts';

describe('languagesOf', () => {
  it('gives blocks without letters the language of the whole', () => {
    expect(languagesOf([{ text: '1,5 %' }, { text: 'Рост цен.' }], 'en')).toEqual({ lang: 'ru', blocks: ['ru', 'ru'] });
    expect(languagesOf([{ text: '1.5' }], 'ar').lang).toBe('ar');
    expect(languagesOf([], 'xx').lang).toBe('en');
  });
});
