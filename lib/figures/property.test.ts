import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../tests/support/figures.ts';

const pieces = [
  '12',
  '٣٤',
  '1,234.5',
  '1.234',
  '2025',
  ' ',
  '\u{A0}',
  ',',
  '.',
  '-',
  '–',
  '/',
  ':',
  '%',
  '٪',
  '$',
  '€',
  'million',
  'млн',
  'مليون',
  'and',
  'و',
  'с половиной',
  'dollars',
  'рублей',
  'دولار',
  'May',
  'мая',
  'تشرين الثاني',
  'between',
  'от',
  'بين',
  'to',
  'до',
  'إلى',
  'one',
  'два',
  'ثلاثة',
  'third',
  '\u{200F}',
  '\u{D800}',
  '\u{DC00}',
  '½',
  '(',
  ')',
  '№',
  '\u{202E}',
  'km',
  'часа',
  'ساعتين',
  'NaN',
  'Infinity',
  '😀',
];
const soup = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 30 }).map((parts) => parts.join(''));

describe('any text', () => {
  it('gives figures in order, without overlap, whose offsets slice back to their text', () => {
    fc.assert(
      fc.property(soup, fc.constantFrom('ar', 'ru', 'en', 'xx'), (text, lang) => {
        let last = 0;
        for (const figure of figuresOf(lang, text)) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.text).toBe(text.slice(figure.start, figure.end));
          last = figure.end;
        }
      }),
      { numRuns: 1500 },
    );
  });
});

/** The regions of CLDR whose Arabic, Russian or English a newspaper may be written in. */
const regions = {
  en: 'US GB AU CA IE NZ SG HK NG KE PK PH MT IN ZA CH AT DE NL SE DK FI BE SI IL AE BW ZW JM TT MY',
  ru: 'RU KZ BY KG MD UA',
  ar: 'EG SA AE MA BH DJ DZ EH ER IL IQ JO KM KW LB LY MR OM PS QA SD SO SS SY TD TN YE',
} as const;
const locales = Object.entries(regions).flatMap(([code, list]) => list.split(' ').map((region) => `${code}-${region}`));
locales.push('ar-u-nu-arab', 'ar-u-nu-latn');
const units = [
  'kilometer',
  'meter',
  'kilogram',
  'liter',
  'hectare',
  'celsius',
  'hour',
  'day',
  'year',
  'mile',
  'kilometer-per-hour',
  'gigabyte',
  'acre',
  'foot',
];
const lang = (locale: string): string => locale.slice(0, 2);

/** The figure that the whole text is, whatever stands around it. */
function read(locale: string, text: string): { value: unknown; kind: string | undefined; currency: string | undefined } {
  const figures = figuresOf(lang(locale), text);
  expect(figures, text).toHaveLength(1);
  return { value: figures[0]?.value, kind: figures[0]?.kind, currency: figures[0]?.currency };
}

describe('numbers as Intl writes them', () => {
  it.each(locales)('%s: plain, percent, currency', (locale) => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const value = whole + cents / 100;
        expect(read(locale, new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value)).value).toBe(value);
        expect(read(locale, new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(whole / 1e7)).kind).toBe(
          'percent',
        );
        const money = read(locale, new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(value));
        expect(money).toEqual({ value, kind: 'money', currency: 'EUR' });
      }),
      { numRuns: 12 },
    );
  });

  it.each(locales)('%s: units, long and short', (locale) => {
    for (const unit of units) {
      for (const unitDisplay of ['long', 'short'] as const) {
        // «12 س» may be hours or years, «12 ac» is hardly ever written in news.
        if (
          unitDisplay === 'short' &&
          (unit === 'acre' || (unit === 'hour' && lang(locale) === 'ar') || (lang(locale) === 'ru' && (unit === 'mile' || unit === 'foot')))
        )
          continue;
        for (const value of [12, 3.5]) {
          const text = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(value);
          const { value: found, kind } = read(locale, text);
          expect([text, kind === 'duration' || kind === 'quantity', String(found).includes(String(value))]).toEqual([text, true, true]);
        }
      }
    }
  });

  // India writes T for thousand and L for lakh, which are trillion and litres to other readers: only its long forms are read.
  it.each(locales)('%s: compact', (locale) => {
    for (const compactDisplay of locale === 'en-IN' ? (['long'] as const) : (['short', 'long'] as const)) {
      for (const value of [2_500_000, 12_000_000, 3_400_000_000, 7_000_000_000_000, 45_000]) {
        const text = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay, maximumFractionDigits: 1 }).format(value);
        expect([text, read(locale, text).value]).toEqual([text, value]);
      }
    }
  });
});
