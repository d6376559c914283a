import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkPack } from '../../../lib/packs/check.ts';
import { readSource } from '../../../lib/packs/read-source.ts';
import { sourceFolder } from '../node-files.ts';
import { nodePorts } from '../node-ports.ts';
import { UsageError } from '../../usage-error.ts';
import { runFromCsv } from './command.ts';
import { readNumber } from './read-number.ts';

const mapping = {
  name: 'towns',
  title: 'Towns',
  created: '2026-11-25',
  licence: 'CC0-1.0',
  languages: ['en', 'ar'],
  number: { decimal: ',', group: '.' },
  id: { column: 'Wikidata' },
  type: { column: 'Kind', values: { town: 'place', club: 'organisation' } },
  labels: { en: { column: 'Name' }, ar: { column: 'Name (ar)' } },
  aliases: { en: { column: 'Also', split: ';' } },
  weight: { column: 'Weight' },
  source: { id: 'yearbook', title: 'Yearbook', URL: 'https://stat.example/yearbook', issued: { 'date-parts': [[2025]] } },
  statements: [
    { property: 'P1082', column: 'People', type: 'quantity', at: { column: 'Counted' }, locator: { column: 'Page' } },
    { property: 'P571', column: 'Founded', type: 'time' },
    { property: 'P17', column: 'Country', type: 'entity' },
  ],
  series: [{ property: 'P2131', unit: 'USD', columns: 'years' }],
};
const table = `Wikidata,Kind,Name,Name (ar),Also,Weight,People,Counted,Page,Founded,Country,2023,2024
Q1,town,"Orvale, Upper",أورفيل,Orv; Old Orvale,0.7,"20.450,5",2024-06,p. 4,1203,Q77,"1.000",2.000
Q2,club,Orvale United,,,,–,,,n/a,,..,"1,5"
`;

let root = '';
let printed: string[] = [];
const at = (name: string) => join(root, name);
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation((line: string) => void printed.push(line));
  root = await mkdtemp(join(tmpdir(), 'hashiya-csv-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(() => {
  printed = [];
});

let count = 0;
async function convert(csv: string, change: object = {}, name = 'table.csv'): Promise<string> {
  const out = at(`out-${++count}`);
  await writeFile(at(name), csv);
  await writeFile(at('map.json'), JSON.stringify({ ...mapping, ...change }));
  await runFromCsv(at(name), { out, map: at('map.json') });
  return out;
}
const records = async (folder: string, file: string) =>
  (await readFile(join(folder, `${file}.jsonl`), 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('a table', () => {
  it('becomes a pack source without faults', async () => {
    const out = await convert(table);
    expect(await records(out, 'entities')).toEqual([
      {
        id: 'Q1',
        type: 'place',
        labels: { en: 'Orvale, Upper', ar: 'أورفيل' },
        aliases: { en: ['Orv', 'Old Orvale'] },
        weight: 0.7,
      },
      { id: 'Q2', type: 'organisation', labels: { en: 'Orvale United' } },
    ]);
    const statements = await records(out, 'statements');
    expect(statements).toHaveLength(3);
    expect(statements).toContainEqual({
      id: 'Q1-P1082-2024-06',
      subject: 'Q1',
      property: 'P1082',
      value: { type: 'quantity', amount: '20450.5', unit: '1' },
      rank: 'normal',
      qualifiers: { P585: [{ type: 'time', time: '2024-06', precision: 'month' }] },
      references: [{ source: 'yearbook', locator: 'p. 4' }],
    });
    expect(await records(out, 'series')).toEqual([
      expect.objectContaining({
        subject: 'Q1',
        points: [
          ['2023', '1000'],
          ['2024', '2000'],
        ],
      }),
      expect.objectContaining({ subject: 'Q2', points: [['2024', '1.5']] }),
    ]);
    expect((await records(out, 'properties')).map((one) => one.id)).toEqual(
      expect.arrayContaining(['P17', 'P571', 'P585', 'P1082', 'P2131']),
    );
    const faults = checkPack(await readSource(sourceFolder(out), nodePorts));
    expect(faults.filter((fault) => fault.level === 'error')).toEqual([]);
  });

  it('may be separated by tabs', async () => {
    const tsv = 'id\tname\nQ1\tOrvale\n';
    const change = {
      id: { column: 'id' },
      type: 'place',
      labels: { en: { column: 'name' } },
      aliases: {},
      weight: 0.5,
      statements: [],
      series: [],
      languages: ['en'],
    };
    expect(await records(await convert(tsv, change, 'table.tsv'), 'entities')).toHaveLength(1);
  });

  it.each<[string, string, RegExp, RegExp | undefined]>([
    [
      'a number in another style',
      table.replace('"20.450,5"', '20x'),
      /1 faulty cells; nothing was written/,
      /line 2, People: «20x» is no number/,
    ],
    ['a kind without a type', table.replace('club', 'choir'), /1 faulty cells/, /line 3, Kind: «choir» is no type/],
    ['a date that is none', table.replace('1203', '12 March'), /1 faulty cells/, /line 2, Founded: «12 March» is no ISO date/],
    ['an empty id', table.replace('Q2,', ','), /1 faulty cells/, /line 3, Wikidata: the id is empty/],
    ['a column that is missing', table.replace('People', 'Persons'), /has no column People/, undefined],
    ['the same id twice', table.replace('Q2,', 'Q1,'), /two rows speak of Q0*1/, undefined],
    ['a row with too few cells', `${table}Q3,town\n`, /Invalid Record Length/, undefined],
    ['no rows', `${table.split('\n')[0]}\n`, /has no rows/, undefined],
  ])('with %s is refused, cell by cell, and leaves nothing', async (_what, csv, message, line) => {
    await expect(convert(csv)).rejects.toThrow(message);
    if (line !== undefined) expect(printed.join('\n')).toMatch(line);
    expect(await readdir(root)).not.toContain(`out-${count}`);
  });

  it.each([
    ['not there', 'nothing.csv'],
    ['a folder', '.'],
  ])('that is %s is refused and leaves nothing', async (_what, name) => {
    await writeFile(at('map.json'), JSON.stringify(mapping));
    const before = await readdir(root);
    const run = runFromCsv(at(name), { out: at('never'), map: at('map.json') });
    await expect(run).rejects.toThrow(UsageError);
    expect(await readdir(root)).toEqual(before);
  });

  it('with a mapping that is none is refused with the field', async () => {
    await expect(convert(table, { licence: undefined })).rejects.toThrow(/map.json: licence: is missing/);
    await expect(convert(table, { typo: 1 })).rejects.toThrow(/typo/);
  });
});

it('numbers are read in the table’s style alone', () => {
  expect(readNumber('1 234.5')).toBe('1234.5');
  expect(readNumber('1\u{202f}234\u{a0}567')).toBe('1234567');
  expect(readNumber('−12')).toBe('-12');
  expect(readNumber('١٢٣٤')).toBe('1234');
  expect(readNumber('1,234')).toBeUndefined();
  expect(readNumber('1.234,5', { decimal: ',', group: '.' })).toBe('1234.5');
  expect(readNumber("1'234", { group: "'" })).toBe('1234');
  for (const text of ['', 'about 5', '5 %', '1e400x', '--5']) expect(readNumber(text)).toBeUndefined();
});
