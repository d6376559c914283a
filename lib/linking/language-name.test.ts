import { describe, expect, it } from 'vitest';
import { findMentions } from '../names/find-mentions.ts';
import { sampleArticle, sampleSegment } from '../names/sample-segment.ts';
import { linkMentions } from './link.ts';

const segments = [
  sampleSegment([
    { id: 'ru', type: 'place', labels: { en: 'Russia' }, demonyms: { en: ['Russian'], ar: ['روسي'] } },
    { id: 'fr', type: 'place', labels: { en: 'France' }, demonyms: { en: ['French'], ru: ['французский'], ar: ['فرنسي'] } },
  ]),
];

function shown(text: string, lang: string): string[] {
  const article = sampleArticle(text, lang);
  return linkMentions(article, findMentions(article, segments), segments)
    .filter((one) => one.shown)
    .map((one) => one.text);
}

describe('the adjective of a country', () => {
  it('is not the country where it names a language', () => {
    expect(shown('A Russian-language school; a Russian-speaking teacher; the French language.', 'en')).toEqual([]);
    expect(shown('She teaches Russian. The talks were in French, the notes in Russian and French.', 'en')).not.toContain('Russian');
    expect(shown('Она говорит на французском. Учит французский язык. На французском и русском языках.', 'ru')).toEqual([]);
    expect(shown('قناة ناطقة بالروسية تعلم اللغة الفرنسية، وكتب بالفرنسية وباللغة الروسية.', 'ar')).toEqual([]);
  });

  it('is the country elsewhere', () => {
    expect(shown('In Russian cities, a French speaker... The French bank lost to Russian rivals.', 'en')).toEqual([
      'Russian',
      'French',
      'Russian',
    ]);
    expect(shown('На французском рынке растут цены.', 'ru')).toEqual(['французском']);
    expect(shown('قالت الشركات الروسية في الجامعة الفرنسية', 'ar')).toEqual(['الروسية', 'الفرنسية']);
  });
});
