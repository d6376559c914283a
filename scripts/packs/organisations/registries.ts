import { join } from 'node:path';
import type { Entity } from '../../../lib/facts/entity.ts';
import type { Statement } from '../../../lib/facts/statement.ts';
import type { Country } from '../countries/country.ts';
import { entity, type NameLists } from '../entity.ts';
import { reference } from '../reference.ts';
import { cellList, readCsv, readOwnTable, readTsv } from '../tables.ts';
import { entityValue, statement, text, time } from '../values.ts';

/** Entities from one registry with the statements it supports. */
export interface Registry {
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
}

const latin = /^[\p{Script=Latin}\d][\p{Script=Latin}\d .,'’&()/–-]*$/u;
const cyrillic = /^[А-ЯЁа-яё\d .,«»"’()№–-]+$/u;
const arabic = /^[\u{620}-\u{64a}\u{671}-\u{6d3}\d ()-]+$/u;

/** Names of several words only: one word («Согласие», "Target") is mostly a word before it is a name. */
function severalWords(names: readonly string[], script: RegExp): string[] {
  return names.filter((name) => script.test(name) && /[ -]/.test(name) && name.length >= 8 && name.length <= 120);
}

/** Whether a name is made of general words only («Ministry of Health», "Institute of Physics"): it is borne by many bodies. */
function isGeneric(name: string, words: ReadonlySet<string>): boolean {
  return name
    .toLowerCase()
    .replace(/[^\p{L} ]+/gu, ' ')
    .split(' ')
    .every((word) => word === '' || words.has(word));
}

/** Universities, ministries and research bodies of the Research Organization Registry with a Russian or an Arabic name. */
export function readRor(data: string, countries: ReadonlyMap<string, Country>): Registry {
  const general = new Set(readOwnTable('generic-words').flatMap((row) => (row.words ?? '').split(' ')));
  const entities: Entity[] = [];
  const statements: Statement[] = [];
  for (const row of readTsv(join(data, 'organisations/ror/ror-ru-ar-cis-arab.tsv'))) {
    const country = countries.get(row.country ?? '');
    const names: NameLists = {
      en: severalWords([row.display ?? '', ...cellList(row.en)], latin),
      ru: severalWords(cellList(row.ru), cyrillic),
      ar: severalWords(cellList(row.ar), arabic),
    };
    if (country === undefined || !names.en?.length || !(names.ru?.length || names.ar?.length)) continue;
    if (names.en.some((name) => isGeneric(name, general))) continue;
    const id = row.qid || `ror-${row.ror}`;
    const where = { en: country.names.en[0], ru: country.names.ru[0], ar: country.names.ar[0] };
    const kind = (row.types ?? '').includes('education')
      ? ['university or school', 'учебное заведение', 'مؤسسة تعليمية']
      : ['institution', 'учреждение', 'مؤسسة'];
    entities.push(
      entity(id, 'organisation', names, {
        weight: 0.6,
        descriptions: { en: `${kind[0]} (${where.en})`, ru: `${kind[1]} (${where.ru})`, ar: `${kind[2]} (${where.ar})` },
        related: [country.qid],
      }),
    );
    statements.push(statement(id, 'P17', country.iso2, entityValue(country.qid), reference('ror', row.ror)));
  }
  return { entities, statements };
}

const businessKinds = /amenity\/bank|office\/company|amenity\/fuel|office\/telecommunication|office\/insurance|man_made\/pipeline/;

/** Banks, fuel and telecommunication companies of the name-suggestion-index that have names in two of the three languages. */
export function readBrands(data: string): Registry {
  const stop = new Set(readOwnTable('organisation-stop').map((row) => row.name ?? ''));
  const entities: Entity[] = [];
  for (const row of readTsv(join(data, 'organisations/nsi/brands.tsv'))) {
    if (!businessKinds.test(row.kinds ?? '') || !/^Q\d+$/.test(row.qid ?? '')) continue;
    const fits = (script: RegExp) => (name: string) =>
      script.test(name) && !stop.has(name) && (/[ -]/.test(name) ? name.length >= 6 : name.length >= 7);
    const names: NameLists = {
      en: cellList(row.en).filter(fits(latin)),
      ru: cellList(row.ru).filter(fits(cyrillic)),
      ar: cellList(row.ar).filter((name) => arabic.test(name) && name.includes(' ')),
    };
    if (!names.en?.length || !(names.ru?.length || names.ar?.length)) continue;
    const bank = /amenity\/bank/.test(row.kinds ?? '');
    const descriptions = bank ? { en: 'bank', ru: 'банк', ar: 'بنك' } : { en: 'company', ru: 'компания', ar: 'شركة' };
    entities.push(entity(row.qid ?? '', 'organisation', names, { weight: 0.5, descriptions }));
  }
  return { entities, statements: [] };
}

/** Companies of the S&P 500 whose name has several words, with ticker, sector and year of founding. */
export function readSp500(data: string): Registry {
  const entities: Entity[] = [];
  const statements: Statement[] = [];
  for (const row of readCsv(join(data, 'organisations/sp500/constituents.csv'))) {
    const symbol = row.Symbol ?? '';
    const name = (row.Security ?? '').replace(/ \(.*\)$/, '');
    const source = reference('sp500', symbol);
    if (!latin.test(name) || !name.includes(' ') || /^The [A-Z]/.test(name)) continue;
    const id = `sp500-${symbol.toLowerCase().replace('.', '-')}`;
    const sector = row['GICS Sector'] ?? '';
    entities.push(
      entity(
        id,
        'organisation',
        { en: [name] },
        {
          weight: 0.55,
          descriptions: { en: `American company (${sector})`, ru: 'американская компания', ar: 'شركة أمريكية' },
          related: ['Q30'],
        },
      ),
    );
    statements.push(statement(id, 'P249', 'ticker', text(symbol), source));
    if (sector) statements.push(statement(id, 'P452', 'sector', text(sector, 'en'), source));
    const founded = /^(1[789]\d\d|20\d\d)/.exec(row.Founded ?? '')?.[1];
    if (founded) statements.push(statement(id, 'P571', 'founded', time(founded), source));
  }
  return { entities, statements };
}
