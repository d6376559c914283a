import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The first time a zip can state: the same on every machine, so that the same files give the same bytes. */
const epoch = new Date(1980, 0, 1);

/** Every file below a folder, as sorted paths relative to it with forward slashes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * A zip whose bytes depend on names and contents alone (fixed time, sorted, a deflate written in JavaScript).
 *
 * @param folder the files' root
 * @param files paths relative to it, with forward slashes
 */
export function deterministicZip(folder: string, files: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const file of [...files].sort()) entries[file] = [new Uint8Array(readFileSync(join(folder, file))), { mtime: epoch, level: 9 }];
  return zipSync(entries);
}
