import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { download } from './http.ts';
import type { SyncError } from './sync-error.ts';
import { decodeUtf8, gunzip, sha256 } from './web-ports.ts';

const answers: Record<string, (response: ServerResponse) => void> = {
  '/good': (response) => response.end('facts'),
  '/missing': (response) => response.writeHead(404).end(),
  '/declared': (response) => response.writeHead(200, { 'content-length': '5000000' }).write('x'),
  '/endless': (response) => {
    const more = (): void => {
      if (!response.destroyed) response.write(new Uint8Array(1024), () => setTimeout(more, 1));
    };
    more();
  },
  '/drip': (response) => response.writeHead(200).write('x'),
  '/broken': (response) => {
    response.writeHead(200, { 'content-length': '100' }).write('x');
    setTimeout(() => response.destroy(), 20);
  },
  '/away': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
};
let server: Server;
let base: string;
const headers: Record<string, unknown>[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    headers.push(request.headers);
    answers[request.url ?? '']?.(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'ok',
    (error: SyncError) => error.code,
  );
const get = (path: string, timeoutMs = 5_000, signal?: AbortSignal) => download(base + path, { maxBytes: 1_000, timeoutMs, signal });

describe('download', () => {
  it('gives the bytes and sends nothing of the reader', async () => {
    expect(decodeUtf8(await get('/good'))).toBe('facts');
    for (const name of ['cookie', 'referer', 'authorization']) expect(headers.at(-1)).not.toHaveProperty(name);
  });
  it.each([
    ['/missing', 'http-status'],
    ['/declared', 'too-large'],
    ['/endless', 'too-large'],
    ['/broken', 'network'],
    ['/away', 'network'],
  ])('%s: %s', async (path, expected) => expect(await code(get(path))).toBe(expected));
  it('gives up on a drip, and when told to', async () => {
    expect(await code(get('/drip', 100))).toBe('timeout');
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 30);
    expect(await code(get('/drip', 5_000, stop.signal))).toBe('cancelled');
  });
  it('takes nothing from this machine when a host of the web sends it on there', async () => {
    const answer = { url: 'http://127.0.0.1:631/', ok: true, headers: new Headers(), body: null };
    vi.stubGlobal('fetch', async () => answer);
    expect(await code(download('https://packs.example/pack.json', { maxBytes: 1, timeoutMs: 100 }))).toBe('not-https');
    expect(await code(download('http://localhost/pack.json', { maxBytes: 1, timeoutMs: 100 }))).toBe('ok');
    vi.unstubAllGlobals();
  });
  it('never starts for an address that is not allowed', async () => {
    expect(await code(download('http://192.0.2.1/pack.json', { maxBytes: 1, timeoutMs: 1 }))).toBe('not-https');
  });
});

describe('gunzip', () => {
  const packed = gzipSync(new TextEncoder().encode('facts '.repeat(10_000)), { mtime: 0 });
  it('unpacks within bounds', async () => {
    expect((await gunzip(packed, 60_000)).length).toBe(60_000);
    expect(await code(gunzip(packed, 59_999))).toBe('too-large');
  });
  it.each([
    ['cut short', packed.subarray(0, -5)],
    ['with something after it', new Uint8Array([...packed, 1, 2, 3])],
    ['twice', new Uint8Array([...packed, ...packed])],
    ['with a bent byte', packed.map((byte, at) => (at === packed.length - 6 ? byte ^ 1 : byte))],
    ['nothing at all', new Uint8Array()],
  ])('refuses a file %s', async (_what, bytes) => {
    await expect(gunzip(bytes, 1_000_000)).rejects.toThrow();
  });
});

it('hashes to lower-case hexadecimal, and decodes strictly', async () => {
  expect(await sha256(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(() => decodeUtf8(new Uint8Array([0xc0, 0x80]))).toThrow();
  expect(decodeUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]))).toBe('\u{feff}A');
});
