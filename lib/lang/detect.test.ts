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
  ])('%s with hint %s is %s', (text, hint, expected) => {
    expect(detectLanguage(text, hint)).toBe(expected);
  });
});
