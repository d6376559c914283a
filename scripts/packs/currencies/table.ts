import { join } from 'node:path';
import type { Series } from '../../../lib/facts/series.ts';
import { reference } from '../reference.ts';
import { readCsv, readJson } from '../tables.ts';

/** Years before this one are left out. */
const firstYear = 1990;

interface CurrencyNames {
  readonly displayName?: string;
  readonly [form: string]: string | undefined;
}

type CurrencyFile = { readonly main: Readonly<Record<string, { numbers: { currencies: Readonly<Record<string, CurrencyNames>> } }>> };

/** CLDR's names of currencies in one language: the display name and the forms for one and for many, by ISO code. */
export function readCurrencyNames(data: string, language: string): Map<string, string[]> {
  const file = readJson<CurrencyFile>(join(data, 'countries/cldr/main', language, 'currencies.json'));
  const currencies = file.main[language]?.numbers.currencies ?? {};
  return new Map(
    Object.entries(currencies).map(([code, names]) => {
      const wanted = [names.displayName, names['displayName-count-one']];
      return [code, [...new Set(wanted.filter((name): name is string => name !== undefined))]];
    }),
  );
}

/** A rate with six significant digits, as a decimal string without exponent. */
function rate(value: number): string {
  const digits = Math.max(0, 6 - Math.ceil(Math.log10(Math.abs(value))));
  const fixed = value.toFixed(Math.min(12, digits));
  return fixed.includes('.') ? fixed.replace(/0+$/, '').replace(/\.$/, '') : fixed;
}

/** The year's average in units per US dollar, by the IMF. A code of several countries takes the country that the file names first for its last year. */
export function imfSeries(data: string): Map<string, Series> {
  const byCode = new Map<string, Map<string, { year: string; value: number }[]>>();
  for (const row of readCsv(join(data, 'fx/imf-annual/imf_exchangerates_A_ENDA_USD.csv'))) {
    const year = (row.Date ?? '').slice(0, 4);
    const value = Number(row.Rate);
    const code = row.Currency ?? '';
    // The euro area's members carry their former currencies in their own rows; the euro is the row of the area itself.
    if (Number(year) < firstYear || !(value > 0) || (code === 'EUR' && row['Country code'] !== 'U2')) continue;
    const countries = byCode.get(code) ?? new Map<string, { year: string; value: number }[]>();
    countries.set(row.Country ?? '', [...(countries.get(row.Country ?? '') ?? []), { year, value }]);
    byCode.set(code, countries);
  }
  const series = new Map<string, Series>();
  for (const [code, countries] of byCode) {
    const [longest] = [...countries.values()].sort((a, b) => b.length - a.length || Number(b.at(-1)?.year) - Number(a.at(-1)?.year));
    if (longest === undefined || code === 'USD') continue;
    const years = new Map(longest.map(({ year, value }) => [year, value]));
    const points = [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, value]): [string, string] => [year, rate(value)]);
    series.set(code, {
      id: `${code}-exchange-rate-usd-imf`,
      subject: code,
      property: 'exchange-rate-usd',
      unit: code,
      points,
      references: reference('imf-rates', code),
    });
  }
  return series;
}

/**
 * Countries in the Federal Reserve's file by ISO code. Its README says that some rates are in dollars per unit; the file itself
 * gives all of them in units per dollar, as a comparison with the IMF's rates shows.
 */
const federalReserve: Readonly<Record<string, string>> = {
  Australia: 'AUD',
  Brazil: 'BRL',
  Canada: 'CAD',
  China: 'CNY',
  Denmark: 'DKK',
  Euro: 'EUR',
  'Hong Kong': 'HKD',
  India: 'INR',
  Japan: 'JPY',
  Malaysia: 'MYR',
  Mexico: 'MXN',
  'New Zealand': 'NZD',
  Norway: 'NOK',
  Singapore: 'SGD',
  'South Africa': 'ZAR',
  'South Korea': 'KRW',
  'Sri Lanka': 'LKR',
  Sweden: 'SEK',
  Switzerland: 'CHF',
  Taiwan: 'TWD',
  Thailand: 'THB',
  'United Kingdom': 'GBP',
};

/** The year's average in units per US dollar, by the Federal Reserve: a second source, and newer, for twenty-odd currencies. */
export function fedSeries(data: string): Map<string, Series> {
  const points = new Map<string, [string, string][]>();
  for (const row of readCsv(join(data, 'fx/fed/annual.csv'))) {
    const code = federalReserve[row.Country ?? ''];
    const year = (row.Date ?? '').slice(0, 4);
    const value = Number(row['Exchange rate']);
    if (code === undefined || Number(year) < firstYear || !(value > 0)) continue;
    const known = points.get(code) ?? [];
    known.push([year, rate(value)]);
    points.set(code, known);
  }
  return new Map(
    [...points].map(([code, list]) => {
      list.sort((a, b) => (a[0] < b[0] ? -1 : 1));
      const id = `${code}-exchange-rate-usd-fed`;
      return [code, { id, subject: code, property: 'exchange-rate-usd', unit: code, points: list, references: reference('fed-h10', code) }];
    }),
  );
}
