import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LedgerEntry } from './ledger.ts';
import { networkSource } from './network-source.ts';

let server: Server;
let base: string;
let other: string;

const answers: Record<string, (response: ServerResponse) => void> = {
  '/good/pack.json': (response) => response.end('facts'),
  '/moved/pack.json': (response) => response.writeHead(302, { location: `${other}/good/pack.json` }).end(),
  '/lost/pack.json': (response) => response.writeHead(302, { location: `${other}/nowhere` }).end(),
  '/fat/pack.json': (response) => response.writeHead(200).end(new Uint8Array(70_000)),
};

beforeAll(async () => {
  server = createServer(({ url }, response) => (answers[url ?? ''] ?? ((one: ServerResponse) => one.writeHead(404).end()))(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  base = `http://127.0.0.1:${port}`;
  other = `http://localhost:${port}`;
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

async function noted(path: string): Promise<readonly (readonly [url: string, bytes: number, outcome: string])[]> {
  const entries: LedgerEntry[] = [];
  const source = networkSource({ url: base + path, local: true }, { ledger: { note: (entry) => void entries.push(entry) } });
  await source.envelope().catch(() => undefined);
  return entries.map(({ url, bytes, outcome }) => [url, bytes, outcome]);
}

it('the ledger has each host that was asked, redirects too, and what came before a download failed', async () => {
  expect(await noted('/good/pack.json')).toEqual([[`${base}/good/pack.json`, 5, 'ok']]);
  expect(await noted('/none/pack.json')).toEqual([[`${base}/none/pack.json`, 0, 'http-status']]);
  expect(await noted('/moved/pack.json')).toEqual([
    [`${base}/moved/pack.json`, 0, 'ok'],
    [`${other}/good/pack.json`, 5, 'ok'],
  ]);
  expect(await noted('/lost/pack.json')).toEqual([
    [`${base}/lost/pack.json`, 0, 'ok'],
    [`${other}/nowhere`, 0, 'http-status'],
  ]);
  const [[url, bytes, outcome] = ['', 0, '']] = await noted('/fat/pack.json');
  expect([url, outcome]).toEqual([`${base}/fat/pack.json`, 'too-large']);
  expect(bytes).toBeGreaterThan(65_536);
});
