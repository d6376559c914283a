import { join } from 'node:path';
import { cellList, readCsv, readJson, readOwnTable, type Row } from '../tables.ts';

type Names = Readonly<Record<'en' | 'ru' | 'ar', readonly string[]>>;

/** A country or territory of ISO 3166-1 with its codes and its names; the first name of a language is its label. */
export interface Country {
  readonly iso2: string;
  readonly iso3: string;
  /** CIA GEC code, lower case; empty where there is none. */
  readonly gec: string;
  readonly qid: string;
  readonly subregion: string;
  /** ISO 4217 codes in use. */
  readonly currencies: readonly string[];
  readonly sovereign: boolean;
  readonly names: Names;
}

const languages = ['en', 'ru', 'ar'] as const;
const untermWord = { en: 'English', ru: 'Russian', ar: 'Arabic' } as const;
type Territories = { readonly main: Readonly<Record<string, { localeDisplayNames: { territories: Readonly<Record<string, string>> } }>> };

/**
 * Items that the table of codes gets wrong: it reads Namibia's code «NA» as «not available», and gives the Sahrawi
 * republic's item for the territory of Western Sahara.
 */
const correctedItems: Readonly<Record<string, string>> = { NA: 'Q1030', EH: 'Q6250' };

/** GEC codes that the table joins of two territories: Serbia's is given together with Kosovo's, Palestine has one for each part. */
const correctedGec: Readonly<Record<string, string>> = { RS: 'ri', PS: '' };

/** Currencies that the table leaves out. */
const missingCurrencies: Readonly<Record<string, string>> = { TR: 'TRY', PS: 'ILS', TW: 'TWD' };

/** UNTERM writes remarks into its names: `Ниуэ **`, `Iran (Islamic Republic of)`, `the Kyrgyz Republic`. */
function cleanUnterm(name: string | undefined): string[] {
  const bare = (name ?? '').replace(/^the /, '').replace(/\*+/g, '').trim();
  return bare === '' || /[()]| - /.test(bare) ? [] : [bare];
}

function namesOf(row: Row, cldr: string, own: string | undefined, language: (typeof languages)[number]): string[] {
  const word = untermWord[language];
  const ownNames = cellList(own);
  const override = ownNames.find((name) => name.startsWith('='));
  const all = [
    override === undefined ? cldr : override.slice(1),
    ...ownNames.filter((name) => !name.startsWith('=')),
    ...cleanUnterm(row[`UNTERM ${word} Short`]),
    ...cleanUnterm(row[`UNTERM ${word} Formal`]),
  ];
  return [...new Set(all)];
}

function readDisplayNames(data: string, language: string): Readonly<Record<string, string>> {
  const file = readJson<Territories>(join(data, 'countries/cldr/main', language, 'territories.json'));
  return file.main[language]?.localeDisplayNames.territories ?? {};
}

/** Joins country codes, CLDR's display names and the hand-checked names into one list, in the order of the codes. */
export function readCountries(data: string): Country[] {
  const own = new Map(readOwnTable('country-names').map((row) => [row.iso2, row]));
  const cldr = { en: readDisplayNames(data, 'en'), ru: readDisplayNames(data, 'ru'), ar: readDisplayNames(data, 'ar') };
  const listed = readCsv(join(data, 'countries/country-codes/country-codes.csv')).map((row) => {
    const iso2 = row['ISO3166-1-Alpha-2'] ?? '';
    const names = (language: (typeof languages)[number]) => namesOf(row, cldr[language][iso2] ?? '', own.get(iso2)?.[language], language);
    return {
      iso2,
      iso3: row['ISO3166-1-Alpha-3'] ?? '',
      gec: correctedGec[iso2] ?? (row.FIPS ?? '').toLowerCase(),
      qid: correctedItems[iso2] ?? (row.wikidata_id ?? '').replace(/^.*\//, ''),
      subregion: row['Intermediate Region Name'] || row['Sub-region Name'] || (iso2 === 'TW' ? 'Eastern Asia' : ''),
      currencies: (row['ISO4217-currency_alphabetic_code'] || missingCurrencies[iso2] || '')
        .split(',')
        .filter((code) => /^[A-Z]{3}$/.test(code) && code !== 'UYW' && code !== 'VED'),
      sovereign: row.is_independent === 'Yes',
      names: { en: names('en'), ru: names('ru'), ar: names('ar') },
    };
  });
  return [...listed, kosovo()];
}

/** Kosovo has no ISO 3166-1 code of its own; the Factbook and the World Bank (`XKX`) list it. Its names are in the table of places. */
function kosovo(): Country {
  const row = readOwnTable('places').find((place) => place.id === 'Q1246');
  const names = { en: cellList(row?.en), ru: cellList(row?.ru), ar: cellList(row?.ar) };
  return { iso2: 'XK', iso3: 'XKX', gec: 'kv', qid: 'Q1246', subregion: 'Southern Europe', currencies: ['EUR'], sovereign: false, names };
}
