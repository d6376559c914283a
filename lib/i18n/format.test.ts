import { describe, expect, it } from 'vitest';
import { formatBytes } from './format-bytes.ts';
import { formatDate, formatDateRange, formatTime, yearOf } from './format-date.ts';
import { formatDuration } from './format-duration.ts';
import { languageName, listWords } from './format-language.ts';
import { currencyName, formatMoney } from './format-money.ts';
import { formatFull } from './format-number.ts';
import { formatChange, formatPercent } from './format-percent.ts';
import { formatQuantity, formatQuantityRange } from './format-quantity.ts';
import type { UiLanguage } from './language.ts';

/** Spaces of several widths and direction marks differ between ICU versions and are not what is tested. */
const plain = (text: string): string => text.replace(/[\u{200E}\u{200F}]/gu, '').replace(/[\u{A0}\u{202F}\u{2009}]/gu, ' ');

describe('dates', () => {
  it.each<[string, UiLanguage, string]>([
    ['2024', 'en', '2024'],
    ['2024-05', 'en', 'May 2024'],
    ['2024-05-09', 'en', '9 May 2024'],
    ['2024-05-09T10:00:00Z', 'en', '9 May 2024'],
    ['2024-05-00', 'en', 'May 2024'],
    ['--11-26', 'en', '26 November'],
    ['--11-26', 'ru', '26 ноября'],
    ['2024-05-09', 'ru', '9 мая 2024 г.'],
    ['2024-05-09', 'ar', '9 مايو 2024'],
    ['0079-08-24', 'en', '24 August 79'],
    ['someday', 'en', 'someday'],
    ['', 'en', ''],
  ])('%s in %s: %s', (iso, language, expected) => expect(plain(formatDate(iso, language))).toBe(expected));

  it('writes ranges once where the parts are shared', () => {
    expect(plain(formatDateRange('2024-05-01', '2024-05-12', 'ru'))).toBe('1–12 мая 2024 г.');
    expect(plain(formatDateRange('2019', '2023-05', 'en'))).toBe('2019 – May 2023');
    expect(plain(formatDateRange('2023', '2019', 'en'))).toBe('2023 – 2019');
  });

  it('keeps the precision of Wikibase', () => {
    expect(formatTime('1985', 'decade', 'en')).toBe('1980s');
    expect(formatTime('1850', 'century', 'en')).toBe('19th century');
    expect(formatTime('1900', 'century', 'ru')).toBe('19-й век');
    expect(formatTime('1985', 'year', 'ar')).toBe('1985');
    expect(yearOf('2024-05')).toBe('2024');
    expect(yearOf(undefined)).toBe('');
  });
});

describe('numbers', () => {
  it.each<[string, UiLanguage, string, string]>([
    ['7161900', 'en', '7.162 million', '7,161,900'],
    ['7161900', 'ru', '7,162 миллиона', '7 161 900'],
    ['7161900', 'ar', '7.162 مليون', '7,161,900'],
    ['1700', 'en', '1,700', '1,700'],
    ['123456789012345678901', 'en', '123.5 million trillion', '123,456,789,012,345,678,901'],
    ['0.1234567', 'en', '0.1235', '0.1234567'],
    ['many', 'en', 'many', 'many'],
  ])('%s in %s', (value, language, compact, full) => {
    if (value.length < 15) expect(plain(formatQuantity(value, '1', language))).toBe(compact);
    expect(plain(formatFull(value, language))).toBe(full);
  });

  it('says percent and change', () => {
    expect(plain(formatPercent('22.30', 'ru'))).toBe('22,3 %');
    expect(plain(formatPercent(22.3, 'ar'))).toBe('22.3%');
    expect(formatPercent(0.07, 'en')).toBe('0.07%');
    expect(formatChange('5835500', '7161900', 'en')).toBe('+23%');
    expect(formatChange(100, 97.5, 'en')).toBe('-2.5%');
    expect(formatChange(0, 5, 'en')).toBeUndefined();
    expect(formatChange(-4, -2, 'en')).toBe('+50%');
  });
});

describe('quantities', () => {
  it.each<[number, string, UiLanguage, string]>([
    [1, 't', 'ru', '1 тонна'],
    [3, 't', 'ru', '3 тонны'],
    [5, 't', 'ru', '5 тонн'],
    [2.5, 't', 'ru', '2,5 тонны'],
    [21_000_000, '[bbl_us]', 'ru', '21 миллион баррелей'],
    [1, '[bbl_us]', 'en', '1 barrel'],
    [2_500_000, 't', 'ar', '2.5 مليون طن'],
    [22.5, 'km', 'ar', '22.5 كيلومتر'],
    [12, '{apple}', 'en', '12 {apple}'],
    [12, '1', 'en', '12'],
    [4.7, '%', 'en', '4.7%'],
    [1_800_000_000, 'USD', 'en', '1.8 billion US dollars'],
    [1_800_000_000, 'USD', 'ru', '1,8 миллиарда долларов США'],
    [1_800_000_000, 'USD', 'ar', '1.8 مليار دولار أمريكي'],
  ])('%d %s in %s: %s', (value, unit, language, expected) => expect(plain(formatQuantity(value, unit, language))).toBe(expected));

  it('writes ranges with one unit, and full values on demand', () => {
    expect(plain(formatQuantityRange(12, 15, 'km', 'en'))).toBe('12 – 15 kilometres');
    expect(plain(formatQuantity('1800000000.5', 'USD', 'en', 'full'))).toBe('1,800,000,000.5 USD');
  });

  it('names currencies, and survives codes that are none', () => {
    expect(currencyName('RUB', 'en')).toBe('Russian Rouble');
    expect(currencyName('nonsense', 'en')).toBe('nonsense');
    expect(formatMoney(5, '<b>', 'en')).toBe('5 <b>');
  });
});

it('writes durations, sizes and languages', () => {
  expect(formatDuration('P3Y6M', 'en')).toBe('3 years, 6 months');
  expect(plain(formatDuration('P2W', 'ru'))).toBe('2 недели');
  expect(formatDuration('PT36H', 'ar')).toBe('36 ساعة');
  expect(formatDuration('P', 'en')).toBe('P');
  expect(formatDuration('soon', 'en')).toBe('soon');
  expect(plain(formatBytes(3_456_789, 'en'))).toBe('3.5 MB');
  expect(plain(formatBytes(999, 'en'))).toBe('999 byte');
  expect(languageName('ar', 'en')).toBe('Arabic');
  expect(languageName('!!', 'en')).toBe('!!');
  expect(listWords(['a', 'b', 'c'], 'ru')).toBe('a, b и c');
});
