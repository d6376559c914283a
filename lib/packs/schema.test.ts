import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildSample, sampleDescriptor, sampleFiles, sampleRecords, sampleSource } from '../../tests/support/pack-source.ts';
import { dataPackageSchema } from './data-package.ts';
import { packLimits } from './limits.ts';
import { manifestSchema } from './manifest.ts';
import { chunkEntrySchema } from './pack-index.ts';
import { type RecordKind, checkRecord } from './record-check.ts';

const folder = new URL('../../docs/schema/', import.meta.url);
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false, strictRequired: false, allErrors: false });
for (const name of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

/** What the published schema says. */
function published(name: string, record: unknown): boolean {
  return ajv.validate(`urn:hashiya:pack:1:${name}`, record) as boolean;
}

/** What our own check says. */
function checked(kind: RecordKind, record: unknown): boolean {
  let good = true;
  checkRecord(kind, record, packLimits, true, () => {
    good = false;
  });
  return good;
}

/** Values that a hostile or careless author may put anywhere. */
const intruders: unknown[] = [
  undefined,
  null,
  true,
  -1,
  0.5,
  2,
  1e300,
  '',
  'x',
  'two words',
  'a\nb',
  'a\u{202e}b',
  'a\u{e0041}',
  'a\u{200b}b',
  'a\u{fdd0}',
  'é'.repeat(4001),
  'javascript:alert(1)',
  'https://example.org/a?b#c',
  'http://user@example.org/',
  'https://example.org/a b',
  'HTTPS://[::1]:80/',
  'Q813',
  'pack:local',
  'pack:',
  'a@b',
  '2024',
  '2024-13',
  '2024-05',
  '2024-05-09',
  '24',
  '-0044',
  '2024-05-09T06:00:00Z',
  '1.5',
  '1e5',
  '+5',
  'km/h',
  'P1Y',
  'P',
  'preferred',
  'year',
  'en',
  'EN',
  [],
  ['x'],
  [''],
  [[]],
  [[2024, 13]],
  [[2024, 5]],
  [['2024', '05']],
  [['2024', '5']],
  [['2024', 5]],
  [['2024', '5', '6']],
  {},
  { en: 'x' },
  { en: '' },
  { en: ['x', 'y'] },
  { en: [3] },
  { English: 'x' },
  { P580: [{ type: 'time', time: '2024', precision: 'year' }] },
  { P580: [{ type: 'time', time: '2024', precision: 'day' }] },
  { 'a b': [] },
  [{ source: 'atlas' }],
  [{ source: 'a:b' }],
  [{ locator: 'p. 1' }],
  [{ source: 'atlas', quote: 'a\nb', locator: 'p. 3' }],
  [{ family: 'A', given: 'B' }],
  [{ family: 1 }],
  { 'date-parts': [[2024]] },
  { raw: '2024' },
  { type: 'quantity', amount: '5', unit: '1' },
  { type: 'quantity', amount: '5' },
  { type: 'entity', id: 'Q1' },
  { type: 'string', text: 'a\nb', lang: 'en' },
  { type: 'string', text: '' },
  { type: 'shape' },
];

const records = sampleRecords(3);
const entity = {
  ...records.entities[0],
  aliases: { en: ['One'] },
  demonyms: { en: ['Onean'] },
  descriptions: { en: 'first' },
  related: ['Q2', 'pack:x'],
  sameAs: ['https://example.org/1'],
  note: 'kept',
};
const samples: Record<RecordKind, Record<string, unknown>> = {
  entity,
  property: { ...records.properties[0], aliases: { en: ['people'] }, unit: '1', cadence: 'P1Y' },
  statement: { ...records.statements[0], qualifiers: { P580: [{ type: 'time', time: '2024-05', precision: 'month' }] } },
  series: records.series[0] as Record<string, unknown>,
  source: { ...sampleSource, type: 'book', author: [{ literal: 'A' }], publisher: 'P', 'container-title': 'C', accessed: { raw: 'May' } },
};

/** A good record, and each of its fields with each intruder in its place. */
function* variants(good: Record<string, unknown>): Generator<Record<string, unknown>> {
  yield good;
  for (const field of Object.keys(good)) {
    for (const intruder of intruders) {
      const { [field]: _left, ...rest } = good;
      yield intruder === undefined ? rest : { ...rest, [field]: intruder };
    }
  }
}

describe('published JSON Schemas', () => {
  for (const kind of ['entity', 'property', 'statement', 'series', 'source'] as const) {
    it(`say of every ${kind} what the checks say`, () => {
      for (const record of variants(samples[kind])) {
        // What JSON Schema does not look at: unknown fields.
        if (kind === 'entity' && record.note !== 'kept') continue;
        expect({ record, good: published(kind, record) }).toEqual({ record, good: checked(kind, record) });
      }
    });
  }

  it('say of every datapackage.json, manifest and index line what the reader says', async () => {
    const built = await buildSample(sampleFiles(sampleRecords(3)));
    const descriptor = { ...sampleDescriptor, homepage: 'https://example.org/', resources: [{ name: 'entities', path: 'entities.jsonl' }] };
    const cases = [
      ['datapackage', dataPackageSchema, descriptor],
      ['manifest', manifestSchema, { ...built.manifest, expires: '2027-01-01', minimumVersion: '0.1', homepage: 'https://example.org/' }],
      ['index', chunkEntrySchema, built.chunks[0]],
    ] as const;
    for (const [name, schema, good] of cases) {
      for (const record of variants(good as Record<string, unknown>)) {
        expect({ name, record, good: published(name, record) }).toEqual({ name, record, good: v.is(schema, record) });
      }
    }
    for (const record of variants(sampleDescriptor.hashiya)) {
      const whole = { ...sampleDescriptor, hashiya: record };
      expect({ record, good: published('datapackage', whole) }).toEqual({ record, good: v.is(dataPackageSchema, whole) });
    }
  });

  it('are valid schemas', () => {
    for (const name of readdirSync(folder)) expect(ajv.validateSchema(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))).toBe(true);
  });
});
