import { describe, expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';
import { figuresOf } from '../../tests/support/figures.ts';

const texts = (lang: string, text: string) => figuresOf(lang, text).map((figure) => figure.text);

it('leaves 29 February alone where the article’s year has none', () => {
  const read = (published: string) => {
    const text = 'Встреча пройдёт 29 февраля в Оше.';
    return findFigures({ text, lang: 'ru', blocks: [{ start: 0, end: text.length, lang: 'ru' }], published }).map(({ value }) => value);
  };
  expect(read('2013-08-10')).toEqual([]);
  expect(read('2024-02-10')).toEqual(['2024-02-29']);
});

describe('numbers in names are no figures', () => {
  it.each([
    ['en', 'She bought it at a 7-Eleven on the corner.'],
    ['en', 'The phone runs iOS 17.2 and hates Web 2.0 pages.'],
    ['en', 'He ran a 5K race and filmed it in 4K.'],
    ['en', 'Section 5(2) of the act says so.'],
    ['en', 'By Ann Lee, 5 min read'],
    ['en', 'Reading time: 4 min.'],
    ['ar', 'قرار مجلس الأمن رقم (1701) ملزم.'],
    ['ru', 'Время чтения: 4 мин'],
    ['ru', '5 минут чтения'],
    ['ar', 'مدة القراءة: 5 دقائق'],
    ['ar', '5 دقائق قراءة'],
    ['en', 'See p. 23 for more.'],
    ['en', 'It was a 1-in-100 chance.'],
    ['ru', 'Над площадью стоял Т-34, рядом Ту-134.'],
  ])('%s: %s', (lang, text) => expect(texts(lang, text)).toEqual([]));

  it.each<[string, string, string[]]>([
    ['en', 'A 12-Year-Old Boy Was Found', ['12-Year']],
    ['en', 'Rates rose 2.5% in Ankara.', ['2.5%']],
    ['en', 'The region holds 1.4 million people.', ['1.4 million']],
    ['en', 'It rained for 5 minutes.', ['5 minutes']],
    ['en', 'He spent 20 minutes reading.', ['20 minutes']],
    ['ar', 'استغرقت القراءة 5 دقائق كاملة', ['5 دقائق']],
    ['ru', 'В школе 300 учеников, в зале 60 человек.', ['300', '60']],
    ['ar', 'رحلة على متنها 60 راكبا', ['60']],
    ['en', 'Profits reached $5K.', ['$5K']],
  ])('but %s: %s', (lang, text, wanted) => expect(texts(lang, text)).toEqual(wanted));
});
