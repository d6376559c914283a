import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from './sentences.ts';

describe('findSentences', () => {
  it.each([
    ['Mr. Smith spoke. He left.', ['Mr. Smith spoke.', 'He left.']],
    ['В 2020 г. А. Иванов уехал. Потом вернулся!', ['В 2020 г. А. Иванов уехал.', 'Потом вернулся!']],
    ['هل عاد؟ نعم. عاد أمس', ['هل عاد؟', 'نعم.', 'عاد أمس']],
    ['One line\nAnother line', ['One line', 'Another line']],
    ['He said “Stop.” Then he ran.', ['He said “Stop.”', 'Then he ran.']],
  ])('splits %s', (text, expected) => {
    expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('gives spans in order that hold everything but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aБ. !?\n«»"ع') }), (text) => {
        let last = 0;
        for (const { start, end } of findSentences(text)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
