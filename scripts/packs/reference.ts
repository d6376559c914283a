import type { Reference } from '../../lib/facts/statement.ts';

/** When each data set was taken: the date of the commit that the scripts read. */
const retrieved: Readonly<Record<string, string>> = {
  'wb-population': '2026-03-06',
  'wb-gdp': '2026-03-20',
  'wb-inflation': '2025-07-01',
  gapminder: '2026-03-01',
  cdiac: '2024-12-06',
  'country-codes': '2026-05-15',
  'imf-rates': '2025-11-01',
  'fed-h10': '2026-07-21',
  'natural-earth': '2024-01-24',
  'whos-on-first': '2024-03-05',
  rigour: '2026-07-19',
  ror: '2026-06-23',
  sp500: '2026-08-08',
  nsi: '2026-08-22',
  'world-leaders-current': '2026-08-22',
  supraverden: '2026-06-24',
  'us-congress': '2026-06-15',
};

/** A reference to a source of the pack, with the place in it where there is one. */
export function reference(source: string, locator?: string): Reference[] {
  const date = source.startsWith('factbook-') ? '2026-05-17' : retrieved[source];
  return [{ source, ...(locator ? { locator } : {}), ...(date ? { retrieved: date } : {}) }];
}
