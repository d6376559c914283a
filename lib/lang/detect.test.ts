import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect.ts';

describe('detectLanguage', () => {
  it.each([
    ['Курс вырос до 89 сомов, сообщил Bloomberg', undefined, 'ru'],
    ['ارتفع السعر إلى 89 سوم (Reuters)', undefined, 'ar'],
    ['The rate rose to 89 som', undefined, 'en'],
    ['The rate rose', 'en-GB', 'en'],
    ['The rate rose', 'ru', 'en'],
    ['1234', 'ar', 'ar'],
    ['', undefined, 'en'],
    ['北京', undefined, 'en'],
    ['12 345 %', 'ar', 'ar'],
    ['A sentence in English, with Бишкек in it.', undefined, 'en'],
    ['Ⅷ œuvre', undefined, 'en'],
    ['Речення українською мовою про компанію Google, її людей і їхні плани.', undefined, 'uk'],
    [
      'Речь об одном селе: Кам’янка, Ірпінь и ещё двадцать других населённых пунктов этой и соседних областей, сообщило агентство.',
      undefined,
      'ru',
    ],
  ])('%s with hint %s is %s', (text, hint, expected) => {
    expect(detectLanguage(text, hint)).toBe(expected);
  });
});
