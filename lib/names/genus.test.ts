import { describe, expect, it } from 'vitest';
import { genusKey, genusOf } from './genus.ts';

function keys(lang: string, description: string): number[] {
  return genusOf({ id: 'x', type: 'place', labels: { en: 'X' }, descriptions: { [lang]: description } });
}

describe('genusOf', () => {
  it.each([
    ['en', 'river in Kyrgyzstan', ['river']],
    ['en', 'capital city of Kyrgyzstan', ['capital', 'city']],
    ['ru', 'город: Алжир', ['город']],
    ['ru', 'учреждение (Египет)', ['учреждение']],
    ['ar', 'نهر في قيرغيزستان', ['نهر']],
  ])('%s: %s', (lang, description, words) => expect(keys(lang, description)).toEqual(words.map((word) => genusKey(word, lang))));

  it('meets the cases of a word', () => {
    for (const form of ['реки', 'реке', 'реку', 'рекой']) expect(genusKey(form, 'ru')).toBe(genusKey('река', 'ru'));
  });

  it('looks at a few words only, and at none of persons', () => {
    expect(keys('en', 'river '.repeat(10_000))).toHaveLength(3);
    expect(genusOf({ id: 'x', type: 'person', labels: { en: 'X' }, descriptions: { en: 'president of Chad' } })).toEqual([]);
  });
});
