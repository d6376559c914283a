import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BuiltPack, buildPack, singleFile } from '../../lib/packs/build.ts';
import { checkPack } from '../../lib/packs/check.ts';
import { PackError } from '../../lib/packs/errors.ts';
import { faultLine } from '../../lib/packs/fault.ts';
import { descriptorPath, readSource } from '../../lib/packs/read-source.ts';
import { UsageError } from '../usage-error.ts';
import { sourceFolder } from './node-files.ts';
import { readKeyFile } from './keys/key-file.ts';
import { subscriptionLink } from './keys/show-key.ts';
import { signBuilt } from './keys/sign.ts';
import { nodePorts } from './node-ports.ts';
import { writeWhole } from './write-whole.ts';

/** Reads, checks and builds a source folder, all in memory. Raises `source-faults` when `check` finds errors, and what `buildPack` raises. */
export async function buildFolder(folder: string): Promise<BuiltPack> {
  if (!(await isFile(join(folder, descriptorPath)))) throw new PackError('not-a-pack', { path: folder });
  const source = await readSource(sourceFolder(folder), nodePorts);
  const errors = checkPack(source).filter((fault) => fault.level === 'error');
  const [first] = errors;
  const { descriptor } = source;
  if (first || !descriptor) {
    throw new PackError('source-faults', { count: errors.length, first: first ? faultLine(first) : descriptorPath });
  }
  return buildPack({ ...source, descriptor }, nodePorts);
}

/** `hashiya pack build`: writes the published form of `source` to the folder or, with `singleFile`, the file `out`; signed when a key is given. */
export async function runBuild(source: string, out: string, options: { singleFile?: boolean; key?: string }): Promise<void> {
  const built = await buildFolder(source);
  if (options.singleFile) await writeSingle(built, out, options.key);
  else await writeFolder(built, out, options.key);
  const { id, version, counts, sizes } = built.manifest;
  console.log(`${id} version ${version}: ${counts.entities} entities, ${sizes.chunks} chunks, ${sizes.packed} bytes packed → ${out}`);
  if (options.key === undefined || options.singleFile) return;
  console.log(`subscription link: ${subscriptionLink((await readKeyFile(options.key)).public)}`);
}

async function writeSingle(built: BuiltPack, out: string, key: string | undefined): Promise<void> {
  if ((await stat(out).catch(() => undefined))?.isDirectory()) throw new UsageError(`${out} is a folder; name the file to write`);
  await mkdir(dirname(out), { recursive: true });
  await writeWhole(out, singleFile(key === undefined ? built : await signBuilt(built, undefined, key)));
}

/** Names in a folder; undefined when there is nothing at the path. Raises `UsageError` for a file: it is the user's, and stays. */
async function entries(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    if (code === 'ENOTDIR') throw new UsageError(`${folder} is a file; name a folder, or add --single-file to write one file`);
    throw error;
  }
}

/**
 * Chunks first, `pack.json` last: who reads the folder meanwhile sees the old pack or the new one. Chunks that the new pack does not have
 * are deleted at the end; every other file in the folder (keys, a licence) stays.
 */
async function writeFolder(built: BuiltPack, out: string, key: string | undefined): Promise<void> {
  const before = await entries(out);
  if (before && before.length > 0 && !before.includes('pack.json')) throw new UsageError(`${out} is not empty and holds no published pack`);
  try {
    await mkdir(join(out, 'c'), { recursive: true });
    const [envelope, ...rest] = (key === undefined ? built : await signBuilt(built, out, key)).files;
    for (const { path, bytes } of rest) await writeWhole(join(out, path), bytes);
    if (envelope) await writeWhole(join(out, envelope.path), envelope.bytes);
  } catch (error) {
    if (!before) await rm(out, { recursive: true, force: true });
    throw error;
  }
  const kept = new Set(built.files.map(({ path }) => path));
  for (const name of await readdir(join(out, 'c'))) {
    if (name.endsWith('.fpc') && !kept.has(`c/${name}`)) await rm(join(out, 'c', name));
  }
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
