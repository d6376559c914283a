import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold.ts';
import { gap, tokenText } from './token-stream.ts';
import { longestToken, tokenise } from './tokens.ts';

function words(text: string): string[] {
  const stream = tokenise(text);
  return Array.from({ length: stream.count }, (_, index) => text.slice(stream.start[index], stream.end[index]));
}

describe('tokenise', () => {
  it.each([
    ['Kyrgyzstan’s trade', ['Kyrgyzstan', 's', 'trade']],
    ['U.S. and U.N. envoys', ['U.S.', 'and', 'U.N.', 'envoys']],
    ['В. Путин, «Ёлочки»', ['В', 'Путин', 'Ёлочки']],
    ['الصِّين وروســـيا', ['الصِّين', 'وروســـيا']],
    ['ـالصينـ وروسيا', ['الصين', 'وروسيا']],
    ['Нью-Йорк', ['Нью', 'Йорк']],
    ['المدينةالقديمة', ['المدينة', 'القديمة']],
  ])('splits %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('tells gaps and sentence starts', () => {
    const stream = tokenise('One. Two, three\u2014four; five');
    expect([...stream.opens.subarray(0, 4)]).toEqual([1, 1, 0, 0]);
    expect(stream.before[2]! & gap.comma).toBe(gap.comma);
    expect(stream.before[3]! & gap.comma).toBe(gap.comma);
    expect(stream.before[4]! & gap.hard).toBe(gap.hard);
  });

  it('keeps offsets of the raw text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(20), (text, from) => {
        const stream = tokenise(text, Math.min(from, text.length));
        let last = Math.min(from, text.length);
        for (let k = 0; k < stream.count; k++) {
          expect(stream.start[k]!).toBeGreaterThanOrEqual(last);
          expect(stream.end[k]!).toBeGreaterThan(stream.start[k]!);
          last = stream.end[k]!;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('folds as foldText does', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aÉßёЙأةىﻻ٣\u064b\u0640'), minLength: 1, maxLength: 12 }), (text) => {
        const stream = tokenise(text);
        let folded = '';
        for (let k = 0; k < stream.count; k++) folded += tokenText(stream, k);
        expect(folded).toBe(foldText(text).text);
      }),
    );
  });

  it('bounds what it keeps of an endless word', () => {
    const stream = tokenise('я'.repeat(100_000));
    expect(stream.count).toBe(1);
    expect(stream.end[0]).toBe(100_000);
    expect(tokenText(stream, 0).length).toBeLessThanOrEqual(longestToken + 2);
  });
});
