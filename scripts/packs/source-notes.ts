import type { PackSourceNote } from './pack-source.ts';

/** Data sets the packs are made from, with the attribution text that each licence asks for. */
export const sourceNotes = {
  countryCodes: {
    title: 'datasets/country-codes (caa72d1, 2026-05-15)',
    path: 'https://github.com/datasets/country-codes',
    attribution: 'Country codes: datahub.io/core/country-codes (PDDL), from UNSD M49, UNTERM, ISO, GeoNames, CLDR, Wikidata.',
  },
  cldr: {
    title: 'unicode-org/cldr-json (b08a82b, 2025-12-01)',
    path: 'https://github.com/unicode-org/cldr-json',
    attribution: 'Unicode CLDR data © Unicode, Inc., used under the Unicode License V3.',
  },
  factbook: {
    title: 'factbook/factbook.json (8662a8b; data of 2026-01-22)',
    path: 'https://github.com/factbook/factbook.json',
    attribution: 'Source: CIA, The World Factbook (January 2026), via factbook.json (public domain).',
  },
  worldBank: {
    title: 'World Bank indicators via datasets/population (425fc44), datasets/gdp (822019c), datasets/inflation (fc1dbea)',
    path: 'https://data.worldbank.org/',
    attribution: 'Source: World Bank, World Development Indicators (CC BY 4.0).',
  },
  gapminder: {
    title: 'open-numbers/ddf--gapminder--systema_globalis (c63631a, 2026-03-01)',
    path: 'https://github.com/open-numbers/ddf--gapminder--systema_globalis',
    attribution: 'Free material from gapminder.org (CC BY 4.0); original sources: World Bank, UNDP, SIPRI, ILO.',
  },
  cdiac: {
    title: 'datasets/co2-fossil-by-nation (8545c9b, 2024-12-06)',
    path: 'https://github.com/datasets/co2-fossil-by-nation',
    attribution:
      'Hefner, M., and G. Marland. 2023. Global, Regional, and National Fossil-Fuel CO2 Emissions: 1751-2020. CDIAC-FF, Appalachian State University (PDDL).',
  },
  naturalEarth: {
    title: 'Natural Earth populated places via martynafford/natural-earth-geojson (0b9a6ce)',
    path: 'https://github.com/martynafford/natural-earth-geojson',
    attribution: 'Made with Natural Earth.',
  },
  whosOnFirst: {
    title: "Who's On First, admin repositories of 33 countries (March 2024)",
    path: 'https://whosonfirst.org/docs/licenses/',
    attribution:
      "Data from Who's On First, https://whosonfirst.org/docs/licenses/; includes GeoNames and GeoPlanet (CC BY), Natural Earth.",
  },
  arwikicats: {
    title: 'ArWikiCats/ArWikiCats (d55a83f, 2026-04-14)',
    path: 'https://github.com/ArWikiCats/ArWikiCats',
    attribution: 'Arabic names: ArWikiCats, © Ibrahim Qasim, MIT licence.',
  },
  regions: {
    title: 'esosedi/3166 (98fe74c, 2024-07-11)',
    path: 'https://github.com/esosedi/3166',
    attribution: 'Region names: esosedi/3166 (MIT), with data from GeoNames (CC BY 4.0) and Wikipedia.',
  },
  rigour: {
    title: 'opensanctions/rigour territories (8f4044d, 2026-07-19)',
    path: 'https://github.com/opensanctions/rigour',
    attribution: 'Territory data from rigour, © OpenSanctions Datenbanken GmbH, MIT licence.',
  },
  everyPolitician: {
    title: 'every-politician-scrapers (Wikidata query results, July 2022 to January 2023)',
    path: 'https://github.com/every-politician-scrapers',
    attribution: 'Office-holder data from Wikidata (CC0), via every-politician-scrapers.',
  },
  usCongress: {
    title: 'unitedstates/congress-legislators (dfa9622, 2026-06-15)',
    path: 'https://github.com/unitedstates/congress-legislators',
    attribution: 'Public domain (CC0), the @unitedstates project.',
  },
  leadersCurrent: {
    title: 'open-data-archive/world-leaders-current (b06a144, 2026-08-22)',
    path: 'https://github.com/open-data-archive/world-leaders-current',
    attribution: 'World Leaders Current, open-data-archive, CC BY-SA 4.0.',
  },
  supraverden: {
    title: 'confirmordeny/supraverden (59ab4fa, 2026-06-24)',
    path: 'https://github.com/confirmordeny/supraverden',
    attribution: 'SupraVerden © Confirmordeny 2025-2026, CC BY-SA 4.0; Q codes from Wikidata (CC0), LEI from GLEIF (CC0).',
  },
  nsi: {
    title: 'osmlab/name-suggestion-index (c8b272e, 2026-08-22)',
    path: 'https://github.com/osmlab/name-suggestion-index',
    attribution: 'name-suggestion-index contributors, BSD 3-Clause.',
  },
  ror: {
    title: 'ror-community/ror-records (d93fc66, 2026-06-23)',
    path: 'https://ror.org/',
    attribution: 'Research Organization Registry (ROR), CC0.',
  },
  sp500: {
    title: 'datasets/s-and-p-500-companies (56509dd, 2026-08-08)',
    path: 'https://github.com/datasets/s-and-p-500-companies',
    attribution: 'S&P 500 constituents: Rufus Pollock and Open Knowledge (PDDL).',
  },
  imf: {
    title: 'IMF annual exchange rates via codeforIATI/imf-exchangerates (89e77b6, 2025-11-01)',
    path: 'https://github.com/codeforIATI/imf-exchangerates',
    attribution: 'Source: International Monetary Fund, Exchange Rates (period average, ENDA), via codeforIATI/imf-exchangerates.',
  },
  fed: {
    title: 'US Federal Reserve H.10 via datasets/exchange-rates (fa7d949, 2026-07-21)',
    path: 'https://github.com/datasets/exchange-rates',
    attribution: 'Source: Board of Governors of the Federal Reserve System (H.10), via datasets/exchange-rates (PDDL).',
  },
  own: {
    title: 'Names in Arabic, Russian and English checked by hand for this project',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
    attribution: 'Hashiya contributors, CC0.',
  },
} as const satisfies Record<string, PackSourceNote>;
