import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../../usage-error.ts';

/** What a pack's `datapackage.json` says of where it comes from. */
export interface Origin {
  readonly title: string;
  readonly created: string;
  readonly languages: readonly string[];
}

/** The name of a pack after its folder: lower-case letters, digits, `.`, `_`, `-`. */
export function packNameOf(folder: string): string {
  const name = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, 64);
  return name === '' ? 'wikidata' : name;
}

/** The text of `datapackage.json` for data of Wikidata. */
export function wikidataDescriptor(name: string, { title, created, languages }: Origin): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    version: '1.0.0',
    created,
    licenses: [{ name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/', title: 'Creative Commons Zero' }],
    sources: [{ title: 'Wikidata', path: 'https://www.wikidata.org/' }],
    resources: ['entities', 'properties', 'statements', 'sources'].map((resource) => ({
      name: resource,
      path: `${resource}.jsonl`,
      format: 'jsonl',
    })),
    hashiya: { format: 1, sequence: 1, languages },
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/**
 * Makes a pack source in a folder of its own beside `out`, and puts it in place when it is whole: nothing half is ever there.
 * Raises `UsageError` when `out` holds something else than a pack source.
 */
export async function makeFolder(out: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const present = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UsageError(error.code === 'ENOTDIR' ? `${out} is a file; name a folder` : error.message);
  });
  if (present !== undefined && present.length > 0) throw new UsageError(`${out} is not empty; name a new folder`);
  // Hidden: what a killed run leaves behind must not look like a part to `pack merge part-*`.
  const unfinished = join(dirname(resolve(out)), `.${basename(resolve(out))}.${process.pid}.part`);
  try {
    await mkdir(unfinished, { recursive: true });
    await fill(unfinished);
    if (present !== undefined) await rm(out, { recursive: true });
    await rename(unfinished, out);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** Writes `datapackage.json` into a folder. */
export function writeDescriptor(folder: string, text: string): Promise<void> {
  return writeFile(join(folder, 'datapackage.json'), text);
}
