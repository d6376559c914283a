import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../tests/support/figures.ts';
import { currencyCodes } from '../lang/figures/currencies.ts';

/** Codes that are English words in capitals: there they need the amount right beside them, without a space. */
const words = ['ALL', 'CUP', 'TOP'];
/** CLDR's «FCFA» is Central African; most news with it is West African. Its Zimbabwean dollar of 2009 is no more. */
const left = ['XAF', 'ZWL'];

const codes = Intl.supportedValuesOf('currency').filter((code) => currencyCodes.has(code) && !left.includes(code));

function read(locale: string, code: string, currencyDisplay: 'code' | 'symbol' | 'name'): [string, unknown] {
  const text = new Intl.NumberFormat(locale, { style: 'currency', currency: code, currencyDisplay, maximumFractionDigits: 0 }).format(1250);
  const figures = figuresOf(locale, text);
  return [text, figures.length === 1 ? [figures[0]?.value, figures[0]?.currency] : figures.map((figure) => figure.text)];
}

describe('every currency of ISO 4217 that is in use', () => {
  it('has at least 150 of them', () => expect(codes.length).toBeGreaterThan(150));
  it.each(['en', 'ru', 'ar'])('is read by code, symbol and name in %s', (locale) => {
    for (const display of ['code', 'symbol', 'name'] as const) {
      for (const code of codes) {
        if (display !== 'name' && locale === 'en' && words.includes(code)) continue;
        // CLDR explains the special drawing rights in brackets.
        if (code === 'XDR' && display === 'name') continue;
        if (code === 'XCG' && display === 'symbol') continue;
        const [text, found] = read(locale, code, display);
        expect([text, found]).toEqual([text, [1250, code]]);
      }
    }
  });
  it('tells dollars apart whose name begins alike', () => {
    const currencies = (lang: string, text: string) => figuresOf(lang, text).map((figure) => figure.currency);
    expect(currencies('en', 'They paid 5 Jamaican dollars, 6 Belize dollars and 7 dollars.')).toEqual(['JMD', 'BZD', 'USD']);
    expect(currencies('ar', 'دفع 5 دولار جامايكي و6 دولار ناميبي و7 دولارات.')).toEqual(['JMD', 'NAD', 'USD']);
    expect(currencies('ru', 'Заплатили 5 ямайских долларов, 6 долларов Намибии и 7 долларов.')).toEqual(['JMD', 'NAD', 'USD']);
  });
});
