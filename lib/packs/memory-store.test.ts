import { describe, expect, it } from 'vitest';
import { nodePorts } from '../../cli/pack/node-ports.ts';
import { buildSample, openBuilt, readSample, sampleDescriptor, sampleFiles, sampleRecords } from '../../tests/support/pack-source.ts';
import { loadPublished, loadSource } from './loaded-pack.ts';
import { createMemoryFactStore } from './memory-store.ts';

const files = sampleFiles(sampleRecords(30));

describe('createMemoryFactStore', () => {
  it('gives the facts of each pack in order of priority', async () => {
    const second = sampleFiles(
      {
        entities: [
          { id: 'Q3', type: 'place', labels: { en: 'Third' } },
          { id: 'mine', type: 'other', labels: { en: 'Mine' } },
        ],
      },
      { ...sampleDescriptor, name: 'second' },
    );
    const store = createMemoryFactStore([loadSource(await readSample(second)), loadSource(await readSample(files))]);
    const facts = await store.subject('Q3');
    expect(facts.map(({ pack, entity }) => [pack, entity?.labels.en])).toEqual([
      ['second', 'Third'],
      ['sample', 'Place 3'],
    ]);
    expect(facts[1]?.statements.map(({ id }) => id)).toEqual(['capital-3']);
    expect(facts[1]?.sources.map(({ id }) => id)).toEqual(['atlas']);
    expect(await store.subject('second:mine')).toHaveLength(1);
    expect(await store.subject('mine')).toEqual([]);
    expect([...(await store.properties(['P36', 'P999'])).keys()]).toEqual(['P36']);
    expect((await store.packs()).map(({ id }) => id)).toEqual(['second', 'sample']);
  });

  it('holds the same from source and from published form', async () => {
    const source = loadSource(await readSample(files));
    const published = await loadPublished(await openBuilt(await buildSample(files)), nodePorts);
    expect(published.info).toEqual(source.info);
    expect(new Map(published.subjects)).toEqual(new Map(source.subjects));
    expect([...published.properties].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      [...source.properties].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  it('refuses a source with faults in shape, and names the first', async () => {
    const faulty = await readSample({ ...files, 'series.jsonl': '{"id":"x"}\n' });
    expect(() => loadSource(faulty)).toThrow(
      expect.objectContaining({ code: 'source-faults', details: expect.objectContaining({ file: 'series.jsonl', line: 1 }) }),
    );
  });
});
