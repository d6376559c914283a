import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold.ts';

describe('foldText', () => {
  it.each([
    ['أمريكا إيران آسيا', 'امريكا ايران اسيا'],
    ['سوريّة مستشفى', 'سوريه مستشفي'],
    ['روســـيا الصِّين', 'روسيا الصين'],
    ['تهران پاکستان', 'تهران باكستان'],
    ['ﻣﺼﺮ ﻻ', 'مصر لا'],
    ['Ёлка, Йошкар-Ола', 'елка, йошкар-ола'],
    ['Пути\u0301н', 'путин'],
    ['и\u0306од', 'йод'],
    ['António Erdoğan Łódź Straße', 'antonio erdogan lodz strasse'],
    ['٢٠٢٦ ۱۲', '2026 12'],
  ])('folds %s', (text, folded) => {
    expect(foldText(text).text).toBe(folded);
  });

  it('gives a map that never falls and ends at the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, offsets } = foldText(text);
        expect(offsets.length).toBe(folded.length + 1);
        expect(offsets[folded.length]).toBe(text.length);
        for (let i = 1; i < offsets.length; i++) expect(offsets[i]!).toBeGreaterThanOrEqual(offsets[i - 1]!);
      }),
    );
  });

  it('is stable: folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aÉßёйأةىكﻻ٣\u064b\u0640 ') }), (text) => {
        const once = foldText(text).text;
        expect(foldText(once).text).toBe(once);
      }),
    );
  });
});
