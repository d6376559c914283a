// Builds the starter packs in published form into public/packs, from where they ship inside the extension and in the npm package.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildFolder } from '../cli/pack/build.ts';

const sources = 'packs';
const out = 'public/packs';

/** Packs that answer first: where two packs speak of one subject, the regional pack's words come before the world's. */
const first = ['russia-central-asia', 'countries', 'organisations', 'leaders', 'cities', 'currencies'];
const place = (id: string): number => (first.includes(id) ? first.indexOf(id) : first.length);

const folders = readdirSync(sources)
  .filter((name) => existsSync(join(sources, name, 'datapackage.json')))
  .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));

rmSync(out, { recursive: true, force: true });
const list: { id: string; version: number; path: string }[] = [];
let total = 0;
for (const name of folders) {
  const { manifest, files } = await buildFolder(join(sources, name));
  for (const { path, bytes } of files) {
    const target = join(out, manifest.id, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    total += bytes.length;
  }
  list.push({ id: manifest.id, version: manifest.version, path: `/packs/${manifest.id}/pack.json` });
}
writeFileSync(join(out, 'index.json'), `${JSON.stringify(list, null, 1)}\n`);
console.log(`${list.length} starter packs, ${total} bytes: ${list.map(({ id }) => id).join(', ')}`);
