import { describe, expect, it } from 'vitest';
import { buildSegment } from '../names/build-segment.ts';
import { findMentions } from '../names/find-mentions.ts';
import { sampleArticle } from '../names/sample-segment.ts';
import { openSegment } from '../names/segment.ts';
import { linkMentions } from './link.ts';

const chad = {
  id: 'Q657',
  type: 'place',
  labels: { en: 'Chad', ru: 'Чад', ar: 'تشاد' },
  descriptions: { en: 'country in Central Africa', ru: 'государство: Африка', ar: 'دولة في وسط أفريقيا' },
  weight: 0.9,
} as const;
const lake = {
  id: 'lake-chad',
  type: 'place',
  labels: { en: 'Chad', ru: 'Чад', ar: 'تشاد' },
  descriptions: { en: 'lake in Africa', ru: 'озеро (Африка)', ar: 'بحيرة في أفريقيا' },
  weight: 0.2,
} as const;

function links(text: string, lang: string, entities: Parameters<typeof buildSegment>[0]['entities']): string[] {
  const segments = [openSegment(buildSegment({ pack: 'sample', entities }))];
  const article = sampleArticle(text, lang);
  return linkMentions(article, findMentions(article, segments), segments).map((one) =>
    one.shown ? (one.entity?.id ?? '') : (one.reason ?? ''),
  );
}

const sentences = [
  ['The level of Lake Chad fell by a metre.', 'en'],
  ['Farmers of the Chad lake moved away.', 'en'],
  ['Уровень воды в озере Чад упал на метр.', 'ru'],
  ['انخفض منسوب بحيرة تشاد مترا.', 'ar'],
] as const;

describe('a lake and the country of its name', () => {
  it.each(sentences)('%s: the lake', (text, lang) => expect(links(text, lang, [chad, lake])).toEqual(['lake-chad']));

  it.each(sentences)('%s: nothing where packs know the country only', (text, lang) =>
    expect(links(text, lang, [chad])).toEqual(['part-of-name']),
  );

  it.each([
    ['The army of Chad withdrew.', 'en'],
    ['Армия Чада отошла от границы.', 'ru'],
    ['Озёра Чада мелеют.', 'ru'],
    ['انسحب جيش تشاد من الحدود.', 'ar'],
  ])('%s: the country', (text, lang) => expect(links(text, lang, [chad, lake])).toEqual(['Q657']));

  it('gives candidates the benefit of the doubt whose packs do not say what they are', () => {
    const { descriptions: _, ...bare } = chad;
    expect(links('The level of Lake Chad fell by a metre.', 'en', [bare])).toEqual(['Q657']);
  });
});

describe('what is said of a place behind its name', () => {
  const uk = { id: 'gb', type: 'place', labels: { en: 'Britain' } } as const;
  const alabama = { id: 'al', type: 'place', labels: { en: 'Alabama' } } as const;
  const england = { id: 'en', type: 'place', labels: { en: 'England' }, related: ['gb'] } as const;
  const towns = [
    { id: 'brum', type: 'place', labels: { en: 'Birmingham' }, descriptions: { en: 'city in England' }, related: ['gb'], weight: 0.7 },
    {
      id: 'brum-al',
      type: 'place',
      labels: { en: 'Birmingham' },
      descriptions: { en: 'steel town in Alabama' },
      related: ['al'],
      weight: 0.3,
    },
  ] as const;
  const all = [uk, alabama, england, ...towns];

  it.each([
    ['A strike began in Birmingham, Alabama.', ['brum-al', 'al']],
    ['A strike began in Birmingham, England.', ['brum', 'en']],
    ['A strike began in Birmingham, the old steel town.', ['brum-al']],
    ['A strike began in the town of Birmingham.', ['brum-al']],
    ['A strike began in Birmingham.', ['brum']],
  ])('%s', (text, expected) => expect(links(text, 'en', all)).toEqual(expected));
});

it('takes the full stop that a pack writes into the name', () => {
  const person = { id: 'rfk', type: 'person', labels: { en: 'Robert F. Kennedy Jr.' } } as const;
  const segments = [openSegment(buildSegment({ pack: 'sample', entities: [person] }))];
  const article = sampleArticle('Robert F. Kennedy Jr. watered it.', 'en');
  expect(findMentions(article, segments).map(({ text }) => text)).toEqual(['Robert F. Kennedy Jr.']);
});
