import 'fake-indexeddb/auto';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { breakRule, layers, stranger } from '../../tests/support/break-rules.ts';
import { builtPack } from '../../tests/support/built-pack.ts';
import { type ImportBench, openImportBench, servedPack } from '../../tests/support/import-bench.ts';
import { mutateBytes } from '../../tests/support/mutate-bytes.ts';
import { signedKeySet, signedPack, type TestKey, testKey } from '../../tests/support/publisher.ts';
import { seeded } from '../../tests/support/random.ts';
import type { BuiltPack } from '../packs/build.ts';
import { PackError } from '../packs/errors.ts';
import { importPack } from './import-pack.ts';
import { SyncError } from './sync-error.ts';

/** How many packs of each kind are tried. The long run asks for more, and for other seeds. */
const tries = Number(process.env.HASHIYA_MUTATIONS ?? 10_000);
const seed = Number(process.env.HASHIYA_SEED ?? 1);
/** One import that takes longer than this hangs. In milliseconds. */
const hangs = 5_000;

let bench: ImportBench;
let key: TestKey;
let keySet: Uint8Array;
let next: BuiltPack;

const towns = (sequence: number): Promise<BuiltPack> =>
  builtPack({
    name: 'towns',
    sequence,
    entities: Array.from({ length: 12 }, (_, n) => ({ id: `Q${n + 1}`, type: 'place', labels: { en: `Town ${n + 1} of ${sequence}` } })),
    properties: [{ id: 'P1082', labels: { en: 'population' }, valueType: 'quantity' }],
  });

beforeAll(async () => {
  bench = openImportBench();
  key = await testKey();
  const recovery = await testKey();
  keySet = await signedKeySet({ pack: 'towns', keyset: 1, epoch: 0, online: [key.key], recovery: [recovery.key] }, [key]);
  await importPack({ source: servedPack(await signedPack(await towns(10), key, { keyset: 1 }), [keySet]) }, bench.ports);
  next = await signedPack(await towns(11), key, { keyset: 1 });
});

/** What an attempt came to: the code of a typed refusal, or `taken`. Anything else fails the test. */
async function attempt(source: ReturnType<typeof servedPack>): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hang = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('an import hangs')), hangs);
  });
  try {
    const { changed, held } = await Promise.race([importPack({ source }, bench.ports), hang]);
    return changed ? 'taken' : held ? 'held' : 'same';
  } catch (error) {
    if (error instanceof PackError || error instanceof SyncError) return error.code;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

it(`takes none of ${tries} published packs whose bytes changed on their way`, { timeout: 1_200_000 }, async () => {
  const random = seeded(seed);
  const before = await bench.digest();
  const old = new Set(await bench.database.table('chunks').toCollection().primaryKeys());
  const fresh = next.chunks.map(({ hash }) => hash).filter((hash) => !old.has(hash));
  // A chunk that both versions share is never fetched.
  const names = next.files.map(({ path }) => path).filter((path) => ![...old].some((hash) => path.includes(String(hash))));
  const codes = new Map<string, number>();
  let harmless = 0;
  for (let n = 0; n < tries; n++) {
    const path = random.pick(names);
    const original = next.files.find((file) => file.path === path)?.bytes as Uint8Array;
    const other = random.whole(2) === 0 ? stranger : (next.files.find((file) => file.path === random.pick(names))?.bytes ?? stranger);
    const bytes = mutateBytes(original, random, other);
    const isSame = bytes.length === original.length && bytes.every((byte, at) => byte === original[at]);
    if (isSame) continue;
    const code = await attempt(servedPack(next, [keySet], (asked, given) => (asked === path ? bytes : given)));
    codes.set(code, (codes.get(code) ?? 0) + 1);
    // What was verified stays for the next try: here each try has to fetch everything.
    if (code !== 'taken') await bench.database.table('chunks').bulkDelete(fresh);
    if (code === 'taken') {
      // White space and names of keys around the signed bytes mean nothing: what was taken must be the very pack that was signed.
      expect(path).toBe('pack.json');
      expect((await bench.ports.store.pack('towns'))?.live.payloadHash).toBe(await payloadHash(next));
      harmless++;
      await bench.ports.store.remove('towns');
      await bench.ports.trust.change('towns', () => undefined);
      await importPack({ source: servedPack(await signedPack(await towns(10), key, { keyset: 1 }), [keySet]) }, bench.ports);
    } else if (n % 500 === 0) expect(await bench.digest()).toBe(before);
  }
  expect(await bench.digest()).toBe(before);
  expect(harmless).toBeLessThan(tries / 50);
  expect(codes.size).toBeGreaterThanOrEqual(4);
});

async function payloadHash(pack: BuiltPack): Promise<string> {
  const { payload } = JSON.parse(new TextDecoder().decode(pack.files[0]?.bytes)) as { payload: string };
  return bench.ports.packs.sha256(Uint8Array.from(atob(payload), (char) => char.charCodeAt(0)));
}

it(`takes none of ${tries} packs that break a rule and are signed by the right key`, { timeout: 1_200_000 }, async () => {
  const random = seeded(seed + 1);
  const before = await bench.digest();
  const refused = new Map<string, number>();
  const codes = new Map<string, Set<string>>();
  for (let n = 0; n < tries; n++) {
    const { layer, pack } = await breakRule('towns', 100 + n, n, random);
    const code = await attempt(
      servedPack(await signedPack(pack, key, { keyset: pack.manifest.keyset === 0 ? 1 : pack.manifest.keyset }), [keySet]),
    );
    if (['taken', 'held', 'same'].includes(code))
      throw new Error(`${layer} ${n}: ${code}: ${JSON.stringify(gunzipSync(pack.files[2]?.bytes as Uint8Array).toString()).slice(0, 600)}`);
    refused.set(layer, (refused.get(layer) ?? 0) + 1);
    codes.set(layer, (codes.get(layer) ?? new Set()).add(code));
    if (n % 500 === 0) expect(await bench.digest()).toBe(before);
  }
  expect(await bench.digest()).toBe(before);
  if (tries >= 10_000) for (const layer of layers) expect(refused.get(layer)).toBeGreaterThanOrEqual(100);
  expect(Object.fromEntries([...codes].map(([layer, set]) => [layer, [...set].sort()]))).toMatchObject({
    format: ['unknown-format'],
    application: ['application-too-old'],
    manifest: ['bad-manifest'],
    version: ['version-back'],
    epoch: ['epoch-change'],
    text: ['bad-utf8'],
    line: ['line-too-long'],
    count: ['wrong-count'],
  });
});
