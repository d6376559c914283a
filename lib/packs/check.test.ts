import { describe, expect, it } from 'vitest';
import { readSample, sampleDescriptor, sampleFiles, sampleRecords, sampleSource } from '../../tests/support/pack-source.ts';
import { checkPack } from './check.ts';
import { faultLine } from './fault.ts';
import { packLimits } from './limits.ts';

/** Faults as `file:line field code`. */
async function faults(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  return checkPack(await readSample(files)).map(
    ({ file, line, field, code }) => `${file}${line === undefined ? '' : `:${line}`} ${field} ${code}`,
  );
}

const good = sampleRecords(3);
const references = [{ source: 'atlas' }];
const statement = { id: 's', subject: 'Q1', property: 'P36', value: { type: 'entity', id: 'Q2' }, rank: 'normal', references };
const series = { id: 'n', subject: 'Q1', property: 'P1082', unit: '1', points: [['2024', '5']], references };
const quantity = (amount: string, unit: string) => ({ type: 'quantity', amount, unit });

/** The faults of one record beside a good pack, without its file and line. */
async function of(kind: 'entities' | 'properties' | 'statements' | 'series' | 'sources', record: unknown): Promise<string[]> {
  const text = typeof record === 'string' ? `${record}\n` : `${JSON.stringify(record)}\n`;
  const files = sampleFiles(good);
  const before = files[`${kind}.jsonl`] ?? '';
  const line = before.split('\n').length;
  return (await faults({ ...files, [`${kind}.jsonl`]: before + text }))
    .filter((fault) => fault.startsWith(`${kind}.jsonl:${line} `))
    .map((fault) => fault.slice(fault.indexOf(' ') + 1));
}

describe('checkPack', () => {
  it('finds nothing in a good pack', async () => {
    expect(await faults(sampleFiles(good))).toEqual([]);
  });

  it('names the words that a field may hold', async () => {
    const files = sampleFiles({ ...good, statements: [{ ...statement, rank: 'best' }] });
    const [fault] = checkPack(await readSample(files));
    expect(fault && faultLine(fault)).toContain('statements.jsonl:1: rank: “best” is none of preferred, normal, deprecated.');
  });

  it('finds every fault of a pack in one pass, in the order of the files', async () => {
    const entities = [
      { id: 'Q1', type: 'place', labels: { en: 'One', ar: 'واحد' } },
      { id: 'Q1', type: 'village', labels: { en: '' }, aliases: { en: 'no list' }, weight: 'much' },
      { id: 'Q1', type: 'place', labels: { fr: 'Un' }, aliases: { fr: ['U', '1.5', 'Un', 'Deux '] } },
    ];
    const text = `${entities.map((entity) => JSON.stringify(entity)).join('\n')}\nnot json\n`;
    expect(
      await faults({
        'datapackage.json': JSON.stringify({ ...sampleDescriptor, name: 'Bad Name', version: undefined, licenses: [] }),
        'entities.jsonl': text,
        'statements.jsonl': `${JSON.stringify({ ...statement, references: [] })}\n${JSON.stringify({ ...statement, subject: 'here' })}\n`,
      }),
    ).toEqual([
      'datapackage.json name bad-name',
      'datapackage.json version missing-field',
      'datapackage.json licenses no-licence',
      'entities.jsonl:2 type unknown-kind',
      'entities.jsonl:2 labels.en empty-text',
      'entities.jsonl:2 aliases.en wrong-type',
      'entities.jsonl:2 weight wrong-type',
      'entities.jsonl:3 id duplicate-id',
      'entities.jsonl:3 aliases.fr[0] one-letter-alias',
      'entities.jsonl:3 aliases.fr[1] number-alias',
      'entities.jsonl:3 aliases.fr[2] duplicate-alias',
      'entities.jsonl:3 aliases.fr[3] padded-text',
      'entities.jsonl:4  bad-json',
      'statements.jsonl:1 property unlabelled-property',
      'statements.jsonl:1 references no-reference',
      'statements.jsonl:2 id duplicate-id',
      'statements.jsonl:2 subject unknown-entity',
      'statements.jsonl:2 references[0].source unknown-source',
    ]);
  });

  it('finds faults of entities', async () => {
    const entity = { id: 'Q9', type: 'place', labels: { en: 'Nine', ar: 'تسعة' } };
    expect(await of('entities', { ...entity, id: '<b>' })).toEqual(['id bad-id']);
    expect(await of('entities', { ...entity, labels: { en: 'Ni\u{200b}ne' } })).toEqual(['labels.en dangerous-text']);
    expect(await of('entities', { ...entity, labels: { ar: 'تسـعة' } })).toEqual(['labels.ar marks-in-name']);
    expect(await of('entities', { ...entity, labels: { english: 'Nine' } })).toContain('labels.english bad-language');
    expect(await of('entities', { ...entity, labels: { de: 'Neun' } })).toEqual(['labels.de undeclared-language']);
    expect(await of('entities', { ...entity, weight: -0.1 })).toEqual(['weight out-of-range']);
    expect(await of('entities', { ...entity, related: ['Q77', 'unknown', 'sample:unknown', 'other:thing'] })).toEqual([
      'related[1] unknown-entity',
      'related[2] unknown-entity',
    ]);
    expect(
      await of('entities', { ...entity, sameAs: ['ftp://example.org', 'https://user@example.org/', 'https://example.org/x'] }),
    ).toEqual(['sameAs[0] bad-link', 'sameAs[1] bad-link']);
    expect(await of('entities', '{"id":"Q9","type":"place","labels":{"en":"Nine"},"weight":NaN}')).toEqual([' bad-json']);
    expect(await of('entities', '{"id":"Q9","type":"place","labels":{"en":"Nine"},"weight":1e999}')).toEqual([
      'weight bad-number',
      'weight out-of-range',
    ]);
    expect(await of('entities', 'null')).toEqual([' not-an-object']);
  });

  it('finds faults of statements', async () => {
    expect(await of('statements', { ...statement, value: undefined })).toEqual(['value missing-field']);
    expect(await of('statements', { ...statement, property: 'P999', value: quantity('5', '1') })).toEqual(['property unlabelled-property']);
    expect(await of('statements', { ...statement, value: quantity('1,5', '1') })).toEqual(['value.amount bad-decimal']);
    expect(await of('statements', { ...statement, value: { type: 'quantity', amount: 5, unit: '1' } })).toEqual([
      'value.amount wrong-type',
    ]);
    expect(await of('statements', { ...statement, value: quantity('5', 'km per h') })).toEqual(['value.unit bad-unit']);
    expect(await of('statements', { ...statement, value: quantity('5', 'XYZ') })).toEqual([
      'value.type wrong-value-type',
      'value.unit unknown-currency',
    ]);
    expect(await of('statements', { ...statement, value: { type: 'time', time: '2023-02-29', precision: 'day' } })).toEqual([
      'value.time bad-date',
    ]);
    expect(await of('statements', { ...statement, value: { type: 'time', time: '2023-02', precision: 'day' } })).toEqual([
      'value.time wrong-precision',
    ]);
    expect(await of('statements', { ...statement, value: { type: 'colour' } })).toEqual(['value.type unknown-kind']);
    expect(await of('statements', { ...statement, property: 'invented' })).toEqual(['property unknown-property']);
    expect(await of('statements', { ...statement, rank: undefined })).toEqual(['rank missing-field']);
    expect(await of('statements', { ...statement, qualifiers: { P580: quantity('1', '1') } })).toEqual(['qualifiers.P580 wrong-type']);
    expect(await of('statements', { ...statement, references: undefined })).toEqual(['references no-reference']);
    expect(await of('statements', { ...statement, references: [{ source: 'atlas', retrieved: 'today' }] })).toEqual([
      'references[0].retrieved bad-date',
    ]);
    expect(await of('statements', { ...statement, id: 'population-1' })).toEqual([]);
  });

  it('finds faults of series', async () => {
    const points = (given: unknown) => of('series', { ...series, points: given });
    expect(await points([])).toEqual(['points no-points']);
    expect(
      await points([
        ['2024', '1'],
        ['2023', '2'],
      ]),
    ).toEqual(['points[1][0] points-out-of-order']);
    expect(
      await points([
        ['2024', '1'],
        ['2024', '2'],
      ]),
    ).toEqual(['points[1][0] points-out-of-order']);
    expect(
      await points([
        ['2024', '1'],
        ['2024-05', '2'],
        ['24', '3'],
      ]),
    ).toEqual(['points[2][0] bad-date']);
    expect(await points([['2024', 1]])).toEqual(['points[0][1] wrong-type']);
    expect(await points([['2024', '-5']])).toEqual(['points[0][1] negative-amount']);
    expect(
      await points([
        ['2024', '5'],
        ['2030', '6'],
        ['2031', '6'],
      ]),
    ).toEqual(['points[1][0] future-time']);
    expect(await of('series', { ...series, property: 'P36' })).toEqual(['property wrong-value-type']);
    expect(await of('series', { ...series, id: 'capital-3' })).toEqual(['id duplicate-id']);
  });

  it('finds faults of sources and properties', async () => {
    expect(await of('sources', { ...sampleSource, id: 'b' })).toEqual(['id unused-source']);
    expect(await of('sources', { id: 'b', title: 'Note' })).toEqual(['issued undated-source', 'URL unfindable-source', 'id unused-source']);
    expect(await of('sources', { ...sampleSource, id: 'b', URL: 'javascript:alert(1)' })).toEqual(['URL bad-link']);
    expect(await of('sources', { ...sampleSource, id: 'b', issued: { 'date-parts': [[2024, 13]] } })).toEqual([
      'issued.date-parts[0] bad-date',
    ]);
    expect(await of('properties', { id: 'p', labels: { en: 'p' }, valueType: 'number' })).toEqual(['valueType unknown-kind']);
    expect(await of('properties', { id: 'p', labels: { en: 'p' }, valueType: 'time', cadence: 'yearly' })).toEqual([
      'cadence bad-duration',
    ]);
  });

  it('goes on after lines that are not UTF-8 or too long, without keeping them', async () => {
    const files = sampleFiles(good);
    const long = `{"id":"Q8","type":"place","labels":{"en":"Eight"},"note":"${'x'.repeat(packLimits.line)}"}\n`;
    const entities = new TextEncoder().encode(`${long}${files['entities.jsonl']}`);
    const broken = new Uint8Array([...entities, 0x7b, 0xff, 0x7d, 10, 0x7b, 10]);
    expect(await faults({ ...files, 'entities.jsonl': broken })).toEqual([
      'entities.jsonl:1  line-too-long',
      'entities.jsonl:5  bad-utf8',
      'entities.jsonl:6  bad-json',
    ]);
  });

  it('names files that resources ask for in vain', async () => {
    const resources = [
      { name: 'entities', path: ['entities.jsonl', '../other.jsonl', 'gone.jsonl'] },
      { name: 'pictures', path: 'x.png' },
    ];
    expect(await faults({ ...sampleFiles(good), 'datapackage.json': JSON.stringify({ ...sampleDescriptor, resources }) })).toEqual([
      'datapackage.json resources.0.path bad-path',
      'datapackage.json resources.0.path missing-file',
    ]);
    expect(await faults({})).toEqual(['datapackage.json  missing-file', 'datapackage.json  no-entities']);
    expect(await faults({ 'datapackage.json': '{' })).toContain('datapackage.json  bad-json');
    expect(
      await faults({ ...sampleFiles(good), 'datapackage.json': JSON.stringify({ ...sampleDescriptor, hashiya: { format: 2 } }) }),
    ).toContain('datapackage.json hashiya.format wrong-format');
  });
});
