import { describe, expect, it } from 'vitest';
import { readSample, sampleFiles, sampleRecords } from '../../tests/support/pack-source.ts';
import { checkPack } from './check.ts';

const references = [{ source: 'atlas' }];
const fact = (id: string, subject: string, property: string, value: unknown, more: object = {}) => ({
  id,
  subject,
  property,
  value,
  rank: 'normal',
  references,
  ...more,
});
const amount = (text: string, unit = '1') => ({ type: 'quantity', amount: text, unit });
const entity = (id: string) => ({ type: 'entity', id });
const year = (time: string) => ({ P585: [{ type: 'time', time, precision: 'year' }] });

/** Codes of the faults that these records add to a good pack. */
async function codes(records: {
  readonly statements?: readonly unknown[];
  readonly series?: readonly unknown[];
  readonly properties?: readonly unknown[];
}) {
  const files = sampleFiles(sampleRecords(4));
  const lines = (kind: string, added: readonly unknown[] = []) =>
    added.length === 0
      ? {}
      : { [`${kind}.jsonl`]: `${files[`${kind}.jsonl`] ?? ''}${added.map((one) => `${JSON.stringify(one)}\n`).join('')}` };
  const all = {
    ...files,
    ...lines('statements', records.statements),
    ...lines('series', records.series),
    ...lines('properties', records.properties),
  };
  return checkPack(await readSample(all)).map(({ field, code }) => `${field} ${code}`);
}

describe('what cannot all be true', () => {
  it('names two values of one source for one thing', async () => {
    const one = fact('a', 'Q1', 'P1082', amount('5'), { qualifiers: year('2020') });
    expect(await codes({ statements: [one, { ...one, id: 'b', value: amount('6') }] })).toEqual(['value contradiction']);
    expect(await codes({ statements: [one, { ...one, id: 'b', value: amount('5.0') }] })).toEqual([]);
    expect(await codes({ statements: [one, { ...one, id: 'b', value: amount('6'), qualifiers: year('2021') }] })).toEqual([]);
    expect(await codes({ statements: [one, { ...one, id: 'b', value: amount('6'), rank: 'deprecated' }] })).toEqual([]);
  });

  it('names things that lie in themselves, once a circle', async () => {
    const properties = [{ id: 'P131', labels: { en: 'located in' }, valueType: 'entity' }];
    expect(await codes({ properties, statements: [fact('a', 'Q1', 'P131', entity('Q1'))] })).toEqual(['value.id circular']);
    const circle = [
      ['Q1', 'Q2'],
      ['Q2', 'Q3'],
      ['Q3', 'Q1'],
    ] as const;
    const statements = circle.map(([from, to], n) => fact(`c${n}`, from, 'P131', entity(to)));
    expect(await codes({ properties, statements })).toEqual(['value.id circular']);
    expect(await codes({ properties, statements: statements.slice(0, 2) })).toEqual([]);
    // A chain of any length is walked without recursion.
    const chain = Array.from({ length: 20_000 }, (_, n) => fact(`d${n}`, `Q${n + 10}`, 'P131', entity(`Q${n + 11}`)));
    expect((await codes({ properties, statements: chain })).filter((code) => code.includes('circular'))).toEqual([]);
  });

  it('names denominators of zero, missing units, times to come', async () => {
    expect(await codes({ statements: [fact('a', 'Q1', 'P1082', amount('0'))] })).toEqual(['value.amount zero-amount']);
    const height = { id: 'height', labels: { en: 'height' }, valueType: 'quantity', unit: 'm' };
    expect(await codes({ properties: [height], statements: [fact('a', 'Q1', 'height', amount('5'))] })).toEqual([
      'value.unit missing-unit',
    ]);
    expect(await codes({ statements: [fact('a', 'Q1', 'P1082', amount('5'), { qualifiers: year('2099') })] })).toEqual([
      'qualifiers.P585 future-time',
    ]);
  });

  it('names the first hole of a series', async () => {
    const yearly = { id: 'steps', labels: { en: 'steps' }, valueType: 'quantity', unit: '1', cadence: 'P1Y' };
    const series = (times: readonly string[]) => ({
      id: 'n',
      subject: 'Q1',
      property: 'steps',
      unit: '1',
      points: times.map((time) => [time, '5']),
      references,
    });
    expect(await codes({ properties: [yearly], series: [series(['2018', '2019', '2022', '2024'])] })).toEqual(['points[2][0] series-gap']);
    expect(await codes({ properties: [yearly], series: [series(['2018', '2019', '2020'])] })).toEqual([]);
    const monthly = { ...yearly, cadence: 'P1M' };
    expect(await codes({ properties: [monthly], series: [series(['2023-11', '2023-12', '2024-01'])] })).toEqual([]);
    expect(await codes({ properties: [monthly], series: [series(['2023-11', '2024-01'])] })).toEqual(['points[1][0] series-gap']);
  });
});
