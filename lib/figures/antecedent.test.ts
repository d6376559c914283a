import { describe, expect, it } from 'vitest';
import { figuresOf, table } from '../../tests/support/figures.ts';
import { findFigures } from './find-figures.ts';

describe('«that year» is the year that was named last', () => {
  it.each<[string, string, string[]]>([
    ['en', 'They won in 2019. In May of that year a bridge fell.', ['2019 → date 2019', 'May of that year → date 2019-05']],
    [
      'en',
      'They won in 2019, and on 3 June of the same year they left.',
      ['2019 → date 2019', '3 June of the same year → date 2019-06-03'],
    ],
    ['ru', 'В 2019 году победили, а в мае того же года мост рухнул.', ['2019 → date 2019', 'мае того же года → date 2019-05']],
    ['ru', 'В 2019-м победили, 3 июня того же года ушли.', ['2019-м → date 2019', '3 июня того же года → date 2019-06-03']],
    ['ar', 'فازوا عام 2019، وفي مايو من العام نفسه انهار الجسر.', ['2019 → date 2019', 'مايو من العام نفسه → date 2019-05']],
  ])('%s: %s', (lang, text, wanted) => expect(table(lang, text)).toEqual(wanted));

  it('also across paragraphs, and never the year of publication', () => {
    const text = 'Built in 1987.\nIt closed in March of that year.';
    const blocks = [
      { start: 0, end: 14, lang: 'en' },
      { start: 15, end: text.length, lang: 'en' },
    ];
    expect(findFigures({ text, lang: 'en', blocks, published: '2025-11-26' }).map((figure) => figure.value)).toEqual(['1987', '1987-03']);
    expect(figuresOf('en', 'That year was dry.')).toEqual([]);
  });
});

describe('years in a form of their own', () => {
  it.each<[string, string, string[]]>([
    ['ru', 'К 2024-му всё изменилось, не то что в 1917-м.', ['2024-му → date 2024', '1917-м → date 1917']],
    ['ru', 'Шёл тысяча девятьсот девяносто первый год.', ['тысяча девятьсот девяносто первый → date 1991']],
    ['en', 'It was nineteen eighty-four.', ['nineteen eighty-four → date 1984']],
    ['en', 'They sold twenty thirty-year bonds.', ['twenty → number 20', 'thirty-year → duration P30Y']],
    ['ru', 'Во второй половине XX века строили много.', ['второй половине XX века → daterange 1951..2000']],
    ['en', 'Built in the first half of the 20th century.', ['first half of the 20th century → daterange 1901..1950']],
    ['ar', 'في النصف الثاني من القرن العشرين', ['النصف الثاني من القرن العشرين → daterange 1951..2000']],
  ])('%s: %s', (lang, text, wanted) => expect(table(lang, text)).toEqual(wanted));
});

describe('hedges', () => {
  it.each<[string, string, string[]]>([
    ['en', 'The town is spread over 305 km.', ['305 km → quantity 305 km']],
    ['en', 'It covers over 305 km.', ['305 km → quantity 305 km (more-than)']],
    ['ru', 'Запасы приближаются к 40 млрд долларов.', ['40 млрд долларов → money 40000000000 USD (nearly)']],
    ['ar', 'تقترب قيمته من 40 مليار دولار.', ['40 مليار دولار → money 40000000000 USD (nearly)']],
    ['ru', 'Инфляция ускорилась до 8,9 %.', ['8,9 % → percent 8.9']],
  ])('%s: %s', (lang, text, wanted) => expect(table(lang, text)).toEqual(wanted));
});
