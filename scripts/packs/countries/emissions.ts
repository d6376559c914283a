import { join } from 'node:path';
import type { Series } from '../../../lib/facts/series.ts';
import { field, type Profile } from '../factbook.ts';
import { parseFigure } from '../factbook-figures.ts';
import { reference } from '../reference.ts';
import { readCsv } from '../tables.ts';
import type { Country } from './country.ts';

/** Years before this one are left out, as in the other series. */
const firstYear = 1990;

/** Tonnes of CO2 in a thousand tonnes of carbon, as CDIAC converts (3.664 = 44/12 by its atomic weights). */
const tonnes = 3_664;

/** Names of the table that no other source of ours has, by ISO alpha-2. */
const ownNames: Readonly<Record<string, string>> = {
  'BOSNIA & HERZEGOVINA': 'BA',
  'BRUNEI (DARUSSALAM)': 'BN',
  'CAPE VERDE': 'CV',
  'CHINA (MAINLAND)': 'CN',
  CONGO: 'CG',
  'COTE D IVOIRE': 'CI',
  'CZECH REPUBLIC (CZECHIA)': 'CZ',
  'CZECH REPUBLIC': 'CZ',
  'DEMOCRATIC PEOPLE S REPUBLIC OF KOREA': 'KP',
  'DEMOCRATIC REPUBLIC OF THE CONGO (FORMERLY ZAIRE)': 'CD',
  'FAEROE ISLANDS': 'FO',
  'FRANCE (INCLUDING MONACO)': 'FR',
  GAMBIA: 'GM',
  'HONG KONG SPECIAL ADMINSTRATIVE REGION OF CHINA': 'HK',
  'ISLAMIC REPUBLIC OF IRAN': 'IR',
  'ITALY (INCLUDING SAN MARINO)': 'IT',
  'LAO PEOPLE S DEMOCRATIC REPUBLIC': 'LA',
  'LIBYAN ARAB JAMAHIRIYAH': 'LY',
  'MACAU SPECIAL ADMINSTRATIVE REGION OF CHINA': 'MO',
  MACEDONIA: 'MK',
  'MYANMAR (FORMERLY BURMA)': 'MM',
  'PLURINATIONAL STATE OF BOLIVIA': 'BO',
  'REPUBLIC OF CAMEROON': 'CM',
  'REPUBLIC OF KOREA': 'KR',
  'REPUBLIC OF MOLDOVA': 'MD',
  'REPUBLIC OF SOUTH SUDAN': 'SS',
  'REPUBLIC OF SUDAN': 'SD',
  'RUSSIAN FEDERATION': 'RU',
  SWAZILAND: 'SZ',
  'SYRIAN ARAB REPUBLIC': 'SY',
  TAIWAN: 'TW',
  'TIMOR-LESTE (FORMERLY EAST TIMOR)': 'TL',
  TURKEY: 'TR',
  'UNITED KINGDOM': 'GB',
  'UNITED REPUBLIC OF TANZANIA': 'TZ',
  'UNITED STATES OF AMERICA': 'US',
  VENEZUELA: 'VE',
  'VIET NAM': 'VN',
};

/** Yearly emissions of CO2 from fossil fuels and cement in tonnes, by ISO alpha-2: CDIAC's table, whose countries have names and no codes. */
export function readEmissions(data: string, countries: readonly Country[]): Map<string, [string, string][]> {
  const byName = new Map(countries.flatMap(({ iso2, names }) => names.en.map((name) => [name.toUpperCase(), iso2] as const)));
  const found = new Map<string, [string, string][]>();
  for (const row of readCsv(join(data, 'indicators/co2-fossil-by-nation/fossil-fuel-co2-emissions-by-nation.csv'))) {
    const code = ownNames[row.Country ?? ''] ?? byName.get(row.Country ?? '');
    const carbon = Number(row.Total);
    if (code === undefined || Number(row.Year) < firstYear || !Number.isFinite(carbon)) continue;
    const points = found.get(code) ?? [];
    points.push([row.Year ?? '', String(Math.round(carbon * tonnes))]);
    found.set(code, points);
  }
  for (const points of found.values()) points.sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return found;
}

/** The two series of a country's emissions: CDIAC's and the Factbook's last figure, whose definitions differ. */
export function emissionSeries(
  country: Country,
  profile: Profile | undefined,
  emissions: ReadonlyMap<string, [string, string][]>,
): Series[] {
  const property = 'co2-emissions';
  const own = { subject: country.qid, property, unit: 't' };
  const series: Series[] = [];
  const points = emissions.get(country.iso2);
  // A country that the table splits in the course of time may come twice a year: then neither row is the whole.
  if (points && new Set(points.map(([year]) => year)).size === points.length)
    series.push({ ...own, id: `${country.qid}-${property}-cdiac`, points, references: reference('cdiac', country.names.en[0]) });
  const last = profile && parseFigure(field(profile, 'Environment', 'Carbon dioxide emissions', 'total emissions'));
  if (last)
    series.push({
      ...own,
      id: `${country.qid}-${property}-cia`,
      points: [[last.year, last.amount]],
      references: reference(`factbook-${country.gec}`, 'Environment: carbon dioxide emissions'),
    });
  return series;
}
