import { describe, expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';

function dates(text: string, lang: string, published?: string): unknown[] {
  const article = { text, lang, blocks: [{ start: 0, end: text.length, lang }], ...(published ? { published } : {}) };
  return findFigures(article)
    .filter(({ kind }) => kind === 'date')
    .map(({ value }) => value);
}

describe('a date without a year', () => {
  it('has the year of a full date of the same day, in any language and on either side', () => {
    expect(dates('14 March. The bridge opened on March 14, 2023.', 'en')).toEqual(['2023-03-14', '2023-03-14']);
    expect(dates('14 марта. Мост открыли 14 марта 2023 года; 14 марта был дождь.', 'ru')).toEqual([
      '2023-03-14',
      '2023-03-14',
      '2023-03-14',
    ]);
    expect(dates('١٤ مارس. افتتح الجسر في 14 مارس/آذار 2023.', 'ar')).toEqual(['2023-03-14', '2023-03-14']);
  });

  it('stays open for another day, and where the article has two years of that day', () => {
    expect(dates('14 March. The bridge opened on 15 March 2023.', 'en')).toEqual(['--03-14', '2023-03-15']);
    expect(dates('14 March. First 14 March 2022, then 14 March 2023.', 'en')).toEqual(['--03-14', '2022-03-14', '2023-03-14']);
  });

  it('is dated from the day of publication where that is known', () => {
    expect(dates('14 March. The bridge opened on 14 March 2021.', 'en', '2023-03-20')).toEqual(['2023-03-14', '2021-03-14']);
  });
});
