import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../cli/pack/build.ts';
import { sourceFolder } from '../cli/pack/node-files.ts';
import { nodePorts } from '../cli/pack/node-ports.ts';
import type { Entity } from '../lib/facts/entity.ts';
import { globalId } from '../lib/facts/id.ts';
import type { Series } from '../lib/facts/series.ts';
import type { Source } from '../lib/facts/source.ts';
import type { Statement } from '../lib/facts/statement.ts';
import type { Value } from '../lib/facts/value.ts';
import { checkPack } from '../lib/packs/check.ts';
import { readSource } from '../lib/packs/read-source.ts';

const folder = import.meta.dirname;
const packs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

function records<T>(pack: string, name: string): T[] {
  try {
    const lines = readFileSync(join(folder, pack, `${name}.jsonl`), 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
  } catch {
    return [];
  }
}

interface Descriptor {
  readonly title: string;
  readonly licenses: readonly { readonly name: string }[];
}

function descriptor(pack: string): Descriptor {
  return JSON.parse(readFileSync(join(folder, pack, 'datapackage.json'), 'utf8')) as Descriptor;
}

const homes = new Map<string, string[]>();
for (const pack of packs) {
  for (const { id } of records<Entity>(pack, 'entities')) {
    const global = globalId(pack, id);
    homes.set(global, [...(homes.get(global) ?? []), pack]);
  }
}

describe('the starter packs', () => {
  it('hold at least 10,000 entities, 2,000 of them named in Arabic, Russian and English', () => {
    const named = packs.flatMap((pack) => records<Entity>(pack, 'entities')).filter(({ labels }) => labels.ar && labels.ru && labels.en);
    expect(homes.size).toBeGreaterThanOrEqual(10_000);
    expect(named.length).toBeGreaterThanOrEqual(2_000);
  });

  it('hold each entity in one pack only', () => {
    expect([...homes].filter(([, where]) => where.length > 1)).toEqual([]);
  });

  it('are below 8 MB packed, all together', { timeout: 60_000 }, async () => {
    let bytes = 0;
    for (const pack of packs) for (const file of (await buildFolder(join(folder, pack))).files) bytes += file.bytes.length;
    expect(bytes).toBeLessThan(8 * 1024 * 1024);
  });

  it.each(packs)('%s has no fault', async (pack) => {
    const source = await readSource(sourceFolder(join(folder, pack)), nodePorts);
    expect(checkPack(source).filter((fault) => fault.level === 'error')).toEqual([]);
  });

  it.each(packs)('%s gives every value a source with a date', (pack) => {
    const dated = new Set(
      records<Source>(pack, 'sources')
        .filter(({ issued }) => issued?.['date-parts']?.[0]?.[0])
        .map(({ id }) => id),
    );
    const values = [...records<Statement>(pack, 'statements'), ...records<Series>(pack, 'series')];
    const bare = values.filter(({ references }) => !references?.length || references.some(({ source }) => !dated.has(source)));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it.each(packs)('%s links only to entities that some pack holds', (pack) => {
    const missing = new Set<string>();
    const visit = (value: Value): void => {
      if (value.type === 'entity' && !homes.has(globalId(pack, value.id))) missing.add(value.id);
    };
    for (const { subject, value, qualifiers } of records<Statement>(pack, 'statements')) {
      if (!homes.has(globalId(pack, subject))) missing.add(subject);
      for (const one of [value, ...Object.values(qualifiers ?? {}).flat()]) visit(one);
    }
    for (const { subject } of records<Series>(pack, 'series')) if (!homes.has(globalId(pack, subject))) missing.add(subject);
    expect([...missing]).toEqual([]);
  });

  it.each(packs)('%s keeps share-alike licences apart and says so in its title', (pack) => {
    const { title, licenses } = descriptor(pack);
    const shareAlike = licenses.filter(({ name }) => /-SA-|ODbL|GPL/.test(name));
    if (shareAlike.length === 0) return;
    expect(pack).toMatch(/-sa$/);
    expect(shareAlike).toHaveLength(licenses.length);
    expect(title).toMatch(/share-alike/);
  });

  it.each(packs)('%s says in SOURCE.md where its data comes from', (pack) => {
    expect(readFileSync(join(folder, pack, 'SOURCE.md'), 'utf8').length).toBeGreaterThan(400);
  });
});
