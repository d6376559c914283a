import { checkAddress } from './link.ts';
import { retryAfterSeconds } from './retry-after.ts';
import { SyncError } from './sync-error.ts';
import { readAll } from './web-ports.ts';

export interface DownloadOptions {
  /** More bytes than this are refused while they come. */
  readonly maxBytes: number;
  /** The whole download ends after this time. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** `no-cache` asks the host each time (it answers «unchanged» by ETag); files named by their hash never change. */
  readonly cache?: RequestCache;
  /** Told what was asked in the end, after redirects, and how much came so far, of downloads that fail too. */
  readonly onAnswer?: (answer: { readonly url: string; readonly bytes: number }) => void;
}

/**
 * Fetches one file of a pack: no cookies, no referrer, bounded in bytes and time, and `https` (or loopback) after redirects too.
 * @throws SyncError `network`, `http-status`, `timeout`, `cancelled`, `too-large`, `not-https`
 */
export async function download(address: string, options: DownloadOptions): Promise<Uint8Array> {
  const { url, local } = checkAddress(address);
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  try {
    const response = await fetch(url.href, {
      cache: options.cache ?? 'default',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      signal,
    });
    const from = response.url === '' ? url.href : response.url;
    options.onAnswer?.({ url: from, bytes: 0 });
    // What a host of the web sends on to this very machine is no pack: `http` there stands for trials of the reader's own.
    if (response.url !== '' && checkAddress(response.url).local && !local)
      throw new SyncError('not-https', { url: response.url.slice(0, 200) });
    if (!response.ok) {
      const retryAfter = retryAfterSeconds(response.headers.get('retry-after'), Date.now());
      throw new SyncError('http-status', { status: response.status, host: url.host, ...(retryAfter === undefined ? {} : { retryAfter }) });
    }
    const declared = Number(response.headers.get('content-length') ?? 0);
    if (declared > options.maxBytes) throw new SyncError('too-large', { limit: options.maxBytes, size: declared });
    return response.body === null
      ? new Uint8Array()
      : await readAll(response.body, options.maxBytes, (bytes) => options.onAnswer?.({ url: from, bytes }));
  } catch (error) {
    if (error instanceof SyncError) throw error;
    if (options.signal?.aborted) throw new SyncError('cancelled', {}, error);
    if (timeout.aborted) throw new SyncError('timeout', { host: url.host, seconds: Math.round(options.timeoutMs / 1_000) }, error);
    throw new SyncError('network', { host: url.host }, error);
  }
}
