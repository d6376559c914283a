import type { Entity } from '../../../lib/facts/entity.ts';
import type { Series } from '../../../lib/facts/series.ts';
import type { Statement } from '../../../lib/facts/statement.ts';
import { sharedSources } from '../cited-sources.ts';
import type { Country } from '../countries/country.ts';
import { entity } from '../entity.ts';
import { licences } from '../licences.ts';
import { byText, type PackSource } from '../pack-source.ts';
import { reference } from '../reference.ts';
import { sourceNotes } from '../source-notes.ts';
import { cellList, readOwnTable } from '../tables.ts';
import { entityValue, statement, text } from '../values.ts';
import { fedSeries, imfSeries, readCurrencyNames } from './table.ts';

/** A name of one word («рубль», "dram") is a common noun: it counts as a name only where the checked table says so. */
function fullNames(names: readonly string[]): string[] {
  return names.filter((name) => /[ -]/.test(name));
}

/** Codes of units of account that nobody pays with. */
const accountingUnits: ReadonlySet<string> = new Set(['UYW', 'VED', 'XDR']);

/** The pack of the world's currencies in use, with the yearly rate to the US dollar. */
export function currenciesPack(data: string, countries: readonly Country[]): PackSource {
  const own = new Map(readOwnTable('currencies').map((row) => [row.code ?? '', row]));
  const cldr = { en: readCurrencyNames(data, 'en'), ru: readCurrencyNames(data, 'ru'), ar: readCurrencyNames(data, 'ar') };
  const imf = imfSeries(data);
  const fed = fedSeries(data);
  const users = new Map<string, Country[]>();
  for (const country of countries) for (const code of country.currencies) users.set(code, [...(users.get(code) ?? []), country]);
  const entities: Entity[] = [];
  const statements: Statement[] = [];
  const series: Series[] = [];
  for (const code of [...users.keys()].sort(byText)) {
    if (accountingUnits.has(code)) continue;
    const row = own.get(code);
    const english = cldr.en.get(code) ?? [];
    const names = (language: 'en' | 'ru' | 'ar') => {
      const known = cldr[language].get(code) ?? [];
      const checked = cellList(row?.[language]);
      return checked.length > 0 ? [...checked, ...fullNames(known)] : known.slice(0, 1);
    };
    const label = english[0] ?? code;
    const where = users.get(code) ?? [];
    const single = where.length === 1 ? where[0] : undefined;
    entities.push(
      entity(
        code,
        'other',
        { en: names('en').length > 0 ? names('en') : [label], ru: names('ru'), ar: names('ar') },
        {
          weight: Number(row?.weight || 0.6),
          descriptions: single
            ? { en: `currency of ${single.names.en[0]}`, ru: `валюта (${single.names.ru[0]})`, ar: `عملة ${single.names.ar[0]}` }
            : { en: 'currency', ru: 'валюта', ar: 'عملة' },
          related: where.slice(0, 20).map((country) => country.qid),
        },
      ),
    );
    statements.push(statement(code, 'P498', 'iso', text(code), reference('country-codes')));
    for (const country of where) {
      statements.push(statement(code, 'P17', country.iso2, entityValue(country.qid), reference('country-codes', country.iso3)));
    }
    for (const found of [imf.get(code), fed.get(code)]) if (found !== undefined) series.push(found);
  }
  return {
    id: 'currencies',
    title: { en: 'Currencies', ru: 'Валюты', ar: 'العملات' },
    description: 'Currencies in use: names in Arabic, Russian and English, countries, yearly average rate to the US dollar.',
    version: '1.0.0',
    created: '2026-11-25T00:00:00Z',
    sequence: 1,
    licences: [licences.unicode, licences.pddl, licences.imf, licences.cc0],
    sources: [sourceNotes.cldr, sourceNotes.countryCodes, sourceNotes.imf, sourceNotes.fed, sourceNotes.own],
    entities,
    statements,
    series,
    cited: Object.values(sharedSources),
  };
}
