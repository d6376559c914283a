import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entity } from '../../../lib/facts/entity.ts';
import type { Source } from '../../../lib/facts/source.ts';
import type { Statement } from '../../../lib/facts/statement.ts';
import { checkPack } from '../../../lib/packs/check.ts';
import { readSource } from '../../../lib/packs/read-source.ts';
import { runMerge } from '../merge.ts';
import { sourceFolder } from '../node-files.ts';
import { nodePorts } from '../node-ports.ts';
import { type FromWikidata, packFromWikidata } from './from-wikidata.ts';
import { parseShard } from './shard.ts';

const item = (id: number, label: string, more: object = {}) => ({
  type: 'item',
  id: `Q${id}`,
  labels: { en: { language: 'en', value: label } },
  descriptions: [],
  aliases: [],
  claims: [],
  sitelinks: {},
  modified: '2025-03-04T05:06:07Z',
  ...more,
});
const snak = (property: string, type: string, value: unknown, datatype?: string) => ({
  snaktype: 'value',
  property,
  ...(datatype === undefined ? {} : { datatype }),
  datavalue: { type, value },
});
const entityValue = (id: string) => ({ 'entity-type': 'item', id });
const time = (text: string, precision: number, calendar = 'Q1985727') => ({
  time: text,
  precision,
  calendarmodel: `http://www.wikidata.org/entity/${calendar}`,
});
const claim = (mainsnak: object, more: object = {}) => ({
  id: `Q1$${Math.random()}`,
  rank: 'normal',
  type: 'statement',
  mainsnak,
  ...more,
});

const town = item(1, 'Orvale', {
  labels: { en: { language: 'en', value: 'Orvale' }, ru: { language: 'ru', value: 'Орвейл' }, fr: { language: 'fr', value: 'Orval' } },
  aliases: {
    en: [
      { language: 'en', value: 'Old Orvale' },
      { language: 'en', value: 'O' },
      { language: 'en', value: 'Orvale' },
    ],
  },
  descriptions: { en: { language: 'en', value: 'town' } },
  sitelinks: { enwiki: {}, ruwiki: {}, arwiki: {} },
  claims: {
    P31: [claim(snak('P31', 'wikibase-entityid', entityValue('Q515'), 'wikibase-item'))],
    P17: [claim(snak('P17', 'wikibase-entityid', { 'entity-type': 'item', 'numeric-id': 77 }))],
    P1549: [claim(snak('P1549', 'monolingualtext', { language: 'en', text: 'Orvalian' }))],
    P1082: [
      claim(snak('P1082', 'quantity', { amount: '+20450', unit: '1' }), {
        rank: 'preferred',
        qualifiers: { P585: [snak('P585', 'time', time('+2024-00-00T00:00:00Z', 9))] },
        references: [
          {
            snaks: {
              P854: [snak('P854', 'string', 'https://stat.example/2024')],
              P1476: [snak('P1476', 'monolingualtext', { language: 'en', text: 'Census' })],
              P813: [snak('P813', 'time', time('+2025-01-02T00:00:00Z', 11))],
            },
          },
        ],
      }),
      claim(snak('P1082', 'quantity', { amount: '+19000', unit: 'http://www.wikidata.org/entity/Q999999999' })),
      claim({ snaktype: 'somevalue', property: 'P1082' }),
    ],
    P2046: [claim(snak('P2046', 'quantity', { amount: '+12.5', unit: 'http://www.wikidata.org/entity/Q712226' }))],
    P571: [
      claim(snak('P571', 'time', time('-0044-03-15T00:00:00Z', 9))),
      claim(snak('P571', 'time', time('+1752-09-02T00:00:00Z', 11, 'Q1985786'))),
    ],
    P18: [claim(snak('P18', 'string', 'Orvale.jpg', 'commonsMedia'))],
    P856: [claim(snak('P856', 'string', 'https://orvale.example', 'url'))],
  },
});

let root = '';
let count = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hashiya-wikidata-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function convert(dump: string | Buffer, change: Partial<FromWikidata> = {}) {
  const folder = join(root, String(++count));
  await writeFile(`${folder}.dump`, dump);
  const options = { out: folder, languages: ['en', 'ru'], minSitelinks: 0, day: '2026-11-25', known: new Map(), ...change };
  const report = await packFromWikidata(`${folder}.dump`, options);
  const lines = async <T>(name: string): Promise<T[]> =>
    (await readFile(join(folder, `${name}.jsonl`), 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as T);
  return {
    folder,
    report: report.lines(),
    entities: await lines<Entity>('entities'),
    statements: await lines<Statement>('statements'),
    sources: await lines<Source>('sources'),
  };
}

const jsonl = (...items: object[]) => items.map((one) => `${JSON.stringify(one)}\n`).join('');
const array = (...items: object[]) => `[\n${items.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;

describe('an item', () => {
  it('becomes an entity with names in the asked languages, type, weight, demonyms and related entities', async () => {
    const { entities, folder } = await convert(jsonl(town));
    expect(entities).toEqual([
      {
        id: 'Q1',
        type: 'place',
        labels: { en: 'Orvale', ru: 'Орвейл' },
        aliases: { en: ['Old Orvale'] },
        demonyms: { en: ['Orvalian'] },
        descriptions: { en: 'town' },
        weight: expect.closeTo(0.47, 2),
        related: ['Q77'],
        sameAs: ['https://www.wikidata.org/entity/Q1'],
      },
    ]);
    expect(checkPack(await readSource(sourceFolder(folder), nodePorts)).filter((fault) => fault.level === 'error')).toEqual([]);
  });

  it('keeps ranks, qualifiers, references and their dates; every value cites a source', async () => {
    const { statements, sources } = await convert(jsonl(town));
    const population = statements.find((one) => one.property === 'P1082');
    expect(population).toMatchObject({
      rank: 'preferred',
      value: { type: 'quantity', amount: '20450', unit: '1' },
      qualifiers: { P585: [{ type: 'time', time: '2024', precision: 'year' }] },
      references: [{ retrieved: '2025-01-02' }],
    });
    const cited = sources.find((one) => one.id === population?.references?.[0]?.source);
    expect(cited).toMatchObject({ title: 'Census', URL: 'https://stat.example/2024', accessed: { 'date-parts': [[2025, 1, 2]] } });
    const known = new Set(sources.map((one) => one.id));
    for (const one of statements) expect(known.has(one.references?.[0]?.source ?? '')).toBe(true);
    expect(sources.find((one) => one.URL === 'https://www.wikidata.org/wiki/Q1')).toMatchObject({
      accessed: { 'date-parts': [[2025, 3, 4]] },
    });
  });

  it('gives Gregorian dates with astronomical years, known units, and nothing for the rest, which is counted', async () => {
    const { statements, report } = await convert(jsonl(town));
    const value = (property: string) => statements.filter((one) => one.property === property).map((one) => one.value);
    expect(value('P571')).toContainEqual({ type: 'time', time: '-0043', precision: 'year' });
    // The day before the calendar changed in Britain.
    expect(value('P571')).toContainEqual({ type: 'time', time: '1752-09-13', precision: 'day' });
    expect(value('P2046')).toEqual([{ type: 'quantity', amount: '12.5', unit: 'km2' }]);
    expect(value('P1082')).toHaveLength(1);
    expect(report).toContain('1 statements left out (unit)');
    expect(report).toContain('1 statements left out (somevalue)');
    expect(report).toContain('2 statements left out (type)');
  });
});

describe('every layout of a dump', () => {
  const items = [item(10, 'Ten'), item(9, 'Nine'), town];
  const ids = ['Q1', 'Q9', 'Q10'];
  it.each<[string, () => string | Buffer]>([
    ['JSON Lines', () => jsonl(...items)],
    ['an array, a line an item', () => array(...items)],
    ['an array that was cut off', () => array(...items).replace(/\n\]\n$/, ',\n')],
    ['an array on one line', () => JSON.stringify(items)],
    ['lines with carriage returns and a byte order mark', () => `\u{feff}${jsonl(...items).replaceAll('\n', '\r\n')}`],
    ['gzip', () => gzipSync(jsonl(...items))],
    [
      'two gzip files one after the other',
      () => Buffer.concat([gzipSync(jsonl(...items.slice(0, 1))), gzipSync(jsonl(...items.slice(1)))]),
    ],
    ['an answer of the API', () => JSON.stringify({ entities: Object.fromEntries(items.map((one) => [one.id, one])) })],
    ['the same printed prettily', () => JSON.stringify({ entities: Object.fromEntries(items.map((one) => [one.id, one])) }, null, 2)],
  ])('%s', async (_name, dump) => {
    expect((await convert(dump())).entities.map((one) => one.id)).toEqual(ids);
  });
  it('bzip2', async () => {
    const packed = Buffer.from(bzipped, 'base64');
    expect((await convert(packed)).entities.map((one) => one.labels.en)).toEqual(['Nine']);
  });
});

describe('what is wrong in a dump', () => {
  it('is reported with its line, and the rest is read', async () => {
    const dump = `${jsonl(item(1, 'One'))}{"type":"item","id":\nnonsense\n{"success":1}\n${jsonl(item(2, 'Two'), item(2, 'Two again'))}`;
    const { entities, report } = await convert(dump);
    expect(entities.map((one) => one.labels.en)).toEqual(['One', 'Two']);
    expect(report).toContain('3 broken lines');
    expect(report.filter((line) => line.startsWith('broken: line '))).toHaveLength(3);
    expect(report).toContain('1 items that came twice');
  });
  it('redirects and missing ids are reported', async () => {
    const answer = { entities: { Q5: { ...item(6, 'Six'), redirects: { from: 'Q5', to: 'Q6' } }, Q7: { id: 'Q7', missing: '' } } };
    const { entities, report } = await convert(`${jsonl({ entity: 'Q3', redirect: 'Q4' }, answer)}`);
    expect(entities.map((one) => one.id)).toEqual(['Q6']);
    expect(report).toContain('redirect: Q3 → Q4');
    expect(report).toContain('redirect: Q5 → Q6');
    expect(report).toContain('1 ids that do not exist');
  });
  it('an archive that is cut off is refused, and nothing is left behind', async () => {
    const packed = gzipSync(jsonl(...Array.from({ length: 500 }, (_, at) => item(at + 1, `Item ${Math.sin(at)}`))));
    const before = (await readdir(root)).length;
    await expect(convert(packed.subarray(0, packed.length - 40))).rejects.toThrow(/cannot be read to its end/);
    // The dump itself.
    expect((await readdir(root)).length).toBe(before + 1);
  });
  it('hostile texts do not get into the pack', async () => {
    const evil = item(1, 'Good', {
      aliases: {
        en: [
          { language: 'en', value: 'a\u{202e}b' },
          { language: 'en', value: 'x'.repeat(5_000) },
          { language: 'en', value: 'Fine' },
        ],
      },
      claims: { __proto__: [], P18: 'no list', P1: [null, 7, { mainsnak: null }] },
    });
    const { entities } = await convert(jsonl(evil));
    expect(entities[0]?.aliases).toEqual({ en: ['Fine'] });
  });
});

describe('choosing', () => {
  it('by sitelinks, kind, class and property', async () => {
    const person = item(2, 'Ada Orvale', { claims: { P31: [claim(snak('P31', 'wikibase-entityid', entityValue('Q5')))] } });
    const dump = jsonl(town, person);
    expect((await convert(dump, { minSitelinks: 3 })).entities.map((one) => one.id)).toEqual(['Q1']);
    expect((await convert(dump, { kinds: new Set(['person']) })).entities.map((one) => one.id)).toEqual(['Q2']);
    expect((await convert(dump, { classes: new Set(['Q515']) })).entities.map((one) => one.id)).toEqual(['Q1']);
    const { statements } = await convert(dump, { properties: new Set(['P17']) });
    expect(statements.map((one) => one.property)).toEqual(['P17']);
  });
  it('leaves out disambiguation pages and items without a name in the languages', async () => {
    const page = item(3, 'Orvale', { claims: { P31: [claim(snak('P31', 'wikibase-entityid', entityValue('Q4167410')))] } });
    expect((await convert(jsonl(town, page, item(4, '', { labels: [] })))).entities.map((one) => one.id)).toEqual(['Q1']);
  });
});

it('a dump that gives nothing makes no pack, and says what was read; an empty part is one', async () => {
  const before = (await readdir(root)).length;
  await expect(convert('# Notes\n', {})).rejects.toThrow(/no item of .* was taken over: 1 lines read; 1 broken lines; broken: line 1/);
  await expect(convert(jsonl(town), { minSitelinks: 4 })).rejects.toThrow(/1 items with too few sitelinks/);
  // The two dumps themselves.
  expect((await readdir(root)).length).toBe(before + 2);
  expect((await convert(jsonl(town), { shard: parseShard('2/2') })).entities).toEqual([]);
});

describe('parts', () => {
  it('joined give the same bytes as one run, in whatever order the items came', async () => {
    const items = Array.from({ length: 60 }, (_, at) => item(1 + at * 3_331, `Item ${at}`, at % 3 === 0 ? { claims: town.claims } : {}));
    const one = (await convert(jsonl(...items))).folder;
    const parts: string[] = [];
    for (const part of ['1/3', '2/3', '3/3']) {
      const made = await convert(jsonl(...items.toReversed()), { shard: parseShard(part) });
      expect(made.entities.length).toBeGreaterThan(5);
      parts.push(made.folder);
    }
    await rm(`${one}.dump`);
    const target = join(root, 'joined', one.slice(root.length + 1));
    execFileSync('mkdir', ['-p', join(root, 'joined')]);
    await runMerge(parts, { out: target });
    for (const name of await readdir(one)) expect(await readFile(join(target, name), 'utf8')).toBe(await readFile(join(one, name), 'utf8'));
  });
  it('that contradict each other are refused', async () => {
    const parts = [(await convert(jsonl(item(1, 'One')))).folder, (await convert(jsonl(item(1, 'Other')))).folder];
    await expect(runMerge(parts, { out: join(root, 'conflict') })).rejects.toThrow(/different things in entities.jsonl about Q1/);
    expect(await readdir(root)).not.toContain('conflict');
  });
});

/** `jsonl(item(9, 'Nine'))` packed by bzip2: Node has no packer of its own. */
const bzipped =
  'QlpoOTFBWSZTWVRCe30AAFDfgAAQEAZfsAABJBo/r98qIACUET0Uxop6g0YIANkyg1T9KaANA0AAAaN1XtPhiSOgFFQjcLUQoQTc/gJFgojKqqRfKH2ONDNEYS5GRFlmrOrPuwdU/3q7TG5JrrTw6uoUo+2yfvdRzZthWKwGwW8gDkZBBfQ7B6vbKyQipcz6PPjmVgk6n/F3JFOFCQVEJ7fQ';
