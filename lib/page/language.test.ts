import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../lang/detect.ts';
import { languageByScript, languagesOf } from './language.ts';

describe('languageByScript', () => {
  it.each([
    'A sentence in English, with Бишкек in it.',
    'Предложение по-русски о компании Google.',
    'جملة بالعربية عن شركة Google.',
    'Ⅷ œuvre',
    'Речення українською мовою про компанію Google, її людей і їхні плани.',
  ])('answers as the engine does: %s', (text) => expect(languageByScript(text)).toBe(detectLanguage(text)));

  it('knows nothing of text without letters of a known script', () => {
    expect(languageByScript('12 345 %')).toBeUndefined();
    expect(languageByScript('北京')).toBeUndefined();
  });
});

describe('languagesOf', () => {
  it('gives blocks without letters the language of the whole', () => {
    expect(languagesOf([{ text: '1,5 %' }, { text: 'Рост цен.' }], 'en')).toEqual({ lang: 'ru', blocks: ['ru', 'ru'] });
    expect(languagesOf([{ text: '1.5' }], 'ar').lang).toBe('ar');
    expect(languagesOf([], 'xx').lang).toBe('en');
  });
});
