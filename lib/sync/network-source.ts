import { keySetLimit, keySetPath } from '../packs/key-set.ts';
import { packLimits } from '../packs/limits.ts';
import { chunkPath } from '../packs/pack-index.ts';
import type { FileEntry } from '../packs/packed-file.ts';
import { download, type DownloadOptions } from './http.ts';
import { type Ledger, noLedger, type RequestPurpose } from './ledger.ts';
import type { PackLink } from './link.ts';
import type { PackSource } from './pack-source.ts';
import { SyncError } from './sync-error.ts';

const envelopeMs = 30_000;
const fileMs = 60_000;

/** Failures of a host after which a mirror is asked. What arrived whole and is wrong is wrong everywhere, but for a stale copy. */
const hostFailures: ReadonlySet<string> = new Set(['network', 'http-status', 'timeout', 'too-large']);

interface NetworkOptions {
  readonly ledger?: Ledger;
  /** Addresses of the same `pack.json` elsewhere, from the last manifest that was verified. */
  readonly mirrors?: readonly string[] | undefined;
}

/** A published pack on a web server, and on its mirrors when that does not answer. */
export function networkSource(link: Pick<PackLink, 'url' | 'local'>, options: NetworkOptions = {}): PackSource {
  const { ledger = noLedger } = options;
  const bases = [link.url, ...(options.mirrors ?? []).filter((one) => one !== link.url)];

  async function once(url: string, purpose: RequestPurpose, wanted: DownloadOptions): Promise<Uint8Array> {
    const at = Date.now();
    const asked = new URL(url).href;
    let answer = { url: asked, bytes: 0 };
    /** A host that sent us on was asked too. */
    const note = (outcome: string): void => {
      if (answer.url !== asked) ledger.note({ at, url, purpose, bytes: 0, outcome: 'ok' });
      ledger.note({ at, purpose, outcome, url: answer.url === asked ? url : answer.url, bytes: answer.bytes });
    };
    try {
      const bytes = await download(url, {
        ...wanted,
        onAnswer: (now) => {
          answer = now;
        },
      });
      note('ok');
      return bytes;
    } catch (error) {
      note(error instanceof SyncError ? error.code : 'failed');
      throw error;
    }
  }

  /** Fetches a file beside `pack.json`, or that itself: asks the host, then each mirror; the one that answered is asked first from then on. */
  async function fetchFile(path: string | undefined, purpose: RequestPurpose, wanted: DownloadOptions): Promise<Uint8Array> {
    let first: unknown;
    for (const base of [...bases]) {
      try {
        const bytes = await once(path === undefined ? base : new URL(path, base).href, purpose, wanted);
        if (base !== bases[0]) bases.sort((a, b) => Number(b === base) - Number(a === base));
        return bytes;
      } catch (error) {
        if (!(error instanceof SyncError) || !hostFailures.has(error.code)) throw error;
        first ??= error;
      }
    }
    throw first;
  }

  const file = (purpose: RequestPurpose, { hash, packed }: FileEntry, signal?: AbortSignal): Promise<Uint8Array> =>
    fetchFile(chunkPath(hash), purpose, { maxBytes: packed, timeoutMs: fileMs, signal });
  return {
    origin: 'network',
    url: link.url,
    local: link.local,
    envelope: (signal) =>
      fetchFile(undefined, 'manifest', { maxBytes: packLimits.envelope, timeoutMs: envelopeMs, signal, cache: 'no-cache' }),
    async keys(n, signal) {
      try {
        return await fetchFile(keySetPath(n), 'keys', { maxBytes: keySetLimit, timeoutMs: envelopeMs, signal, cache: 'no-cache' });
      } catch (error) {
        if (error instanceof SyncError && error.code === 'http-status' && error.details.status === 404) return null;
        throw error;
      }
    },
    index: (entry, signal) => file('index', entry, signal),
    chunk: (entry, _at, signal) => file('chunk', entry, signal),
  };
}
