import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killsOf, type Way, wordsOf } from '../kill/kills.ts';
import type { Operation, Source } from '../kill/points.ts';
import { openRig, type Rig } from '../kill/rig.ts';
import { runKill } from '../kill/run-kill.ts';
import { browserNames } from './support/bench.ts';

type Choice = readonly [way: Way, source: Source, operation: Operation, point: string];

/** The kills that hurt most, in an order in which each begins where the one before it ends. The long run has all of them. */
const chosen: readonly Choice[] = [
  ['worker', 'link', 'import', 'addChunks>chunks.put'],
  ['worker', 'link', 'update', 'trust:after'],
  ['worker', 'link', 'remove', 'remove:before'],
  ['worker', 'link', 'import', 'flip>packs.put'],
  ['worker', 'link', 'update', 'flip>versions.put'],
  ['worker', 'link', 'remove', 'remove>versions.delete'],
  ['browser', 'link', 'import', 'flip>segments.put'],
  ['browser', 'link', 'update', 'flip>staging.delete'],
  ['browser', 'link', 'remove', 'trust.write:after'],
  ['page', 'file', 'import', 'trust.write:after'],
  ['page', 'file', 'update', 'flip>segments.delete'],
  ['page', 'file', 'remove', 'remove>chunks.delete'],
  ['browser', 'file', 'import', 'addChunks:after'],
  ['browser', 'file', 'update', 'flip:after'],
];

describe.each(browserNames)('killed in the middle in %s', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig(name);
  });
  afterAll(() => rig?.close());

  it.each(chosen)('with the %s: a pack by %s, its %s at %s, leaves the old version or the new one', async (way, source, operation, at) => {
    const kill = killsOf(way).find((one) => one.source === source && one.operation === operation && one.point.name === at);
    expect(kill, at).toBeDefined();
    if (kill) await runKill(rig, kill);
  });
});

it('has more than fifteen fail points, and more than three hundred kills in the long run', () => {
  const all = (['worker', 'browser', 'page'] as const).flatMap(killsOf);
  expect(new Set(all.map(({ point }) => point.name)).size).toBeGreaterThanOrEqual(15);
  expect(new Set(all.map(wordsOf)).size).toBe(all.length);
  expect(all.length * browserNames.length).toBeGreaterThanOrEqual(300);
  expect(chosen.length * browserNames.length).toBeGreaterThanOrEqual(24);
});
