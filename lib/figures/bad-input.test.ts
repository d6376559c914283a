import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../tests/support/figures.ts';
import { hostilePieces } from '../../tests/support/hostile-pieces.ts';

describe('hostile input', () => {
  it.each(hostilePieces)('%s (%s), over and over, give figures whose text stands where they say', (_name, lang, piece) => {
    const text = piece.repeat(Math.ceil(160_000 / piece.length));
    let last = 0;
    for (const figure of figuresOf(lang, text)) {
      expect(figure.start).toBeGreaterThanOrEqual(last);
      if (text.slice(figure.start, figure.end) !== figure.text) expect.fail(`${figure.text} at ${figure.start}`);
      last = figure.end;
    }
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
