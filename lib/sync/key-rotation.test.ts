import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtPack } from '../../tests/support/built-pack.ts';
import { codeOf, type ImportBench, openImportBench, servedPack } from '../../tests/support/import-bench.ts';
import { signedKeySet, signedPack, type TestKey, testKey } from '../../tests/support/publisher.ts';
import type { BuiltPack } from '../packs/build.ts';
import type { KeySet } from '../packs/key-set.ts';
import { adoptVersion } from './adopt-version.ts';
import { importPack } from './import-pack.ts';

const town = (sequence: number, epoch = 0) =>
  builtPack({ name: 'towns', sequence, epoch, entities: [{ id: 'Q1', type: 'place', labels: { en: `Town of ${sequence}` } }] });
const set = (keyset: number, online: readonly TestKey[], recovery: readonly TestKey[], epoch = 0): Omit<KeySet, 'format' | 'issued'> => ({
  pack: 'towns',
  keyset,
  epoch,
  online: online.map((one) => one.key),
  recovery: recovery.map((one) => one.key),
});

let bench: ImportBench;
let online: TestKey;
let next: TestKey;
let recovery: TestKey;
let thief: TestKey;
let first: Uint8Array;

beforeEach(async () => {
  bench = openImportBench();
  [online, next, recovery, thief] = await Promise.all([testKey(), testKey(), testKey(), testKey()]);
  first = await signedKeySet(set(1, [online], [recovery]), [online]);
});

/** Imports version `sequence`, signed by a key for a key set, from a server with these key sets. Gives `ok` or the error's code. */
async function serve(
  sequence: number,
  by: TestKey,
  keySets: readonly Uint8Array[],
  change: Readonly<Record<string, unknown>> = {},
  linkKey?: string,
): Promise<string | undefined> {
  const pack = await signedPack(await town(sequence), by, { keyset: keySets.length, ...change });
  return codeOf(importPack({ source: servedPack(pack, keySets), linkKey }, bench.ports));
}

const installed = async () => (await bench.ports.store.pack('towns'))?.live.version;

describe('rotation', () => {
  it('learns the key set on first use and keeps it', async () => {
    expect(await serve(1, online, [first])).toBe('ok');
    expect(await bench.ports.trust.get('towns')).toMatchObject({ keys: [online.key], keySet: { keyset: 1, recovery: [recovery.key] } });
  });

  it('follows a set that the recovery key and the new key signed; the old key is worth nothing then', async () => {
    await serve(1, online, [first]);
    const second = await signedKeySet(set(2, [next], [recovery]), [recovery, next]);
    expect(await serve(2, next, [first, second])).toBe('ok');
    expect(await bench.ports.trust.get('towns')).toMatchObject({ keys: [next.key], keySet: { keyset: 2 } });
    expect(await serve(3, online, [first, second])).toBe('bad-signature');
    expect(await serve(3, online, [first], { keyset: 1 })).toBe('bad-signature');
    expect(await installed()).toBe(2);
  });

  it('takes a key more by the online key alone', async () => {
    await serve(1, online, [first]);
    const second = await signedKeySet(set(2, [online, next], [recovery]), [online, next]);
    expect(await serve(2, next, [first, second])).toBe('ok');
    expect(await serve(3, online, [first, second])).toBe('ok');
  });

  it('goes from the key of an old link to the present one', async () => {
    const second = await signedKeySet(set(2, [next], [recovery]), [recovery, next]);
    const last = await testKey();
    const third = await signedKeySet(set(3, [last], [recovery]), [recovery, last]);
    expect(await serve(5, last, [first, second, third], {}, online.key)).toBe('ok');
    expect(await bench.ports.trust.get('towns')).toMatchObject({ keys: [last.key], keySet: { keyset: 3 } });
  });

  it('follows 64 rotations and no more', async () => {
    let by = online;
    const sets = [first];
    for (let n = 2; n <= 66; n++) {
      const fresh = await testKey();
      sets.push(await signedKeySet(set(n, [fresh], [recovery]), [recovery, fresh]));
      by = fresh;
      if (n === 65) {
        await serve(1, online, [first]);
        expect(await serve(2, by, sets)).toBe('ok');
      }
    }
    bench = openImportBench();
    await serve(1, online, [first]);
    expect(await serve(2, by, sets)).toBe('too-many-rotations');
    expect(await installed()).toBe(1);
    bench = openImportBench();
    expect(await serve(2, by, sets, {}, online.key)).toBe('too-many-rotations');
  });
});

describe('what a stolen online key cannot do', () => {
  const refused = async (second: Uint8Array, by: TestKey): Promise<void> => {
    await serve(1, online, [first]);
    const before = await bench.digest();
    expect(await serve(2, by, [first, second])).toBe('bad-keys');
    expect(await bench.digest()).toBe(before);
  };
  it('drop the other keys', async () => refused(await signedKeySet(set(2, [thief], [recovery]), [online, thief]), thief));
  it('change the recovery keys', async () => refused(await signedKeySet(set(2, [online], [thief]), [online, thief]), online));
  it('start a new epoch', async () => refused(await signedKeySet(set(2, [online], [recovery], 1), [online]), online));
});

describe('key sets that are refused', () => {
  const refused = async (second: Uint8Array | undefined, code = 'bad-keys', keyset = 2): Promise<void> => {
    await serve(1, online, [first]);
    const before = await bench.digest();
    expect(await serve(2, next, second === undefined ? [first] : [first, second], { keyset })).toBe(code);
    expect(await bench.digest()).toBe(before);
  };
  it('one that a stranger signed', async () => refused(await signedKeySet(set(2, [next], [thief]), [thief, next])));
  it('one that its own new key did not sign', async () =>
    refused(await signedKeySet({ ...set(2, [next], []), recovery: [thief.key] }, [recovery])));
  it('one of another pack', async () => refused(await signedKeySet({ ...set(2, [next], [recovery]), pack: 'rivers' }, [recovery, next])));
  it('one of another number', async () => refused(await signedKeySet(set(3, [next], [recovery]), [recovery, next])));
  it('one whose epoch falls', async () => {
    first = await signedKeySet(set(1, [online], [recovery], 2), [online]);
    await refused(await signedKeySet(set(2, [next], [recovery], 1), [recovery, next]));
  });
  it('one that is not there', async () => refused(undefined));
  it('one with a key of small order', async () =>
    refused(await signedKeySet({ ...set(2, [next], [recovery]), online: [next.key, 'A'.repeat(43)] }, [recovery, next])));
  it('one of 17 KiB', async () => {
    const fat = { ...set(2, [next], [recovery]), pack: 'towns' };
    const bytes = await signedKeySet(fat, [recovery, next]);
    const padded = new Uint8Array(17 * 1024).fill(32);
    padded.set(bytes);
    await refused(padded, 'too-big');
  });
  it('a first one that names the key of the link, and that this key did not sign', async () => {
    const forged = await signedKeySet(set(1, [thief, online], [thief]), [thief]);
    expect(await serve(1, thief, [forged], {}, online.key)).toBe('bad-keys');
    expect(await installed()).toBe(undefined);
  });
  it('a recovery key that signs a version on first use', async () => {
    const both = await signedKeySet(set(1, [online], [recovery]), [online, recovery]);
    expect(await serve(1, recovery, [both])).toBe('bad-signature');
  });
});

describe('fast-forward: a thief publishes the highest version there can be', () => {
  it('a recovery key starts a new epoch, which counts anew; the thief’s versions do not come back', async () => {
    await serve(1, online, [first]);
    expect(await serve(2, online, [first], { version: 2 ** 48 - 1 })).toBe('ok');
    const second = await signedKeySet(set(2, [next], [recovery], 1), [recovery, next]);
    expect(await serve(3, next, [first, second], { epoch: 1 })).toBe('ok');
    expect(await installed()).toBe(3);
    expect(await bench.ports.trust.get('towns')).toMatchObject({ version: 3, epoch: 1 });
    expect(await serve(2, online, [first], { keyset: 1, version: 2 ** 48 - 1 })).toBe('bad-signature');
    expect(await serve(2, next, [first, second], { epoch: 1 })).toBe('version-back');
    expect(await serve(4, next, [first, second], { epoch: 0 })).toBe('epoch-change');
    expect(await serve(4, next, [first, second], { epoch: 1 })).toBe('ok');
  });
  it('the reader can agree to a new epoch whose first version was held because it is smaller', async () => {
    const many = (sequence: number, count: number) =>
      builtPack({
        name: 'towns',
        sequence,
        entities: Array.from({ length: count }, (_, n) => ({ id: `Q${n + 1}`, type: 'place', labels: { en: `Town ${n}` } })),
      });
    const give = async (pack: BuiltPack, by: TestKey, keySets: readonly Uint8Array[], change: object) =>
      importPack({ source: servedPack(await signedPack(pack, by, { keyset: keySets.length, ...change }), keySets) }, bench.ports);
    await give(await many(1, 20), online, [first], {});
    await give(await many(2, 20), online, [first], { version: 2 ** 48 - 1 });
    const second = await signedKeySet(set(2, [next], [recovery], 1), [recovery, next]);
    expect(await give(await many(3, 9), next, [first, second], { epoch: 1 })).toMatchObject({ held: true });
    const held = (await bench.ports.trust.get('towns'))?.held;
    if (held === undefined) throw new Error('nothing is held');
    await adoptVersion('towns', held, bench.ports);
    expect(await installed()).toBe(3);
    expect(await bench.ports.trust.get('towns')).toMatchObject({ version: 3, epoch: 1 });
    expect(await serve(4, online, [first], { keyset: 1, version: 2 ** 48 - 1 })).toBe('epoch-change');
    expect(await serve(4, next, [first, second], { epoch: 1 })).toBe('ok');
  });
  it('an epoch that no key set stands for is refused', async () => {
    await serve(1, online, [first]);
    expect(await serve(1, online, [first], { epoch: 1 })).toBe('epoch-change');
  });
});
