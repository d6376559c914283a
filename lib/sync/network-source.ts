import { packLimits } from '../packs/limits.ts';
import { keySetLimit, keySetPath } from '../packs/key-set.ts';
import { chunkPath } from '../packs/pack-index.ts';
import type { FileEntry } from '../packs/packed-file.ts';
import { download } from './http.ts';
import type { PackLink } from './link.ts';
import type { PackSource } from './pack-source.ts';
import { SyncError } from './sync-error.ts';

const envelopeMs = 30_000;
const fileMs = 60_000;

/** A published pack on a web server. */
export function networkSource(link: Pick<PackLink, 'url' | 'local'>): PackSource {
  const file = ({ hash, packed }: FileEntry, signal?: AbortSignal): Promise<Uint8Array> =>
    download(new URL(chunkPath(hash), link.url).href, { maxBytes: packed, timeoutMs: fileMs, signal });
  return {
    origin: 'network',
    url: link.url,
    local: link.local,
    envelope: (signal) => download(link.url, { maxBytes: packLimits.envelope, timeoutMs: envelopeMs, signal, cache: 'no-cache' }),
    async keys(n, signal) {
      const address = new URL(keySetPath(n), link.url).href;
      try {
        return await download(address, { maxBytes: keySetLimit, timeoutMs: envelopeMs, signal, cache: 'no-cache' });
      } catch (error) {
        if (error instanceof SyncError && error.code === 'http-status' && error.details.status === 404) return null;
        throw error;
      }
    },
    index: file,
    chunk: (entry, _at, signal) => file(entry, signal),
  };
}
