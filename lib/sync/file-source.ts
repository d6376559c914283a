import { packLimits } from '../packs/limits.ts';
import { chunkPath } from '../packs/pack-index.ts';
import type { PackSource } from './pack-source.ts';
import { SyncError } from './sync-error.ts';

const lineFeed = 10;

async function slice(blob: Blob, start: number, length: number): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(start, start + length).arrayBuffer());
}

/**
 * A `.hashiya` file: the envelope's line, the index, then the chunks in the order of the index, one after the other. Only the
 * slices that are asked for are read.
 */
export function fileSource(blob: Blob): PackSource {
  let envelopeBytes = 0;
  let indexBytes = 0;
  return {
    origin: 'file',
    async envelope() {
      const head = await slice(blob, 0, packLimits.envelope + 1);
      const end = head.indexOf(lineFeed);
      if (end < 0 && blob.size > packLimits.envelope) throw new SyncError('missing-file', { path: 'pack.json' });
      envelopeBytes = end < 0 ? head.length : end + 1;
      return head.subarray(0, envelopeBytes);
    },
    async index({ packed }) {
      indexBytes = packed;
      return slice(blob, envelopeBytes, packed);
    },
    chunk: ({ packed }, at) => slice(blob, envelopeBytes + indexBytes + at, packed),
  };
}

/** A published pack as a folder of files: `pack.json` and `c/…`, by their paths (a chosen folder's name may stand in front). */
export function folderSource(files: Iterable<readonly [path: string, file: Blob]>): PackSource {
  const byPath = new Map<string, Blob>();
  for (const [path, file] of files) byPath.set(path.split('/').slice(-2).join('/'), file);
  const envelopeName = [...byPath.keys()].find((path) => path === 'pack.json' || path.endsWith('/pack.json'));
  const read = async (path: string | undefined, maxBytes: number): Promise<Uint8Array> => {
    const file = path === undefined ? undefined : byPath.get(path);
    if (file === undefined) throw new SyncError('missing-file', { path: path ?? 'pack.json' });
    if (file.size > maxBytes) throw new SyncError('too-large', { limit: maxBytes, size: file.size });
    return new Uint8Array(await file.arrayBuffer());
  };
  return {
    origin: 'file',
    envelope: () => read(envelopeName, packLimits.envelope),
    index: ({ hash, packed }) => read(chunkPath(hash), packed),
    chunk: ({ hash, packed }) => read(chunkPath(hash), packed),
  };
}
