import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Blobs } from '../../lib/store/spare/blobs.ts';

/** Named bytes in a folder: for packs that are too large to lie in memory beside what is measured. */
export function diskBlobs(folder: string): Blobs {
  mkdirSync(folder, { recursive: true });
  const path = (name: string): string => resolve(folder, encodeURIComponent(name));
  return {
    get: async (name) => (existsSync(path(name)) ? new Blob([readFileSync(path(name))]) : undefined),
    put: async (name, bytes) => writeFileSync(path(name), new Uint8Array(await bytes.arrayBuffer())),
    delete: async (names) => {
      for (const name of names) rmSync(path(name), { force: true });
    },
    names: async () => readdirSync(folder).map(decodeURIComponent),
    clear: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
