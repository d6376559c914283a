import { describe, expect, it } from 'vitest';
import { packLimits } from './limits.ts';
import { isCadence, isEntityId, isLanguage, isLink, isLocalId, isUnit } from './syntax.ts';
import { dangerousCharacter, needsInspection } from './text-safety.ts';

const sift = (check: (text: string) => boolean, texts: readonly string[]) => texts.filter((text) => !check(text));

describe('syntax of packs', () => {
  it('knows ids', () => {
    expect(sift(isLocalId, ['Q813', 'RUB', 'a.b-c_d~e$f/g+1', 'x'.repeat(128)])).toEqual([]);
    const wrong = ['', '-a', 'a b', 'a:b', 'a@2024', 'é', 'x'.repeat(129), 'a\n'];
    expect(sift(isLocalId, wrong)).toEqual(wrong);
    const catalogues = [
      'Q813',
      'currencies:RUB',
      'X:Kassym-Jomart_Tokayev',
      'place:москва',
      'enwiki:Arena (countermeasure)',
      'Stardust@home',
    ];
    expect(sift(isEntityId, catalogues)).toEqual([]);
    const bad = ['', ' a', 'a ', 'a  b', 'a\tb', 'a\n', 'a"b', '<a>', 'a\\b', 'a\u{202e}b', 'a\u{200b}', '\ud800', 'x'.repeat(129)];
    expect(sift(isEntityId, bad)).toEqual(bad);
  });

  it('knows http links without credentials', () => {
    const link = (text: string) => isLink(text, packLimits.link);
    expect(
      sift(link, [
        'https://example.org',
        'http://example.org:8080/a?b=c#d',
        'https://пример.рф/путь',
        'HTTPS://EXAMPLE.ORG/',
        'http://[::1]/',
      ]),
    ).toEqual([]);
    const wrong = [
      'javascript:alert(1)',
      ' https://example.org',
      'https:example.org',
      'https://',
      'https:///x',
      '//example.org',
      'data:text/html,x',
      'file:///etc',
      'ftp://example.org',
      'https://user:word@example.org',
      'https://example.org\\@evil.example',
      'https://example.org/a b',
      'https://example.org/"x',
      'https://example.org/\n',
      'java\nscript:alert(1)',
      'blob:https://example.org/1',
      `https://example.org/${'x'.repeat(2048)}`,
    ];
    expect(sift(link, wrong)).toEqual(wrong);
  });

  it('knows units, languages and cadences', () => {
    expect(sift(isUnit, ['1', '%', 'km', 'MW.h', '[bbl_us]', 'kg/m2', 'USD', '10*6', "[ft_i]'".slice(0, 6)])).toEqual([]);
    expect(sift(isUnit, ['', 'km per h', 'км', 'a"b'])).toHaveLength(4);
    expect(sift(isLanguage, ['ar', 'ru', 'en', 'zh-Hant', 'sr-Latn-RS', 'kaa'])).toEqual([]);
    expect(sift(isLanguage, ['', 'EN', 'english', 'e', 'en_US', 'en-'])).toHaveLength(6);
    expect(sift(isCadence, ['P1Y', 'P3M', 'P1W', 'P1D', 'P1Y6M'])).toEqual([]);
    expect(sift(isCadence, ['', 'P', '1Y', 'PT1H', 'yearly'])).toHaveLength(5);
  });

  it('takes time in proportion to the text, whatever the text', () => {
    const time = (text: string) => {
      const start = performance.now();
      isLink(text, Number.POSITIVE_INFINITY);
      dangerousCharacter(text);
      needsInspection(text);
      return performance.now() - start;
    };
    for (const piece of ['https://', 'https://a/', '\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}a', '\\', ':80']) {
      // No measure of speed: what is not linear would take hours.
      expect(time(`https://${piece.repeat(200_000)}`)).toBeLessThan(20_000);
    }
  });
});

describe('dangerousCharacter', () => {
  it('finds controls, hidden and direction characters, noncharacters, lone halves and stacked marks', () => {
    for (const [text, found] of [
      ['a\u{0}', 'U+0000'],
      ['a\u{85}', 'U+0085'],
      ['\u{202e}abc', 'U+202E'],
      ['a\u{2066}b', 'U+2066'],
      ['a\u{200b}b', 'U+200B'],
      ['\u{feff}a', 'U+FEFF'],
      ['a\u{fffe}', 'U+FFFE'],
      ['a\u{1ffff}', 'U+1FFFF'],
      ['\u{1f3f4}\u{e0067}', 'U+E0067'],
      ['a\ud83d', 'U+D83D'],
      [`a${'\u{301}'.repeat(12)}`, 'U+0301'],
    ]) {
      expect([text, dangerousCharacter(text as string)]).toEqual([text, found]);
    }
  });

  it('lets the scripts of the world be', () => {
    for (const text of ['قِرْغِيزِسْتَانُ', 'می‌خواهم', 'क्षत्रिय', 'Việt Nam', 'שָׁלוֹם', '👩‍👧', 'Ёж', 'a\tb\nc'])
      expect([text, dangerousCharacter(text)]).toEqual([text, undefined]);
  });

  it('is foreseen by a look at the JSON', () => {
    for (const text of ['a\u{202e}', 'a\ud83d', 'a\u{0}']) expect(needsInspection(JSON.stringify({ text }))).toBe(true);
    for (let code = 0x80; code < 0x110000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const char = String.fromCodePoint(code);
      const text = /\p{M}/u.test(char) ? char.repeat(7) : char;
      if (dangerousCharacter(text) !== undefined && !needsInspection(text)) expect.unreachable(`U+${code.toString(16)}`);
    }
    expect(needsInspection('{"\\u005f_proto__":1}')).toBe(true);
    for (const key of ['__proto__', 'constructor', 'prototype'])
      expect(needsInspection(JSON.stringify({ [`${key}`]: 1 }).replace('{}', `{"${key}":1}`))).toBe(true);
    expect(needsInspection('{"a":"قرغيزستان"}')).toBe(false);
  });
});
