// node scripts/large-pack.ts DIR [ENTITIES] [SEQUENCE]: the source of a pack of any size, made of the real names of the starter packs, to try scale
// with. From sequence 2 on, one entity in nine thousand has another description: of a million entities, 3 % of the chunks change.
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { once } from 'node:events';
import { nameMaterial } from '../bench/name-material.ts';

const [dir, count = '1000000', sequence = '1'] = process.argv.slice(2);
if (dir === undefined) {
  console.error('usage: node scripts/large-pack.ts DIR [ENTITIES] [SEQUENCE]');
  process.exitCode = 2;
} else {
  const folder = resolve(dir);
  const { entity, statement } = nameMaterial();
  mkdirSync(folder, { recursive: true });
  const lines = async (name: string, record: (n: number) => object, total: number): Promise<void> => {
    const out = createWriteStream(resolve(folder, name));
    for (let n = 0; n < total; n++) if (!out.write(`${JSON.stringify(record(n))}\n`)) await once(out, 'drain');
    out.end();
    await once(out, 'close');
  };
  const total = Number(count);
  const changed = (n: number): number => (Number(sequence) > 1 && n % 9_000 === 1 ? Number(sequence) : 0);
  await lines('entities.jsonl', (n) => entity(n, changed(n)), total);
  await lines('statements.jsonl', statement, total);
  await lines('properties.jsonl', () => ({ id: 'P1082', labels: { en: 'population' }, valueType: 'quantity' }), 1);
  await lines('sources.jsonl', () => ({ id: 's', title: 'Yearbook', URL: 'https://stat.example/', issued: { 'date-parts': [[2024]] } }), 1);
  writeFileSync(
    resolve(folder, 'datapackage.json'),
    JSON.stringify({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'large',
      title: 'A large pack',
      version: `1.0.${sequence}`,
      created: '2026-11-01',
      licenses: [{ name: 'CC0-1.0' }],
      hashiya: { format: 1, sequence: Number(sequence), languages: ['en', 'ru', 'ar'] },
    }),
  );
}
