import { packLimits } from '../packs/limits.ts';
import { chunkPath } from '../packs/pack-index.ts';
import type { FileEntry } from '../packs/packed-file.ts';
import { download } from './http.ts';
import type { PackLink } from './link.ts';
import type { PackSource } from './pack-source.ts';

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
    index: file,
    chunk: (entry, _at, signal) => file(entry, signal),
  };
}
