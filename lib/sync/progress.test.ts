import { describe, expect, it } from 'vitest';
import type { KeyValueStore } from '../settings/settings-store.ts';
import type { ImportProgress } from './pack-state.ts';
import { openProgress } from './progress.ts';
import { nextCheck } from './schedule.ts';

function memory(): KeyValueStore & { writes: number } {
  const data = new Map<string, unknown>();
  const store = {
    writes: 0,
    get: async (key: string) => data.get(key),
    set: async (key: string, value: unknown) => {
      store.writes++;
      data.set(key, value);
    },
    remove: async (key: string) => void data.delete(key),
  };
  return store;
}

const at = (pack: string, phase: ImportProgress['phase'], bytesDone = 0): ImportProgress => ({
  pack,
  phase,
  bytesDone,
  bytesTotal: 100,
  recordsDone: 0,
  recordsTotal: 0,
});

describe('progress', () => {
  it('writes a new phase at once and a phase at most four times a second', async () => {
    let now = 0;
    const store = memory();
    const board = openProgress(store, () => now);
    board.report(at('a', 'fetch', 1));
    for (now = 1; now < 1_000; now++) board.report(at('a', 'fetch', now));
    board.report(at('a', 'index'));
    expect(await board.list()).toEqual([at('a', 'index')]);
    expect(store.writes).toBeLessThanOrEqual(6);
  });
  it('drops what is done or died, and keeps failures', async () => {
    let now = 0;
    const store = memory();
    const board = openProgress(store, () => now);
    board.report(at('a', 'done'));
    board.report(at('b', 'failed'));
    board.report(at('c', 'fetch'));
    expect((await board.list()).map((one) => one.pack).sort()).toEqual(['a', 'b', 'c']);
    now = 60_000;
    expect((await board.list()).map((one) => one.pack).sort()).toEqual(['b', 'c']);
    now = 600_000;
    expect((await openProgress(store, () => now).list()).map((one) => one.pack)).toEqual(['b']);
  });
});

describe('nextCheck', () => {
  const hours = (failures: number, random: number) => nextCheck(0, failures, random) / 3_600_000;
  it('comes after a day, give or take a fifth', () => {
    expect(hours(0, 0)).toBeCloseTo(19.2);
    expect(hours(0, 0.5)).toBeCloseTo(24);
    expect(hours(0, 1)).toBeCloseTo(28.8);
  });
  it('backs off after failures, up to a week', () => {
    expect([1, 2, 3, 20].map((failures) => Math.round(hours(failures, 0.5)))).toEqual([1, 2, 4, 168]);
  });
});
