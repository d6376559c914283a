import 'fake-indexeddb/auto';
import { strToU8 } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { type BuiltPack, singleFile } from '../packs/build.ts';
import { openEnvelope, payloadType, writeEnvelope } from '../packs/envelope.ts';
import { preAuthenticationEncoding } from '../packs/signed-envelope.ts';
import { createDatabase, type Database } from '../store/database.ts';
import { openStore } from '../store/pack-store.ts';
import { builtPack } from '../../tests/support/built-pack.ts';
import { forgedPack } from '../../tests/support/forged-pack.ts';
import { fileSource, folderSource } from './file-source.ts';
import { type ImportPorts, importPack } from './import-pack.ts';
import type { PackSource } from './pack-source.ts';
import type { ImportProgress } from './pack-state.ts';
import { openTrust } from './trust.ts';
import { toBase64Url } from '../packs/public-key.ts';
import { verifyEd25519 } from './verify.ts';
import { decodeUtf8, gunzip, sha256 } from './web-ports.ts';
import { aloneLock, memoryValues } from '../../tests/support/memory-values.ts';

const packs = {
  sha256,
  gunzip,
  decodeUtf8,
  verifyEd25519: (key: Uint8Array, sig: Uint8Array, message: Uint8Array) => verifyEd25519(key, sig, message),
};

let database: Database;
let ports: ImportPorts;
let built = 0;

beforeEach(() => {
  database = createDatabase(`test-${Math.random()}`);
  built = 0;
  ports = {
    store: openStore(database),
    trust: openTrust(memoryValues(), aloneLock),
    packs,
    segments: {
      version: 1,
      start: (pack) => {
        const ids: string[] = [];
        return {
          add: (entity) => void ids.push(entity.id),
          finish: () => {
            built++;
            return strToU8(`${pack}:${ids.join(',')}`);
          },
        };
      },
    },
    lockNow: aloneLock,
    now: () => Date.UTC(2026, 10, 25),
    application: '0.1.0',
  };
});

/** A pack of some chunks: long descriptions fill them. `changed` entities differ from those of other versions. */
function sample(sequence: number, changed: readonly number[] = [], options: { name?: string; epoch?: number } = {}): Promise<BuiltPack> {
  const entities = Array.from({ length: 240 }, (_, at) => ({
    id: `Q${at + 1}`,
    type: 'place',
    labels: { en: `Town ${at + 1}` },
    descriptions: {
      en:
        Array.from({ length: 500 }, (_, word) => `w${(at * 7919 + word * 104729) % 99991}`).join(' ') +
        (changed.includes(at) ? sequence : ''),
    },
  }));
  return builtPack({
    name: options.name ?? 'towns',
    sequence,
    entities,
    properties: [{ id: 'P1082', labels: { en: 'population' }, valueType: 'quantity', unit: '1' }],
    ...(options.epoch === undefined ? {} : { epoch: options.epoch }),
  });
}

interface Watched extends PackSource {
  readonly fetched: string[];
}

/** A source over built files; `bend` may change what it gives for a path. */
function sourceOf(
  pack: BuiltPack,
  origin: PackSource['origin'] = 'bundled',
  bend: (path: string, bytes: Uint8Array) => Uint8Array | Promise<Uint8Array> = (_p, b) => b,
): Watched {
  const fetched: string[] = [];
  const give = async (path: string) => {
    fetched.push(path);
    const file = pack.files.find((one) => one.path === path);
    if (file === undefined) throw new Error(`no ${path}`);
    return bend(path, file.bytes);
  };
  return {
    fetched,
    origin,
    ...(origin === 'network' ? { url: 'https://packs.example/pack.json' } : {}),
    envelope: () => give('pack.json'),
    index: ({ hash }) => give(`c/${hash}.fpc`),
    chunk: ({ hash }) => give(`c/${hash}.fpc`),
  };
}

async function digest(): Promise<string> {
  const tables = await Promise.all(['packs', 'versions', 'segments'].map((name) => database.table(name).toArray()));
  return JSON.stringify([tables, await ports.trust.all()]);
}

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'ok',
    (error: { code?: string }) => error.code,
  );

async function keyPair() {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const key = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const sign = async (pack: BuiltPack): Promise<BuiltPack> => {
    const { payload } = openEnvelope(pack.files[0]?.bytes as Uint8Array, packs);
    const message = preAuthenticationEncoding(payloadType, payload) as Uint8Array<ArrayBuffer>;
    const bytes = new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, message));
    const envelope = { path: 'pack.json', bytes: writeEnvelope(payload, [{ keyid: key, bytes }]) };
    return { ...pack, files: [envelope, ...pack.files.slice(1)] };
  };
  return { key, sign };
}

describe('importPack', () => {
  it('takes a pack in, with progress', async () => {
    const pack = await sample(1);
    expect(pack.chunks.length).toBeGreaterThan(3);
    const seen: ImportProgress[] = [];
    const outcome = await importPack({ source: sourceOf(pack), onProgress: (one) => seen.push(one) }, ports);
    expect(outcome).toEqual({ id: 'towns', version: 1, changed: true });
    expect([...new Set(seen.map((one) => one.phase))]).toEqual(['plan', 'fetch', 'index', 'flip', 'done']);
    expect(seen.at(-1)).toMatchObject({ bytesDone: pack.manifest.sizes.packed, bytesTotal: pack.manifest.sizes.packed, recordsDone: 241 });
    for (let at = 1; at < seen.length; at++) expect(seen[at]?.bytesDone).toBeGreaterThanOrEqual(seen[at - 1]?.bytesDone ?? 0);
    expect(await ports.store.pack('towns')).toMatchObject({ origin: 'bundled', enabled: true, live: { version: 1, signed: false } });
    expect(await ports.trust.get('towns')).toMatchObject({ version: 1, origin: 'bundled' });
    const row = await ports.store.pack('towns');
    const segment = await ports.store.segment('towns', row?.live.payloadHash ?? '');
    expect(await segment?.bytes.text()).toContain('Q240');
  });

  it('does nothing for what is installed', async () => {
    const pack = await sample(1);
    await importPack({ source: sourceOf(pack) }, ports);
    const again = sourceOf(pack);
    expect(await importPack({ source: again }, ports)).toMatchObject({ changed: false });
    expect(again.fetched).toEqual(['pack.json']);
    expect(built).toBe(1);
  });

  it('fetches and adds only chunks that are new', async () => {
    await importPack({ source: sourceOf(await sample(1)) }, ports);
    const next = await sample(2, [5]);
    const source = sourceOf(next);
    const before = new Set(await database.chunks.toCollection().primaryKeys());
    await importPack({ source }, ports);
    const added = (await database.chunks.toCollection().primaryKeys()).filter((hash) => !before.has(hash));
    expect(source.fetched.filter((path) => path.startsWith('c/'))).toHaveLength(2);
    expect(added).toHaveLength(1);
    expect(await ports.store.pack('towns')).toMatchObject({ live: { version: 2 }, previous: { version: 1 } });
  });

  it('goes on after an interruption with what it lacks', async () => {
    const pack = await sample(1);
    let left = 3;
    const dying = sourceOf(pack, 'bundled', (_path, bytes) => {
      if (left-- <= 0) throw Object.assign(new Error('gone'), { code: 'network' });
      return bytes;
    });
    expect(await code(importPack({ source: dying }, ports))).toBe('network');
    expect(await ports.store.packs()).toEqual([]);
    await importPack({ source: sourceOf(pack) }, ports);
    expect(await ports.store.pack('towns')).toMatchObject({ live: { version: 1 } });
  });

  it('stops when it is cancelled', async () => {
    const stop = new AbortController();
    const source = sourceOf(await sample(1), 'bundled', (path, bytes) => {
      if (path !== 'pack.json') stop.abort();
      return bytes;
    });
    expect(await code(importPack({ source, signal: stop.signal }, ports))).toBe('cancelled');
    expect(await ports.store.packs()).toEqual([]);
  });

  it('reads a single file and a folder alike', async () => {
    const pack = await sample(1);
    await importPack({ source: fileSource(new Blob([singleFile(pack) as Uint8Array<ArrayBuffer>])) }, ports);
    expect(await ports.store.pack('towns')).toMatchObject({ origin: 'file', live: { version: 1, signed: false } });
    const next = await sample(2, [1]);
    const folder = next.files.map(({ path, bytes }) => [`towns/${path}`, new Blob([bytes as Uint8Array<ArrayBuffer>])] as const);
    await importPack({ source: folderSource(folder) }, ports);
    expect(await ports.store.pack('towns')).toMatchObject({ live: { version: 2 } });
  });
});

describe('a broken pack is refused and leaves everything as it was', () => {
  const corrupt = (bytes: Uint8Array, at: number) => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
  const isChunk = (pack: BuiltPack) => (path: string) => pack.chunks.some((chunk) => path === `c/${chunk.hash}.fpc`);

  const cases: [string, string, (pack: BuiltPack) => (path: string, bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>][] = [
    [
      'pack.json that is no JSON',
      'bad-envelope',
      () => (path, bytes) => (path === 'pack.json' ? strToU8('<html>captive portal</html>\n') : bytes),
    ],
    ['pack.json without an end', 'too-big', () => (path, bytes) => (path === 'pack.json' ? new Uint8Array(70_000) : bytes)],
    [
      'an index with another hash',
      'wrong-hash',
      (pack) => (path, bytes) => (path === `c/${pack.manifest.index.hash}.fpc` ? corrupt(bytes, 12) : bytes),
    ],
    ['a chunk with another hash', 'wrong-hash', (pack) => (path, bytes) => (isChunk(pack)(path) ? corrupt(bytes, 40) : bytes)],
    ['a chunk cut short', 'wrong-size', (pack) => (path, bytes) => (isChunk(pack)(path) ? bytes.subarray(0, -1) : bytes)],
    [
      'an unknown format',
      'unknown-format',
      () => (path, bytes) => (path === 'pack.json' ? strToU8(decodeUtf8(bytes).replace('pack.v1', 'pack.v2')) : bytes),
    ],
  ];

  it.each(cases)('%s: %s', async (_what, expected, bend) => {
    await importPack({ source: sourceOf(await sample(1)) }, ports);
    const before = await digest();
    const next = await sample(2, [3, 100, 200]);
    expect(await code(importPack({ source: sourceOf(next, 'bundled', bend(next)) }, ports))).toBe(expected);
    expect(await digest()).toBe(before);
  });

  const entity = '{"entity":{"id":"Q1","type":"place","labels":{"en":"Town"}}}';
  it.each<[string, string, string | Uint8Array, object?]>([
    ['bad JSON', 'bad-json', '{"entity":{"id":'],
    ['a missing field', 'bad-record', '{"entity":{"type":"place","labels":{"en":"Town"}}}'],
    ['a field of the wrong type', 'bad-record', entity.replace('"place"', '7')],
    ['a record of no kind', 'bad-record', '{"thing":{}}'],
    ['a script for a link', 'bad-record', entity.replace('}}}', '},"sameAs":["javascript:alert(1)"]}}')],
    ['bytes that are no UTF-8', 'bad-utf8', new Uint8Array([0x7b, 0xff, 0xfe])],
    ['an endless line', 'line-too-long', `{"entity":{"id":"${Array.from({ length: 12_000 }, (_, at) => at * 7919).join('.')}"}}`],
    ['a bomb', 'too-big', new Uint8Array(4_000_000)],
    ['a size of 2 GB', 'too-big', entity, { sizes: { packed: 2 ** 31, raw: 2 ** 31, chunks: 1 } }],
    [
      'fewer records than announced',
      'wrong-count',
      entity,
      { counts: { entities: 2, properties: 0, statements: 0, series: 0, sources: 0 } },
    ],
    ['an unknown format version', 'unknown-format', entity, { format: 2 }],
    ['a later application in mind', 'application-too-old', entity, { minimumVersion: '9.0' }],
    ['a missing manifest field', 'bad-manifest', entity, { licence: undefined }],
    ['a version beyond bounds', 'bad-manifest', entity, { version: 2 ** 50 }],
  ])('%s, with hashes that are right: %s', async (_what, expected, lines, change) => {
    await importPack({ source: sourceOf(await sample(1)) }, ports);
    const before = await digest();
    const forged = await forgedPack('towns', 2, lines, 1, change as Record<string, unknown>);
    expect(await code(importPack({ source: sourceOf(forged) }, ports))).toBe(expected);
    expect(await digest()).toBe(before);
  });

  it('a segment that cannot be built', async () => {
    await importPack({ source: sourceOf(await sample(1)) }, ports);
    const before = await digest();
    const failing = {
      ...ports,
      segments: {
        version: 1,
        start: () => ({
          add: () => undefined,
          finish: (): never => {
            throw new RangeError('too many');
          },
        }),
      },
    };
    expect(await code(importPack({ source: sourceOf(await sample(2, [3])) }, failing))).toBe('segment');
    expect(await digest()).toBe(before);
  });

  it('a store that fails at any of its calls', async () => {
    await importPack({ source: sourceOf(await sample(1)) }, ports);
    const live = JSON.stringify(await ports.store.packs());
    const next = await sample(2, [3]);
    for (const method of ['pack', 'stage', 'have', 'addChunks', 'chunk', 'flip'] as const) {
      const store = { ...ports.store, [method]: () => Promise.reject(Object.assign(new Error('disk'), { code: 'storage-full' })) };
      expect(await code(importPack({ source: sourceOf(next) }, { ...ports, store }))).toBe('storage-full');
      expect(JSON.stringify(await ports.store.packs())).toBe(live);
    }
    await importPack({ source: sourceOf(next) }, ports);
    expect(await ports.store.pack('towns')).toMatchObject({ live: { version: 2 } });
  });
});

describe('trust', () => {
  it('refuses unsigned packs from the network, but not from loopback', async () => {
    const pack = await sample(1);
    expect(await code(importPack({ source: sourceOf(pack, 'network') }, ports))).toBe('unsigned');
    await importPack({ source: { ...sourceOf(pack, 'network'), url: 'http://127.0.0.1/pack.json', local: true } }, ports);
    expect(await ports.store.pack('towns')).toMatchObject({ live: { signed: false } });
  });

  it('pins the key of the link, and refuses another one afterwards', async () => {
    const [first, second] = [await keyPair(), await keyPair()];
    const signed = await first.sign(await sample(1));
    expect(await code(importPack({ source: sourceOf(signed, 'network'), linkKey: second.key }, ports))).toBe('bad-signature');
    expect(await ports.trust.all()).toEqual([]);
    await importPack({ source: sourceOf(signed, 'network'), linkKey: first.key }, ports);
    expect(await ports.trust.get('towns')).toMatchObject({ keys: [first.key], url: 'https://packs.example/pack.json' });
    const forged = await second.sign(await sample(2));
    const before = await digest();
    expect(await code(importPack({ source: sourceOf(forged, 'network') }, ports))).toBe('bad-signature');
    expect(await code(importPack({ source: sourceOf(await sample(2), 'file') }, ports))).toBe('unsigned');
    expect(await digest()).toBe(before);
    await importPack({ source: sourceOf(await first.sign(await sample(2, [1])), 'network') }, ports);
    expect(await ports.store.pack('towns')).toMatchObject({ live: { version: 2, signed: true } });
  });

  it('pins on first use the key that the signature names', async () => {
    const { key, sign } = await keyPair();
    await importPack({ source: sourceOf(await sign(await sample(1)), 'network') }, ports);
    expect(await ports.trust.get('towns')).toMatchObject({ keys: [key] });
    const pack = await sample(2, [1]);
    const [other] = (await sign(await sample(3, [2]))).files;
    const mixed = { ...pack, files: [{ path: 'pack.json', bytes: other?.bytes as Uint8Array }, ...pack.files.slice(1)] };
    expect(await code(importPack({ source: sourceOf(mixed, 'network') }, ports))).not.toBe('ok');
    expect(await ports.store.pack('towns')).toMatchObject({ live: { version: 1, signed: true } });
  });

  it('knows rollback, equivocation, another epoch and another pack by name', async () => {
    const { sign } = await keyPair();
    const subscribe = async (pack: Promise<BuiltPack>, expected?: string) =>
      code(importPack({ source: sourceOf(await sign(await pack), 'network'), expected }, ports));
    expect(await subscribe(sample(5))).toBe('ok');
    expect(await subscribe(sample(4))).toBe('version-back');
    expect(await subscribe(sample(5, [1]))).toBe('version-fork');
    expect(await subscribe(sample(6, [], { epoch: 1 }))).toBe('epoch-change');
    expect(await subscribe(sample(6, [], { name: 'other' }), 'towns')).toBe('other-pack');
    await ports.store.remove('towns');
    expect(await subscribe(sample(4))).toBe('version-back');
    expect(await subscribe(sample(5))).toBe('ok');
    expect(await subscribe(sample(6, [1]))).toBe('ok');
  });

  it('lets shipped packs fill an empty store, and make way for a newer subscription', async () => {
    const { sign } = await keyPair();
    await importPack({ source: sourceOf(await sample(1)) }, ports);
    await importPack({ source: sourceOf(await sign(await sample(3, [1])), 'network') }, ports);
    expect(await importPack({ source: sourceOf(await sample(2, [2])) }, ports)).toMatchObject({ changed: false });
    expect(await ports.store.pack('towns')).toMatchObject({ origin: 'network', live: { version: 3 } });
    await ports.store.remove('towns');
    expect(await importPack({ source: sourceOf(await sample(2, [2])) }, ports)).toMatchObject({ changed: true });
    expect(await ports.trust.get('towns')).toMatchObject({ version: 3, origin: 'network', url: 'https://packs.example/pack.json' });
  });
});
