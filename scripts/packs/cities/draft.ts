import { join } from 'node:path';
import { cellList, readJson, readOwnTable, readTsv, type Row } from '../tables.ts';

/** A city as gathered from the sources, before names are checked and duplicates weighed. */
export interface CityDraft {
  readonly qid: string;
  readonly names: Readonly<Record<'en' | 'ru' | 'ar', readonly string[]>>;
  readonly iso2: string;
  /** Undated, for ranking only. */
  readonly population: number;
  readonly nationalCapital: boolean;
  readonly regionalCapital: boolean;
  readonly source: 'natural-earth' | 'whos-on-first';
  /** True when the names were checked by hand. */
  readonly checked: boolean;
}

/** Below this many people a place is left out, unless it is a capital: the news seldom names it, and its name is often another's. */
const leastPeople = 20_000;
/** Below this many people a place of Who's On First is left out. */
const leastPeopleWof = 5_000;

function arabicOnly(names: readonly string[]): string[] {
  return names
    .map((name) =>
      name
        .normalize('NFC')
        .replace(/[\u{200e}\u{200f}\u{64b}-\u{652}\u{640}]/gu, '')
        .trim(),
    )
    .filter((name) => /^[\u{620}-\u{64a}\u{671}-\u{6d3} -]+$/u.test(name));
}

function russianOnly(names: readonly string[]): string[] {
  return names.filter((name) => /^[А-ЯЁ][А-Яа-яЁё’' -]+$/u.test(name) && !name.includes('область'));
}

/** English names of a row, the plain one first: items are often named for the district (`Kuqa County`) where the news says `Kuqa`. */
function englishNames(row: Row): string[] {
  const plain = (row.name ?? '').replace(/\p{Cf}/gu, '');
  const item = (row.en ?? '').replace(/\p{Cf}/gu, '');
  const qualified = / (City|County|District|Municipality|Town|town)$|\(/u.test(item) && !/ City$/u.test(plain);
  const names = qualified ? [plain, item] : [item, plain];
  return [...new Set([...names, row.ascii ?? ''])].filter((name) => name !== '' && !name.includes('('));
}

function checkedNames(row: Row): CityDraft['names'] {
  return { en: cellList(row.en), ru: cellList(row.ru), ar: cellList(row.ar) };
}

/** Places of Who's On First by item; a locality goes before a region of the same item. */
function readWhosOnFirst(data: string): Map<string, Row> {
  const places = new Map<string, Row>();
  for (const row of readTsv(join(data, 'cities/whosonfirst/places.tsv'))) {
    if (row.placetype !== 'locality' || !row.qid) continue;
    const known = places.get(row.qid);
    if (known === undefined || Number(row.population) > Number(known.population)) places.set(row.qid, row);
  }
  return places;
}

/** Gathers cities from Natural Earth and Who's On First, with Arabic names from the latter, the checked table and ArWikiCats. */
export function gatherCities(data: string): CityDraft[] {
  const checked = new Map(readOwnTable('cities').map((row) => [row.id ?? '', row]));
  const ownArabic = new Map(readOwnTable('city-arabic').map((row) => [row.id ?? '', cellList(row.ar)]));
  const wof = readWhosOnFirst(data);
  const byEnglish = readJson<Record<string, string>>(join(data, 'countries/arwikicats/cities_full.json'));
  const places = readTsv(join(data, 'cities/natural-earth/populated-places.tsv')).filter((row) => /^Q\d+$/.test(row.qid ?? ''));
  const largest = new Map<string, number>();
  for (const row of places) largest.set(row.name ?? '', Math.max(largest.get(row.name ?? '') ?? 0, Number(row.pop_max)));
  const drafts = new Map<string, CityDraft>();
  for (const row of places) {
    const qid = row.qid ?? '';
    const own = checked.get(qid);
    const population = Number(row.pop_max);
    const nationalCapital = (row.class ?? '').startsWith('Admin-0 capital');
    const regionalCapital = (row.class ?? '').startsWith('Admin-1 capital');
    if (population < leastPeople && !nationalCapital && own === undefined) continue;
    if (drafts.has(qid)) continue;
    const other = wof.get(qid);
    // A name without an id says which place it means only when it is the largest of that name.
    const named =
      largest.get(row.name ?? '') === population && population >= 50_000 ? byEnglish[(row.name ?? '').toLowerCase()] : undefined;
    const english = englishNames(row);
    const russian = [row.ru ?? '', ...cellList(other?.ru).slice(0, 1)].filter((name) => name !== '');
    const arabic = ownArabic.get(qid) ?? [...cellList(other?.ar).slice(0, 1), ...(named && !other?.ar ? [named] : [])];
    drafts.set(qid, {
      qid,
      names: own ? checkedNames(own) : { en: [...new Set(english)], ru: russianOnly([...new Set(russian)]), ar: arabicOnly(arabic) },
      iso2: row.iso_a2 ?? '',
      population,
      nationalCapital,
      regionalCapital,
      source: 'natural-earth',
      checked: own !== undefined,
    });
  }
  for (const [qid, row] of wof) {
    const population = Number(row.population);
    const own = checked.get(qid);
    if (drafts.has(qid) || (own === undefined && (!row.ar || !row.ru || !(population >= leastPeopleWof)))) continue;
    const names = own
      ? checkedNames(own)
      : { en: [row.en || row.name || ''], ru: russianOnly(cellList(row.ru).slice(0, 1)), ar: arabicOnly(cellList(row.ar).slice(0, 1)) };
    if (own === undefined && (!/^\p{Lu}[\p{L}’' -]+$/u.test(names.en[0] ?? '') || names.ru.length === 0 || names.ar.length === 0)) continue;
    drafts.set(qid, {
      qid,
      names,
      iso2: row.country ?? '',
      population,
      nationalCapital: false,
      regionalCapital: false,
      source: 'whos-on-first',
      checked: own !== undefined,
    });
  }
  return [...drafts.values()];
}
