import { join } from 'node:path';
import type { Series } from '../../../lib/facts/series.ts';
import { field, type Profile, yearly } from '../factbook.ts';
import { parseFigure } from '../factbook-figures.ts';
import { reference } from '../reference.ts';
import { readCsv } from '../tables.ts';
import type { Country } from './country.ts';

/** Years before this one are left out: news compares with the recent past. */
const firstYear = 1990;

type Points = readonly (readonly [string, string])[];
type Table = ReadonlyMap<string, Points>;

/** A decimal string without exponent and with at most `digits` places; nothing when the cell holds no number. */
function decimal(cell: string | undefined, digits: number): string | undefined {
  const value = Number(cell);
  if (cell === undefined || cell === '' || !Number.isFinite(value)) return undefined;
  const fixed = value.toFixed(digits);
  return fixed.includes('.') ? fixed.replace(/0+$/, '').replace(/\.$/, '') : fixed;
}

function readTable(path: string, code: string, year: string, value: string, digits: number): Table {
  const table = new Map<string, [string, string][]>();
  for (const row of readCsv(path)) {
    const amount = decimal(row[value], digits);
    const when = row[year] ?? '';
    if (amount === undefined || Number(when) < firstYear) continue;
    const key = (row[code] ?? '').toUpperCase();
    const points = table.get(key) ?? [];
    points.push([when, amount]);
    table.set(key, points);
  }
  for (const points of table.values()) points.sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return table;
}

/** A table of one indicator over all countries, keyed by ISO alpha-3. */
interface Indicator {
  readonly property: string;
  readonly unit: string;
  readonly source: string;
  readonly table: Table;
}

/** Reads the indicators of the World Bank and of Gapminder. */
export function readIndicators(data: string): Indicator[] {
  const worldBank = (folder: string, file: string, value: string, digits: number) =>
    readTable(join(data, 'indicators', folder, file), 'Country Code', 'Year', value, digits);
  const gapminder = (name: string, digits: number) =>
    readTable(join(data, 'indicators/gapminder-sg', `${name}.csv`), 'geo', 'time', name, digits);
  return [
    { property: 'P1082', unit: '1', source: 'wb-population', table: worldBank('wb-population', 'population.csv', 'Value', 0) },
    { property: 'P2131', unit: 'USD', source: 'wb-gdp', table: worldBank('wb-gdp', 'gdp.csv', 'Value', 0) },
    {
      // The file calls itself consumer prices, but its values are those of the deflator (United States 2022: 7.13, Saudi Arabia 2015: -16.4).
      property: 'gdp-deflator',
      unit: '%',
      source: 'wb-inflation',
      table: worldBank('wb-inflation', 'inflation-consumer.csv', 'Inflation', 2),
    },
    { property: 'P1081', unit: '1', source: 'gapminder', table: gapminder('hdi_human_development_index', 3) },
    { property: 'internet-users', unit: '%', source: 'gapminder', table: gapminder('internet_users', 1) },
    { property: 'urban-population', unit: '%', source: 'gapminder', table: gapminder('urban_population_percent_of_total', 1) },
  ];
}

const factbookSeries = [
  { property: 'P2219', unit: '%', path: ['Economy', 'Real GDP growth rate'] },
  { property: 'P2299', unit: 'USD', path: ['Economy', 'Real GDP per capita'] },
  { property: 'inflation', unit: '%', path: ['Economy', 'Inflation rate (consumer prices)'] },
  { property: 'P1198', unit: '%', path: ['Economy', 'Unemployment rate'] },
  { property: 'exports', unit: 'USD', path: ['Economy', 'Exports'] },
  { property: 'imports', unit: 'USD', path: ['Economy', 'Imports'] },
  { property: 'public-debt', unit: '%', path: ['Economy', 'Public debt'] },
  { property: 'external-debt', unit: 'USD', path: ['Economy', 'Debt - external'] },
  { property: 'P2134', unit: 'USD', path: ['Economy', 'Reserves of foreign exchange and gold'] },
  { property: 'military-expenditure', unit: '%', path: ['Military and Security', 'Military expenditures'] },
] as const;

/** Nominal GDP per head: the World Bank's GDP by its population of the same year, to whole dollars; both are cited. */
function perHead({ qid, iso3 }: Country, indicators: readonly Indicator[]): Series[] {
  const [gdp, people] = ['P2131', 'P1082'].map((wanted) => indicators.find(({ property }) => property === wanted)?.table.get(iso3));
  const heads = new Map(people);
  const points = (gdp ?? []).flatMap(([year, amount]): [string, string][] => {
    const count = Number(heads.get(year));
    return count > 0 ? [[year, String(Math.round(Number(amount) / count))]] : [];
  });
  if (points.length === 0) return [];
  const references = [...reference('wb-gdp', iso3), ...reference('wb-population', iso3)];
  return [{ id: `${qid}-P2132-wb`, subject: qid, property: 'P2132', unit: 'USD', points, references }];
}

/** The yearly series of one country: the World Bank's and Gapminder's indicators, and the Factbook's last years. */
export function countrySeries(country: Country, profile: Profile | undefined, indicators: readonly Indicator[]): Series[] {
  const series: Series[] = [];
  for (const { property, unit, source, table } of indicators) {
    const points = table.get(country.iso3);
    if (points === undefined) continue;
    const id = `${country.qid}-${property}-${source}`;
    series.push({ id, subject: country.qid, property, unit, points, references: reference(source, country.iso3) });
  }
  series.push(...perHead(country, indicators));
  if (profile === undefined) return series;
  for (const { property, unit, path } of factbookSeries) {
    const points = yearly(profile, ...path)
      .map(parseFigure)
      .filter((figure) => figure !== undefined)
      .map((figure): [string, string] => [figure.year, figure.amount])
      .sort((a, b) => (a[0] < b[0] ? -1 : 1));
    if (points.length === 0 || new Set(points.map(([year]) => year)).size !== points.length) continue;
    series.push({
      id: `${country.qid}-${property}-cia`,
      subject: country.qid,
      property,
      unit,
      points,
      references: reference(`factbook-${country.gec}`, path.join(': ')),
    });
  }
  const expectancy = /^([\d.]+) years \(((?:19|20)\d\d)/.exec(
    field(profile, 'People and Society', 'Life expectancy at birth', 'total population') ?? '',
  );
  if (expectancy?.[1] && expectancy[2]) {
    series.push({
      id: `${country.qid}-P2250-cia`,
      subject: country.qid,
      property: 'P2250',
      unit: 'a',
      points: [[expectancy[2], expectancy[1]]],
      references: reference(`factbook-${country.gec}`, 'People and Society: life expectancy at birth'),
    });
  }
  return series;
}
