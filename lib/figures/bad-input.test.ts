import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../tests/support/figures.ts';

/** Best of a few runs, in milliseconds. */
function time(lang: string, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let k = 0; k < 3; k++) {
    const start = performance.now();
    figuresOf(lang, text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const hostile: readonly (readonly [name: string, lang: string, piece: string])[] = [
  ['digits', 'en', '7'],
  ['grouped digits', 'ru', '123 '],
  ['scale words', 'en', 'million '],
  ['scale words', 'ru', 'тысяч '],
  ['scale words', 'ar', 'ألف '],
  ['number words', 'en', 'twenty '],
  ['conjunctions', 'ar', 'و و '],
  ['commas after scales', 'en', 'two million, '],
  ['dashes', 'en', '1-'],
  ['slashes', 'en', '1/2/'],
  ['dots', 'en', '1.'],
  ['brackets', 'en', '(1) '],
  ['months', 'en', 'May '],
  ['years', 'ru', '2025 и '],
  ['hedges', 'en', 'more than '],
  ['currency signs', 'en', '$ '],
  ['surrogates', 'en', '\u{D800}1'],
  ['direction marks', 'ar', '\u{202E}1\u{200F} '],
];

describe('hostile input', () => {
  it.each(hostile)('%s (%s) takes time in proportion to its length', (_name, lang, piece) => {
    const small = piece.repeat(Math.ceil(20_000 / piece.length));
    const large = piece.repeat(Math.ceil(160_000 / piece.length));
    expect(time(lang, large)).toBeLessThan(30 * Math.max(time(lang, small), 2));
  });

  it('reads no figure out of a megabyte of digits', () => {
    expect(figuresOf('en', '9'.repeat(1_000_000))).toEqual([]);
  });

  it('keeps the digits that a double would lose', () => {
    expect(figuresOf('en', 'a debt of 12,345,678,901,234,567 dollars')[0]?.value).toBe('12345678901234567');
    expect(figuresOf('en', 'a debt of 9,007,199,254,740,992 dollars')[0]?.value).toBe(9007199254740992);
    expect(figuresOf('ru', 'долг 9 007 199 254 740 993 рубля')[0]?.value).toBe('9007199254740993');
  });

  it('reads mixed digit sets digit by digit', () => {
    expect(figuresOf('ar', 'حوالي ١2٣ شخصا')[0]?.value).toBe(123);
  });

  it('ignores what is no number', () => {
    expect(figuresOf('en', 'NaN, Infinity and -Infinity')).toEqual([]);
  });

  it('skips direction marks inside a figure', () => {
    const text = 'بنسبة 22.3\u{200F}% فقط';
    expect(figuresOf('ar', text)[0]).toMatchObject({ kind: 'percent', value: 22.3, text: '22.3\u{200F}%' });
  });
});
