import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodePorts } from '../../cli/pack/node-ports.ts';
import { buildSample, jsonLines, openBuilt, sampleDescriptor, sampleFiles, sampleRecords } from '../../tests/support/pack-source.ts';
import { idHash } from '../facts/id-hash.ts';
import { singleFile } from './build.ts';
import { type ChunkRecords, readChunk, subjectFacts } from './chunk.ts';
import { chunkTarget } from './limits.ts';
import { findChunk } from './pack-index.ts';
import { openSingleFile } from './read-published.ts';

async function allRecords(pack: Awaited<ReturnType<typeof openBuilt>>): Promise<ChunkRecords> {
  const chunks: ChunkRecords[] = [];
  for (const entry of pack.index.chunks) chunks.push(await readChunk(await pack.chunk(entry), entry, pack.manifest.id, nodePorts));
  return {
    entities: chunks.flatMap((chunk) => chunk.entities),
    properties: chunks.flatMap((chunk) => chunk.properties),
    statements: chunks.flatMap((chunk) => chunk.statements),
    series: chunks.flatMap((chunk) => chunk.series),
    sources: [...new Map(chunks.flatMap((chunk) => chunk.sources).map((source) => [source.id, source])).values()],
  };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

describe('buildPack', () => {
  const big = sampleRecords(3000);

  it('gives every record back as it was written', async () => {
    const read = await allRecords(await openBuilt(await buildSample(sampleFiles(big))));
    for (const kind of ['entities', 'properties', 'statements', 'series', 'sources'] as const) {
      expect([...read[kind]].sort(byId)).toEqual([...big[kind]].sort(byId));
    }
  });

  it('does not depend on the order of the lines, on file names, line ends or blank lines', async () => {
    const files = sampleFiles(big);
    const shuffled = {
      'datapackage.json': JSON.stringify({ ...sampleDescriptor, resources: [{ name: 'entities', path: ['a/two.jsonl', 'a/one.jsonl'] }] }),
      'a/one.jsonl': jsonLines(big.entities.slice(0, 1000)).replaceAll('\n', '\r\n\n'),
      'a/two.jsonl': jsonLines(big.entities.slice(1000).reverse()),
      'properties.jsonl': jsonLines([...big.properties].reverse()),
      'statements.jsonl': jsonLines([...big.statements].reverse()),
      'series.jsonl': jsonLines([...big.series].reverse()).trimEnd(),
      'sources.jsonl': jsonLines(big.sources),
    };
    const [one, two] = [await buildSample(files), await buildSample(shuffled)];
    expect(two.files.map(({ path }) => path)).toEqual(one.files.map(({ path }) => path));
    expect(singleFile(two)).toEqual(singleFile(one));
  });

  it('keeps its bytes from release to release', async () => {
    const built = await buildSample(sampleFiles(sampleRecords(3)));
    expect(await nodePorts.sha256(singleFile(built))).toMatchInlineSnapshot(
      `"41302971330bf1781077bf6cc022d3260d4dd9ebeef10e0bbdf1c4750c70686a"`,
    );
  });

  it('keeps chunks within the target and changes only the chunk of the entity that changed', async () => {
    const before = await buildSample(sampleFiles(big));
    const entities = big.entities.map((entity) => (entity.id === 'Q1500' ? { ...entity, labels: { en: 'Renamed' } } : entity));
    const after = await buildSample(
      sampleFiles({ ...big, entities }, { ...sampleDescriptor, hashiya: { ...sampleDescriptor.hashiya, sequence: 2 } }),
    );
    for (const { raw } of before.chunks) expect(raw).toBeLessThanOrEqual(chunkTarget);
    const old = new Set(before.files.map(({ path }) => path));
    const changed = after.files.filter(({ path }) => !old.has(path));
    // The index and one chunk; pack.json keeps its name.
    expect(before.chunks.length).toBeGreaterThan(4);
    expect(changed).toHaveLength(2);
    const index = { chunks: after.chunks };
    expect(changed.map(({ path }) => path)).toContain(`c/${findChunk(index, 'Q1500')?.hash}.fpc`);
  });

  it('splits only the bucket that outgrows the target when entities are added', async () => {
    const before = await buildSample(sampleFiles(big));
    const extra = Array.from({ length: 4000 }, (_, at) => `Q${9000 + at}`)
      .filter((id) => idHash(id) >>> 29 === 0)
      .map((id) => ({ id, type: 'place', labels: { en: `Added ${id}` }, descriptions: { en: 'x'.repeat(300) } }));
    const after = await buildSample(sampleFiles({ ...big, entities: [...big.entities, ...extra] }));
    const old = new Set(before.chunks.map(({ hash }) => hash));
    const fresh = after.chunks.filter(({ hash }) => !old.has(hash));
    expect(fresh.length).toBeGreaterThan(0);
    const grown = findChunk({ chunks: before.chunks }, extra[0]?.id ?? '')?.bucket ?? '';
    expect(grown.length).toBeGreaterThan(1);
    for (const { bucket } of fresh) expect(bucket.startsWith(grown)).toBe(true);
  });

  it('keeps a subject together with its statements and sources, also one that lives in another pack', async () => {
    const records = sampleRecords(2);
    const statements = [
      {
        id: 'note',
        subject: 'other:thing',
        property: 'P36',
        value: { type: 'entity', id: 'local' },
        rank: 'normal',
        qualifiers: { P3680: [{ type: 'entity', id: 'local' }] },
        references: [{ source: 'atlas' }],
      },
    ];
    const entities = [...records.entities, { id: 'local', type: 'other', labels: { en: 'Local' }, related: ['Q1', 'local'] }];
    const pack = await openBuilt(await buildSample(sampleFiles({ ...records, entities, statements })));
    const facts = async (id: string) => {
      const entry = findChunk(pack.index, id);
      if (!entry) return undefined;
      return subjectFacts(await readChunk(await pack.chunk(entry), entry, 'sample', nodePorts), id, 'sample');
    };
    const thing = await facts('other:thing');
    expect(thing?.entity).toBeUndefined();
    expect(thing?.statements).toEqual([
      { ...statements[0], value: { type: 'entity', id: 'sample:local' }, qualifiers: { P3680: [{ type: 'entity', id: 'sample:local' }] } },
    ]);
    expect(thing?.sources.map(({ id }) => id)).toEqual(['atlas']);
    expect((await facts('sample:local'))?.entity).toMatchObject({ id: 'sample:local', related: ['Q1', 'sample:local'] });
    expect((await facts('Q2'))?.series).toHaveLength(1);
    expect(await facts('Q999')).toBeUndefined();
  });

  it('is read from a single file as from a folder', async () => {
    const built = await buildSample(sampleFiles(big));
    const bytes = singleFile(built);
    const file = { size: bytes.length, slice: async (start: number, end: number) => bytes.slice(start, end) };
    expect(await allRecords(await openSingleFile(file, nodePorts))).toEqual(await allRecords(await openBuilt(built)));
  });

  it('gives any records back, whatever their ids, texts and unknown fields', async () => {
    const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~$/+-]{0,20}$/);
    const text = fc.string({ minLength: 1, maxLength: 20 }).map((value) => value.replace(/[^\p{L}\p{N} ]/gu, 'x'));
    const entity = fc.record({
      id,
      type: fc.constantFrom('person', 'place', 'other'),
      labels: fc.record({ en: text, ar: text }),
      extra: fc.array(fc.oneof(fc.integer(), fc.boolean(), text), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(entity, { selector: (value) => value.id, minLength: 1, maxLength: 30 }), async (entities) => {
        const read = await allRecords(await openBuilt(await buildSample(sampleFiles({ entities }))));
        expect([...read.entities].sort(byId)).toEqual([...entities].sort(byId));
      }),
      { numRuns: 60 },
    );
  });
});
