import { gzipSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodePorts } from '../../cli/pack/node-ports.ts';
import { readSample, sampleDescriptor, sampleRecords, sampleSource } from '../../tests/support/pack-source.ts';
import { checkPack } from './check.ts';
import { chunkSubjects, readChunk } from './chunk.ts';
import { readEnvelope, writeEnvelope } from './envelope.ts';
import { PackError } from './errors.ts';
import { recordKinds } from './record-check.ts';

/** True when the work ends well or with a `PackError`, false for any other error. */
async function endsWell(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    return error instanceof PackError;
  }
}

const records = sampleRecords(1);
const good: Record<string, object | undefined> = {
  entity: records.entities[0],
  property: records.properties[0],
  statement: sampleRecords(3).statements[0],
  series: records.series[0],
  source: sampleSource,
};

/** A record of some kind with one or two of its fields replaced by any JSON. */
const spoilt = fc.constantFrom(...recordKinds).chain((kind) =>
  fc
    .tuple(
      fc.constant(kind),
      fc.dictionary(fc.constantFrom(...Object.keys(good[kind] ?? {}), 'aliases', 'qualifiers', '__proto__'), fc.jsonValue(), {
        maxKeys: 2,
      }),
    )
    .map(([tag, fields]) => ({ kind: tag, json: JSON.stringify({ ...good[tag], ...fields }) })),
);

describe('hostile input', () => {
  it('ends in a PackError or in records that can be used, for any records in a chunk', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(spoilt, { minLength: 1, maxLength: 3 }), async (list) => {
        const raw = strToU8(list.map(({ kind, json }) => `{"${kind}":${json}}\n`).join(''));
        const bytes = gzipSync(raw, { level: 0 });
        const entry = { bucket: '', hash: await nodePorts.sha256(bytes), packed: bytes.length, raw: raw.length, records: list.length };
        expect(await endsWell(async () => chunkSubjects(await readChunk(bytes, entry, 'sample', nodePorts), 'sample'))).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('ends in faults, never in an exception, for any records in a source', async () => {
    const names = { entity: 'entities', property: 'properties', statement: 'statements', series: 'series', source: 'sources' };
    await fc.assert(
      fc.asyncProperty(fc.array(spoilt, { minLength: 1, maxLength: 3 }), fc.jsonValue(), async (list, descriptor) => {
        const files: Record<string, string> = { 'datapackage.json': JSON.stringify({ ...sampleDescriptor, hashiya: descriptor }) };
        for (const { kind, json } of list) files[`${names[kind]}.jsonl`] = `${files[`${names[kind]}.jsonl`] ?? ''}${json}\n`;
        expect(checkPack(await readSample(files))).toBeInstanceOf(Array);
      }),
      { numRuns: 500 },
    );
  });

  it('ends in a PackError for any envelope and any payload', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.jsonValue(), async (bytes, payload) => {
        expect(await endsWell(() => readEnvelope(bytes, nodePorts))).toBe(true);
        expect(await endsWell(() => readEnvelope(strToU8(JSON.stringify(payload)), nodePorts))).toBe(true);
        expect(await endsWell(() => readEnvelope(writeEnvelope(strToU8(JSON.stringify(payload))), nodePorts))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
