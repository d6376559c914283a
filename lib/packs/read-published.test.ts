import { gzipSync, strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodePorts } from '../../cli/pack/node-ports.ts';
import { buildSample, openBuilt, sampleFiles, sampleRecords } from '../../tests/support/pack-source.ts';
import { bucketName } from './bucket.ts';
import { idHash } from '../facts/id-hash.ts';
import { type BuiltPack, singleFile } from './build.ts';
import { readChunk } from './chunk.ts';
import { payloadType, readEnvelope, writeEnvelope } from './envelope.ts';
import { PackError } from './errors.ts';
import { packLimits } from './limits.ts';
import { loadPublished } from './loaded-pack.ts';
import { readIndex, writeIndex } from './pack-index.ts';
import { openSingleFile } from './read-published.ts';

/** The code that a promise is refused with. */
async function refusal(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof PackError) return error.code;
    throw error;
  }
  return 'accepted';
}

const entity = { id: 'Q1', type: 'place', labels: { en: 'One' } };

/** Reads a chunk with this text, with everything about its file in order. */
async function readText(text: string | Uint8Array, bucket = '', records?: number) {
  const raw = typeof text === 'string' ? strToU8(text) : text;
  const bytes = gzipSync(raw, { level: 0 });
  const entry = {
    bucket,
    hash: await nodePorts.sha256(bytes),
    packed: bytes.length,
    raw: raw.length,
    records: records ?? (typeof text === 'string' ? text.trimEnd().split('\n').length : 1),
  };
  return readChunk(bytes, entry, 'sample', nodePorts);
}

const line = (kind: string, record: unknown) => `${JSON.stringify({ [kind]: record })}\n`;

describe('readChunk', () => {
  it('refuses each way in which a record can be wrong, and names it', async () => {
    const cases: [string, string][] = [
      ['bad-json', '{"entity":\n'],
      ['bad-json', '{"entity":{"id":NaN}}\n'],
      ['bad-record', '[]\n'],
      ['bad-record', '7\n'],
      ['bad-record', line('thing', entity)],
      ['bad-record', `${JSON.stringify({ entity, source: entity })}\n`],
      ['bad-record', line('entity', [])],
      ['bad-record', line('entity', { ...entity, id: undefined })],
      ['bad-record', line('entity', { ...entity, type: 'city' })],
      ['bad-record', line('entity', { ...entity, labels: {} })],
      ['bad-record', line('entity', { ...entity, labels: { en: 3 } })],
      ['bad-record', line('entity', { ...entity, labels: { en: 'a\u{202e}b' } })],
      ['bad-record', line('entity', { ...entity, labels: { en: 'a\ud800' } })],
      ['bad-record', line('entity', { ...entity, note: 'a\u{e0041}b' })],
      ['bad-record', line('entity', { ...entity, sameAs: ['javascript:alert(1)'] })],
      ['bad-record', line('entity', { ...entity, descriptions: { en: 'x'.repeat(4001) } })],
      ['bad-record', line('entity', { ...entity, aliases: { en: Array.from({ length: 257 }, (_, at) => `n${at}`) } })],
      ['bad-record', line('entity', { ...entity, weight: 1.5 })],
      ['bad-record', line('entity', { ...entity, note: JSON.parse('[[[[[[[[[]]]]]]]]]') })],
      ['bad-record', '{"entity":{"id":"Q1","type":"place","labels":{"en":"One"},"weight":1e999}}\n'],
      ['bad-record', '{"entity":{"id":"Q1","type":"place","labels":{"en":"One"},"__proto__":{"x":1}}}\n'],
      ['bad-record', '{"entity":{"id":"Q1","type":"place","labels":{"en":"One"},"\\u005f_proto__":{"x":1}}}\n'],
      ['line-too-long', line('entity', { ...entity, note: Array.from({ length: 30 }, () => 'y'.repeat(3000)) })],
      ['wrong-chunk', line('entity', entity) + line('entity', entity)],
      ['wrong-chunk', line('property', { id: 'P1', labels: { en: 'p' }, valueType: 'time' })],
    ];
    for (const [code, text] of cases) expect([await refusal(() => readText(text)), text.slice(0, 90)]).toEqual([code, text.slice(0, 90)]);
    expect(await refusal(() => readText(line('entity', entity)))).toBe('accepted');
  });

  it('tells line and field', async () => {
    const text = line('entity', entity) + line('entity', { ...entity, id: 'Q2', aliases: { en: ['fine', ''] } });
    await expect(readText(text)).rejects.toMatchObject({
      code: 'bad-record',
      details: { line: 2, field: 'aliases.en[1]', code: 'empty-text' },
    });
    const broken = new Uint8Array([...strToU8(line('entity', entity)), 0x22, 0xff, 0x22, 10]);
    await expect(readText(broken, '', 2)).rejects.toMatchObject({ code: 'bad-utf8', details: { line: 2 } });
  });

  it('refuses records of another bucket, and all but properties in the head', async () => {
    const name = bucketName(idHash('Q1'), 3);
    const other = bucketName(idHash('Q1') ^ 0xffffffff, 3);
    expect(await refusal(() => readText(line('entity', entity), name))).toBe('accepted');
    expect(await refusal(() => readText(line('entity', entity), other))).toBe('wrong-chunk');
    expect(await refusal(() => readText(line('entity', entity), 'head'))).toBe('wrong-chunk');
    expect(await refusal(() => readText(line('entity', entity), '', 2))).toBe('wrong-count');
  });

  it('refuses a bomb before and while it inflates', async () => {
    const bytes = gzipSync(new Uint8Array(40_000_000));
    const entry = { bucket: '', hash: await nodePorts.sha256(bytes), packed: bytes.length, raw: 40_000_000, records: 1 };
    expect(await refusal(() => readChunk(bytes, entry, 'sample', nodePorts))).toBe('too-big');
    expect(await refusal(() => readChunk(bytes, { ...entry, raw: bytes.length * 60 }, 'sample', nodePorts))).toBe('bad-gzip');
    expect(await refusal(() => readChunk(bytes, { ...entry, packed: 2 ** 21 }, 'sample', nodePorts))).toBe('too-big');
  });
});

describe('readEnvelope', () => {
  const read = (text: string) => refusal(() => readEnvelope(strToU8(text), nodePorts));
  let manifest: Record<string, unknown>;
  beforeAll(async () => {
    manifest = (await buildSample(sampleFiles(sampleRecords(2)))).manifest;
  });
  const withPayload = (payload: unknown) => refusal(() => readEnvelope(writeEnvelope(strToU8(JSON.stringify(payload))), nodePorts));

  it('refuses what is no envelope', async () => {
    expect(await read('')).toBe('bad-envelope');
    expect(await read('{"payloadType":"x"}')).toBe('bad-envelope');
    expect(await read(`{"payloadType":"${payloadType}","payload":"!!","signatures":[]}`)).toBe('bad-envelope');
    expect(await read(`{"payloadType":"${payloadType}","payload":"e30=","signatures":[{"sig":"AA=="}]}`)).toBe('bad-envelope');
    expect(await read('x'.repeat(packLimits.envelope + 1))).toBe('too-big');
  });

  it('names an unknown format before anything else', async () => {
    expect(await read('{"payloadType":"application/vnd.hashiya.pack.v2+json","payload":"","signatures":[]}')).toBe('unknown-format');
    expect(await withPayload({ format: 2, anything: true })).toBe('unknown-format');
  });

  it('refuses each field that is missing or wrong, and names it', async () => {
    expect(await withPayload(manifest)).toBe('accepted');
    for (const field of [
      'id',
      'version',
      'epoch',
      'issued',
      'keyset',
      'title',
      'languages',
      'licence',
      'counts',
      'sizes',
      'index',
      'release',
    ]) {
      const { [field]: _left, ...rest } = manifest;
      expect([field, await withPayload(rest)]).toEqual([field, 'bad-manifest']);
    }
    for (const wrong of [
      { version: -1 },
      { version: 2 ** 48 },
      { version: 1.5 },
      { id: '../x' },
      { homepage: 'javascript:0' },
      { issued: 'now' },
    ]) {
      expect([wrong, await withPayload({ ...manifest, ...wrong })]).toEqual([wrong, 'bad-manifest']);
    }
    await expect(readEnvelope(writeEnvelope(strToU8(JSON.stringify({ ...manifest, title: 3 }))), nodePorts)).rejects.toMatchObject({
      details: { field: 'title' },
    });
    const bytes = writeEnvelope(strToU8(JSON.stringify({ ...manifest, minimumVersion: '9.1' })));
    expect(await refusal(() => readEnvelope(bytes, nodePorts, { application: '9.0.5' }))).toBe('application-too-old');
    expect(await refusal(() => readEnvelope(bytes, nodePorts, { application: '9.10' }))).toBe('accepted');
  });

  it('wants a valid signature when keys are given', async () => {
    const bytes = writeEnvelope(strToU8(JSON.stringify(manifest)));
    expect(await refusal(() => readEnvelope(bytes, nodePorts, { keys: [new Uint8Array(32)] }))).toBe('bad-signature');
  });
});

describe('readIndex', () => {
  it('refuses buckets within buckets, wrong order and sums that do not fit', async () => {
    const built = await buildSample(sampleFiles(sampleRecords(3000)));
    const [head, one, two, ...rest] = built.chunks;
    if (!head || !one || !two) throw new Error('the sample is too small');
    const indexOf = async (chunks: readonly (typeof head)[]) => {
      const raw = strToU8(writeIndex({ chunks }));
      const bytes = gzipSync(raw);
      const index = { hash: await nodePorts.sha256(bytes), packed: bytes.length, raw: raw.length };
      return refusal(() => readIndex(bytes, { ...built.manifest, index }, nodePorts));
    };
    expect(await indexOf(built.chunks)).toBe('accepted');
    expect(await indexOf([head, two, one, ...rest])).toBe('bad-index');
    expect(await indexOf([one, head, two, ...rest])).toBe('bad-index');
    expect(await indexOf([head, one, { ...two, bucket: `${one.bucket}0` }, ...rest])).toBe('bad-index');
    expect(await indexOf([head, one, two, ...rest.slice(1)])).toBe('bad-index');
    expect(await indexOf([head, one, { ...two, hash: 'x' }, ...rest])).toBe('bad-index');
    expect(await indexOf([head, one, { ...two, raw: 2 ** 24 }, ...rest])).toBe('too-big');
  });
});

describe('a whole pack', () => {
  let built: BuiltPack;
  beforeAll(async () => {
    built = await buildSample(sampleFiles(sampleRecords(40)));
  });
  const load = (bytes: Uint8Array) =>
    refusal(async () => {
      const file = { size: bytes.length, slice: async (start: number, end: number) => bytes.slice(start, end) };
      return loadPublished(await openSingleFile(file, nodePorts), nodePorts);
    });

  it('is refused when any bit of index or chunks is changed, or the file is cut or lengthened', async () => {
    const whole = singleFile(built);
    expect(await load(whole)).toBe('accepted');
    const envelope = built.files[0]?.bytes.length ?? 0;
    for (let at = envelope; at < whole.length; at += 7) {
      const changed = whole.slice();
      changed[at] = (changed[at] as number) ^ (1 << (at % 8));
      expect([at, await load(changed)]).toEqual([at, 'wrong-hash']);
    }
    for (const end of [0, 10, envelope, envelope + 1, whole.length - 1]) expect(await load(whole.slice(0, end))).not.toBe('accepted');
    expect(await load(new Uint8Array([...whole, 0]))).toBe('wrong-file-size');
  });

  it('is refused when its records are fewer than announced', async () => {
    const pack = await openBuilt(built);
    const manifest = { ...pack.manifest, counts: { ...pack.manifest.counts, entities: 41 } };
    expect(await refusal(() => loadPublished({ ...pack, manifest }, nodePorts))).toBe('wrong-count');
  });
});
