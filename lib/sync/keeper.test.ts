import 'fake-indexeddb/auto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtPack } from '../../tests/support/built-pack.ts';
import type { BuiltPack } from '../packs/build.ts';
import { writeEnvelope } from '../packs/envelope.ts';
import { createDatabase, type Database } from '../store/database.ts';
import { openStore } from '../store/pack-store.ts';
import type { BundledPack } from './bundled-source.ts';
import { createKeeper, type Keeper, type KeeperPorts } from './keeper.ts';
import type { LedgerEntry } from './ledger.ts';
import { webPackPorts } from './pack-ports.ts';
import { openProgress } from './progress.ts';
import { segmentEngine } from './segment-engine.ts';
import { openTrust } from './trust.ts';
import { aloneLock, memoryValues } from '../../tests/support/memory-values.ts';

const pack = (name: string, sequence: number, entities = 1): Promise<BuiltPack> =>
  builtPack({
    name,
    sequence,
    entities: Array.from({ length: entities }, (_, at) => ({
      id: `Q${813 + at}`,
      type: 'place',
      labels: { en: `Kyrgyzstan ${sequence}` },
    })),
  });

async function mirrored(sequence: number, mirrors: readonly string[]): Promise<BuiltPack> {
  const built = await pack('mine', sequence);
  const payload = new TextEncoder().encode(JSON.stringify({ ...built.manifest, mirrors }));
  return { ...built, files: [{ path: 'pack.json', bytes: writeEnvelope(payload) }, ...built.files.slice(1)] };
}

let server: Server;
let base: string;
let files: Map<string, Uint8Array>;
let requests: string[];
let shipped: BundledPack[];
let database: Database;
let ports: KeeperPorts;
let keeper: Keeper;
let changes: number;
let noted: LedgerEntry[];
let online: boolean;
let answer: (response: ServerResponse, path: string) => void;
let now: number;

function serve(folder: string, built: BuiltPack): void {
  for (const { path, bytes } of built.files) files.set(`/${folder}/${path}`, bytes);
}

function ship(built: BuiltPack): void {
  const { id, version } = built.manifest;
  serve(`packs/${id}`, built);
  shipped = [...shipped.filter((one) => one.id !== id), { id, version, path: `packs/${id}/pack.json` }];
}

beforeEach(async () => {
  files = new Map();
  requests = [];
  shipped = [];
  changes = 0;
  noted = [];
  answer = (response, path) => {
    const bytes = files.get(path);
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
  };
  online = true;
  now = Date.UTC(2026, 10, 25);
  server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    answer(response, path);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  database = createDatabase(`test-${Math.random()}`);
  ports = {
    store: openStore(database),
    trust: openTrust(memoryValues(), aloneLock),
    packs: webPackPorts,
    segments: segmentEngine,
    lockNow: aloneLock,
    now: () => now,
    application: '0.1.0',
    progress: openProgress(memoryValues()),
    fileUrl: (path) => `${base}${path}`,
    bundled: async () => shipped,
    ledger: { note: (entry) => void noted.push(entry) },
    online: () => online,
    random: () => 0.5,
    changed: () => {
      changes++;
    },
  };
  keeper = createKeeper(ports);
});

afterEach(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const versions = async () => (await ports.store.packs()).map((row) => `${row.id}@${row.live.version}`);

describe('shipped packs', () => {
  it('come in at first, in their order, and newer ones follow an update of the extension', async () => {
    ship(await pack('countries', 1));
    ship(await pack('cities', 1));
    await keeper.ensureBundled(true);
    expect(await versions()).toEqual(['countries@1', 'cities@1']);
    requests.length = 0;
    await keeper.ensureBundled(false);
    expect(requests).toEqual([]);
    ship(await pack('cities', 2));
    await keeper.ensureBundled(false);
    expect(await versions()).toEqual(['countries@1', 'cities@2']);
  });
  it('keep out nothing but themselves when broken', async () => {
    ship(await pack('broken', 1));
    files.set('/packs/broken/pack.json', new TextEncoder().encode('{'));
    ship(await pack('cities', 1));
    await keeper.ensureBundled(true);
    expect(await versions()).toEqual(['cities@1']);
    expect(await ports.progress.list()).toContainEqual(
      expect.objectContaining({ pack: 'broken', phase: 'failed', error: expect.objectContaining({ code: 'bad-envelope' }) }),
    );
  });
  it('stay away once removed, until asked for', async () => {
    ship(await pack('cities', 1));
    await keeper.ensureBundled(true);
    await keeper.remove('cities');
    ship(await pack('cities', 2));
    await keeper.ensureBundled(true);
    expect(await versions()).toEqual([]);
    await keeper.update('cities');
    expect(await versions()).toEqual(['cities@2']);
    await keeper.ensureBundled(true);
    expect(await versions()).toEqual(['cities@2']);
  });
  it('refill a wiped database, switched off as they were', async () => {
    ship(await pack('cities', 1));
    await keeper.ensureBundled(true);
    await keeper.setEnabled('cities', false);
    await Promise.all(database.tables.map((table) => table.clear()));
    await keeper.ensureBundled(false);
    expect(await ports.store.pack('cities')).toMatchObject({ enabled: false });
  });
});

describe('subscriptions', () => {
  it('import, update by themselves when due, and tell', async () => {
    serve('mine', await pack('mine', 1));
    expect(await keeper.subscribe(`${base}/mine/`)).toMatchObject({ id: 'mine', changed: true });
    expect(changes).toBe(1);
    expect(await keeper.nextDue()).toBe(now + 86_400_000);
    serve('mine', await pack('mine', 2));
    await keeper.updateAll(true);
    expect(await versions()).toEqual(['mine@1']);
    now += 86_400_000;
    await keeper.updateAll(true);
    expect(await versions()).toEqual(['mine@2']);
    expect(changes).toBe(2);
  });
  it('keep their data and say what is wrong while the host fails', async () => {
    serve('mine', await pack('mine', 1));
    await keeper.subscribe(`${base}/mine/pack.json`);
    files.clear();
    await expect(keeper.update('mine')).rejects.toMatchObject({ code: 'http-status' });
    expect(await versions()).toEqual(['mine@1']);
    expect(await ports.trust.get('mine')).toMatchObject({ failures: 1, error: { code: 'http-status', details: { status: 404 } } });
    expect(await keeper.nextDue()).toBe(now + 3_600_000);
    serve('mine', await pack('mine', 2));
    await keeper.updateAll(false);
    const record = await ports.trust.get('mine');
    expect(record?.error).toBeUndefined();
    expect(record).toMatchObject({ version: 2 });
  });
  it('that fail at first leave nothing', async () => {
    await expect(keeper.subscribe(`${base}/nothing/`)).rejects.toMatchObject({ code: 'http-status' });
    await expect(keeper.subscribe('http://packs.example/')).rejects.toMatchObject({ code: 'not-https' });
    expect(await ports.trust.all()).toEqual([]);
  });
  it('refuse another pack under their address', async () => {
    serve('mine', await pack('mine', 1));
    await keeper.subscribe(`${base}/mine/`);
    serve('mine', await pack('other', 2));
    await expect(keeper.update('mine')).rejects.toMatchObject({ code: 'other-pack' });
    expect(await versions()).toEqual(['mine@1']);
  });
  it('come back after the database was wiped', async () => {
    serve('mine', await pack('mine', 1));
    await keeper.subscribe(`${base}/mine/`);
    await Promise.all(database.tables.map((table) => table.clear()));
    await keeper.refillLost();
    expect(await versions()).toEqual(['mine@1']);
  });
  it('are gone without a trace once removed', async () => {
    serve('mine', await pack('mine', 1));
    await keeper.subscribe(`${base}/mine/`);
    await keeper.remove('mine');
    const rows = await Promise.all(database.tables.map((table) => table.count()));
    expect(rows.every((count) => count === 0)).toBe(true);
    expect(await ports.trust.all()).toEqual([]);
    expect(await keeper.nextDue()).toBeNull();
  });
});

describe('a host that does not answer', () => {
  it('is given the time that it asks for', async () => {
    serve('mine', await pack('mine', 1));
    await keeper.subscribe(`${base}/mine/`);
    answer = (response) => void response.writeHead(503, { 'retry-after': '86400' }).end();
    await expect(keeper.update('mine')).rejects.toMatchObject({ code: 'http-status', details: { retryAfter: 86_400 } });
    expect(await keeper.nextDue()).toBe(now + 86_400_000);
  });
  it('is not blamed while the machine is off line', async () => {
    serve('mine', await pack('mine', 1));
    await keeper.subscribe(`${base}/mine/`);
    const before = await ports.trust.get('mine');
    requests.length = 0;
    online = false;
    now += 2 * 86_400_000;
    await keeper.updateAll(true);
    expect(requests).toEqual([]);
    files.clear();
    await expect(keeper.update('mine')).rejects.toMatchObject({ code: 'http-status' });
    expect(await ports.trust.get('mine')).toEqual(before);
  });
  it('is replaced by a mirror that its last manifest named', async () => {
    const mirrors = [`${base}/copy/pack.json`];
    serve('mine', await mirrored(1, mirrors));
    await keeper.subscribe(`${base}/mine/`);
    const next = await mirrored(2, mirrors);
    files.clear();
    serve('copy', next);
    await keeper.update('mine');
    expect(await versions()).toEqual(['mine@2']);
    expect(await ports.trust.get('mine')).toMatchObject({ url: `${base}/mine/pack.json` });
  });
});

describe('the ledger', () => {
  it('has every request, with its purpose, size and outcome', async () => {
    const built = await pack('mine', 1);
    serve('mine', built);
    await keeper.subscribe(`${base}/mine/`);
    files.clear();
    await keeper.update('mine').catch(() => undefined);
    expect(noted.map(({ url }) => url.slice(base.length))).toEqual(requests);
    expect(noted.map(({ purpose, outcome }) => `${purpose} ${outcome}`)).toEqual([
      'manifest ok',
      'index ok',
      'chunk ok',
      'manifest http-status',
    ]);
    expect(noted.reduce((sum, entry) => sum + entry.bytes, 0)).toBe(built.files.reduce((sum, { bytes }) => sum + bytes.length, 0));
  });
});

describe('going back', () => {
  it('stays back until the reader takes the newer version again, or a later one comes', async () => {
    serve('mine', await pack('mine', 1));
    await keeper.subscribe(`${base}/mine/`);
    serve('mine', await pack('mine', 2));
    await keeper.update('mine');
    await keeper.undo('mine');
    expect(await versions()).toEqual(['mine@1']);
    await keeper.update('mine');
    expect(await versions()).toEqual(['mine@1']);
    expect((await ports.trust.get('mine'))?.held).toMatchObject({ version: 2 });
    requests.length = 0;
    await keeper.agree('mine');
    expect(requests).toEqual([]);
    expect(await versions()).toEqual(['mine@2']);
    await keeper.undo('mine');
    serve('mine', await pack('mine', 3));
    await keeper.update('mine');
    expect(await versions()).toEqual(['mine@3']);
    expect((await ports.trust.get('mine'))?.held).toBeUndefined();
  });
  it('that fails changes nothing: what waited waits still', async () => {
    serve('mine', await pack('mine', 1, 2));
    await keeper.subscribe(`${base}/mine/`);
    await expect(keeper.undo('mine')).rejects.toMatchObject({ code: 'no-previous' });
    expect((await ports.trust.get('mine'))?.held).toBeUndefined();
    serve('mine', await pack('mine', 2));
    await keeper.update('mine');
    const { held } = (await ports.trust.get('mine')) ?? {};
    expect(held).toMatchObject({ version: 2 });
    await expect(keeper.undo('mine')).rejects.toMatchObject({ code: 'no-previous' });
    expect((await ports.trust.get('mine'))?.held).toEqual(held);
    expect(await versions()).toEqual(['mine@1']);
  });
  it('an update that would take too much waits for the reader’s word', async () => {
    serve('mine', await pack('mine', 1, 2));
    await keeper.subscribe(`${base}/mine/`);
    serve('mine', await pack('mine', 2));
    await keeper.update('mine');
    expect(await versions()).toEqual(['mine@1']);
    requests.length = 0;
    await keeper.agree('mine');
    expect(requests).toEqual([]);
    expect(await versions()).toEqual(['mine@2']);
    expect(await ports.trust.get('mine')).toMatchObject({ version: 2 });
    expect((await ports.trust.get('mine'))?.held).toBeUndefined();
    await keeper.undo('mine');
    expect(await versions()).toEqual(['mine@1']);
  });
});

it('an import under way can be cancelled, and leaves no failure behind', async () => {
  serve('mine', await pack('mine', 1));
  await keeper.subscribe(`${base}/mine/`);
  const before = await ports.trust.get('mine');
  serve('mine', await pack('mine', 2));
  const plain = answer;
  answer = (response, path) => {
    if (path.includes('/c/')) keeper.cancel('mine');
    plain(response, path);
  };
  await expect(keeper.update('mine')).rejects.toMatchObject({ code: 'cancelled' });
  expect(await versions()).toEqual(['mine@1']);
  expect(await ports.trust.get('mine')).toEqual(before);
  answer = plain;
  await keeper.update('mine');
  expect(await versions()).toEqual(['mine@2']);
});

describe('a stored pack that does not verify any more', () => {
  const spoil = () => database.chunks.toCollection().modify((row) => void row.bytes.set([0xff, 0xff], 30));
  it('is fetched again from its subscription, the present version of it', async () => {
    serve('mine', await pack('mine', 1));
    await keeper.subscribe(`${base}/mine/`);
    await spoil();
    await keeper.examine('mine');
    expect(await versions()).toEqual(['mine@1']);
    expect((await ports.trust.get('mine'))?.error).toBeUndefined();
  });
  it('is put in place again when it came with the extension', async () => {
    ship(await pack('countries', 1));
    await keeper.ensureBundled(true);
    await spoil();
    await keeper.examine('countries');
    expect(await versions()).toEqual(['countries@1']);
  });
  it('waits while its server is away, and says why', async () => {
    serve('mine', await pack('mine', 1));
    await keeper.subscribe(`${base}/mine/`);
    await spoil();
    files.clear();
    await keeper.examine('mine');
    expect(await versions()).toEqual([]);
    expect((await ports.trust.get('mine'))?.error).toMatchObject({ code: 'http-status' });
    serve('mine', await pack('mine', 2));
    now += 86_400_000;
    await keeper.refillLost();
    expect(await versions()).toEqual(['mine@2']);
  });
});
