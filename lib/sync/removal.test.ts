import { describe, expect, it } from 'vitest';
import type { PackRow, PackStore } from './pack-store.ts';
import { finishRemovals, removePack } from './removal.ts';
import { openTrust, type TrustRecord } from './trust.ts';

/** Ports over memory with one pack, live and known; dies before its n-th write. */
function bench(dies = Number.POSITIVE_INFINITY) {
  const record: TrustRecord = {
    id: 'towns',
    origin: 'network',
    enabled: true,
    url: 'https://a.example/pack.json',
    version: 2,
    payloadHash: 'x',
    epoch: 1,
  };
  const data = new Map<string, unknown>([['trust', [record]]]);
  const rows = new Map([['towns', { id: 'towns', live: { installed: '2026-11-24T00:00:00.000Z' } } as PackRow]]);
  let left = dies;
  const write = (work: () => void) => async (): Promise<void> => {
    if (left-- <= 0) throw new Error('killed');
    work();
  };
  const store = {
    pack: async (id: string) => rows.get(id),
    remove: (id: string) => write(() => void rows.delete(id))(),
  } as Pick<PackStore, 'pack' | 'remove'> as PackStore;
  const values = {
    get: async (key: string) => data.get(key),
    set: (key: string, value: unknown) => write(() => void data.set(key, value))(),
    remove: async () => undefined,
  };
  const ports = {
    store,
    trust: openTrust(values, (_name, run) => run()),
    lockNow: <T>(_name: string, run: () => Promise<T>) => run(),
    isShipped: async () => false,
    now: () => Date.UTC(2026, 10, 25),
  };
  return {
    ports,
    live: () => rows.has('towns'),
    known: () => (data.get('trust') as TrustRecord[]).map(({ removed }) => removed === true),
    revive: () => {
      left = Number.POSITIVE_INFINITY;
    },
  };
}

describe('removePack', () => {
  it('leaves nothing of a pack from elsewhere, and of a shipped one that the reader does not want it', async () => {
    const one = bench();
    await removePack('towns', one.ports);
    expect([one.live(), one.known()]).toEqual([false, []]);
    const shipped = bench();
    await removePack('towns', { ...shipped.ports, isShipped: async () => true });
    expect([shipped.live(), shipped.known()]).toEqual([false, [true]]);
  });

  it.each([0, 1, 2])(
    'that dies before its write %i leaves a pack that can be updated, or a removal that the next start ends',
    async (dies) => {
      const { ports, live, known, revive } = bench(dies);
      await expect(removePack('towns', ports)).rejects.toThrow('killed');
      const [wasLive, wasKnown] = [live(), known()];
      revive();
      await finishRemovals(ports);
      if (dies === 0) expect([wasLive, wasKnown, live(), known()]).toEqual([true, [false], true, [false]]);
      else expect([wasKnown, live(), known()]).toEqual([[true], false, []]);
    },
  );
});

it('finishRemovals leaves a pack alone that came after the removal, whose record was lost', async () => {
  const { ports, live, revive } = bench(1);
  await removePack('towns', { ...ports, now: () => Date.UTC(2026, 10, 23) }).catch(() => undefined);
  revive();
  await finishRemovals(ports);
  expect(live()).toBe(true);
});

it('finishRemovals leaves a pack alone that another context is busy with', async () => {
  const { ports, live, revive } = bench(1);
  await removePack('towns', ports).catch(() => undefined);
  revive();
  await finishRemovals({ ...ports, lockNow: () => Promise.reject(new Error('busy')) });
  expect(live()).toBe(true);
});
