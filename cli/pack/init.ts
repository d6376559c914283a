import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isPackName } from '../../lib/packs/syntax.ts';
import { UsageError } from '../usage-error.ts';
import { templateFiles } from './template.ts';

/** `hashiya pack init`: writes a small valid pack source, named after its folder, that is there to be changed. */
export async function runInit(folder: string): Promise<void> {
  const target = resolve(folder);
  const name = basename(target).toLowerCase();
  if (!isPackName(name)) throw new UsageError(`“${basename(target)}” cannot name a pack: use lower-case Latin letters, digits and . _ -`);
  const before = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UsageError(`${folder} is no folder`);
  });
  if (before && before.length > 0) throw new UsageError(`${folder} is not empty`);
  const unfinished = join(dirname(target), `.${name}.${process.pid}.part`);
  try {
    await mkdir(unfinished, { recursive: true });
    const today = new Date().toISOString().slice(0, 10);
    for (const { path, text } of templateFiles(name, today)) await writeFile(join(unfinished, path), text);
    if (before) await rm(target, { recursive: true });
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  console.log(`${folder}: a small pack to start from; ${join(folder, 'README.md')} tells what to do next`);
}
