import { describe, expect, it } from 'vitest';
import type { ImportProgress, InstalledPack } from '../../lib/sync/pack-state.ts';
import { packsPart } from './packs-part.ts';

const pack = (id: string, entities: number) => ({ id, entities }) as InstalledPack;
const step = (id: string, phase: ImportProgress['phase'], bytesDone: number): ImportProgress => ({
  pack: id,
  phase,
  bytesDone,
  bytesTotal: 100,
  recordsDone: 0,
  recordsTotal: 0,
});

describe('packsPart', () => {
  it('is not ready between two packs, when none is under way', () => {
    const between = { packs: [pack('a', 5)], progress: [step('a', 'done', 100)], settling: true };
    expect(packsPart(between)).toEqual({ state: 'coming', progress: 1 });
  });
  it('is ready when all is done, also with a pack that failed', () => {
    const all = { packs: [pack('a', 5), pack('b', 2)], progress: [step('b', 'done', 100), step('c', 'failed', 10)], settling: false };
    expect(packsPart(all)).toEqual({ state: 'ready', count: 2, entries: 7 });
  });
  it('tells how far it is', () => {
    const under = { packs: [], progress: [step('a', 'done', 100), step('b', 'fetch', 50)], settling: true };
    expect(packsPart(under)).toEqual({ state: 'coming', progress: 0.75 });
  });
});
