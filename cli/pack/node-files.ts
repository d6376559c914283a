import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { PackError } from '../../lib/packs/errors.ts';
import type { SourceReader } from '../../lib/packs/ports.ts';
import type { ReadFile, SlicedFile } from '../../lib/packs/read-published.ts';

/** A folder with a pack source on disk. Symbolic links are not followed. */
export function sourceFolder(folder: string): SourceReader {
  return {
    async list() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort();
    },
    read: (path) => createReadStream(join(folder, path), { highWaterMark: 1024 * 1024 }),
  };
}

/** Reads files of a published pack on disk. Raises `missing-file`, and `too-big` from the size alone, before anything is read. */
export function publishedFolder(folder: string): ReadFile {
  return async (path, limit) => {
    let file: Awaited<ReturnType<typeof open>>;
    try {
      file = await open(join(folder, path));
    } catch (cause) {
      throw new PackError('missing-file', { path }, { cause });
    }
    try {
      const { size } = await file.stat();
      if (size > limit) throw new PackError('too-big', { what: path, size, limit });
      return new Uint8Array(await file.readFile());
    } finally {
      await file.close();
    }
  };
}

/** A file on disk, read in parts. `close` it when done. */
export async function slicedFile(path: string): Promise<SlicedFile & { close(): Promise<void> }> {
  const { size } = await stat(path);
  const file = await open(path);
  return {
    size,
    async slice(start, end) {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
      return bytes.subarray(0, bytesRead);
    },
    close: () => file.close(),
  };
}
