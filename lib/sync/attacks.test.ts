import 'fake-indexeddb/auto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtPack } from '../../tests/support/built-pack.ts';
import { forgedPack } from '../../tests/support/forged-pack.ts';
import { codeOf, type ImportBench, openImportBench, servedPack, webPorts } from '../../tests/support/import-bench.ts';
import { signedKeySet, signedPack, type TestKey, testKey } from '../../tests/support/publisher.ts';
import type { BuiltPack } from '../packs/build.ts';
import { openLivePacks } from '../store/live-packs.ts';
import { installedPacks } from '../store/installed.ts';
import { download } from './http.ts';
import { importPack } from './import-pack.ts';

// What TUF (https://theupdateframework.github.io/specification/latest/#goals-to-protect-against-specific-attacks) and the news teach to expect
// of a host or a network. Keys that are stolen: key-rotation.test.ts.
let bench: ImportBench;
let key: TestKey;

beforeEach(async () => {
  bench = openImportBench();
  key = await testKey();
});

const towns = (sequence: number, words = 'Town', name = 'towns'): Promise<BuiltPack> =>
  builtPack({
    name,
    sequence,
    entities: Array.from({ length: 9 }, (_, n) => ({ id: `Q${n + 1}`, type: 'place', labels: { en: `${words} ${n} of ${sequence}` } })),
  });
const signed = async (pack: Promise<BuiltPack> | BuiltPack, change: object = {}) => signedPack(await pack, key, { ...change });
const take = (pack: BuiltPack, keySets: readonly Uint8Array[] = []) =>
  codeOf(importPack({ source: servedPack(pack, keySets) }, bench.ports));

/** Serves a hostile pack: it is refused for this reason, and nothing of what is installed changed. */
async function refused(pack: BuiltPack, code: string): Promise<void> {
  const before = await bench.digest();
  expect(await take(pack)).toBe(code);
  expect(await bench.digest()).toBe(before);
}

describe('attack', () => {
  it('rollback: an older version that was signed once', async () => {
    const old = await signed(towns(4));
    await take(await signed(towns(5)));
    await refused(old, 'version-back');
  });

  it('equivocation: another content under the version that is installed', async () => {
    await take(await signed(towns(5)));
    await refused(await signed(towns(5, 'City')), 'version-fork');
  });

  it('wiped store, then an older version: the highest version outlives the data', async () => {
    const old = await signed(towns(4));
    await take(await signed(towns(5)));
    await Promise.all(bench.database.tables.map((table) => table.clear()));
    await refused(old, 'version-back');
    await refused(await signed(towns(5, 'City')), 'version-fork');
    expect(await take(await signed(towns(6)))).toBe('ok');
  });

  it('freeze: a host that serves one version for ever takes no fact away, and the pack says how old it is', async () => {
    const frozen = await signed(towns(5), { expires: '2020-01-01' });
    expect(await take(frozen)).toBe('ok');
    expect(await importPack({ source: servedPack(frozen) }, bench.ports)).toMatchObject({ changed: false });
    const live = await openLivePacks(bench.ports.store, webPorts, () => undefined).enabled();
    const [listed] = await installedPacks(live, await bench.ports.trust.all(), webPorts);
    expect(listed).toMatchObject({ id: 'towns', enabled: true, entities: 9, expires: '2020-01-01' });
  });

  it('mix-and-match: parts of two versions, each signed by the right key', async () => {
    const [old, next, other] = [await signed(towns(5)), await signed(towns(6)), await signed(towns(7, 'River', 'rivers'))];
    await take(old);
    const mixes: (readonly [string, (pack: BuiltPack) => readonly Uint8Array[]])[] = [
      [
        'wrong-size|wrong-hash',
        ({ files: [envelope, , ...rest] }) => [envelope, old.files[1], ...rest].map((file) => file?.bytes ?? new Uint8Array()),
      ],
      [
        'wrong-size|wrong-hash',
        ({ files: [envelope, index] }) => [envelope, index, old.files[2]].map((file) => file?.bytes ?? new Uint8Array()),
      ],
    ];
    for (const [codes, mix] of mixes) {
      const bytes = mix(next);
      const mixed = { ...next, files: next.files.map(({ path }, at) => ({ path, bytes: bytes[at] ?? new Uint8Array() })) };
      const before = await bench.digest();
      expect(codes.split('|')).toContain(await take(mixed));
      expect(await bench.digest()).toBe(before);
    }
    const before = await bench.digest();
    expect(await codeOf(importPack({ source: servedPack(other), expected: 'towns' }, bench.ports))).toBe('other-pack');
    expect(await bench.digest()).toBe(before);
  });

  it('mix-and-match: a key set of another pack', async () => {
    const sets = [await signedKeySet({ pack: 'rivers', keyset: 1, epoch: 0, online: [key.key], recovery: [] }, [key])];
    expect(await take(await signed(towns(5), { keyset: 1 }), sets)).toBe('bad-keys');
    expect(await bench.ports.store.packs()).toEqual([]);
  });

  it('fast-forward: a version beyond what numbers can count', async () => {
    await take(await signed(towns(5)));
    await refused(await signed(towns(6), { version: 2 ** 48 }), 'bad-manifest');
    await refused(await signed(towns(6), { version: 2 ** 53 }), 'bad-manifest');
  });

  it('decompression bomb: a signed chunk of 8 KiB that unpacks to 8 MB', async () => {
    await take(await signed(towns(5)));
    await refused(await signed(forgedPack('towns', 6, new Uint8Array(8_000_000), 1)), 'too-big');
  });
});

describe('attack on the way', () => {
  let server: Server;
  let base: string;
  let sent = 0;
  const drop = (response: ServerResponse, bytes: number, everyMs: number): void => {
    if (response.destroyed) return;
    sent += bytes;
    response.write(new Uint8Array(bytes), () => setTimeout(() => drop(response, bytes, everyMs), everyMs));
  };

  beforeAll(async () => {
    server = createServer(({ url }, response) => (url === '/endless' ? drop(response, 4_096, 0) : drop(response, 1, 10)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  beforeEach(() => {
    sent = 0;
  });

  it('endless body: the download ends at its bound', async () => {
    expect(await codeOf(download(`${base}/endless`, { maxBytes: 50_000, timeoutMs: 20_000 }))).toBe('too-large');
  });

  it('slow drip: a byte now and then does not put the end off', async () => {
    const began = performance.now();
    expect(await codeOf(download(`${base}/drip`, { maxBytes: 50_000, timeoutMs: 300 }))).toBe('timeout');
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(sent).toBeGreaterThan(3);
  });
});
