import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { killsOf, type Way, wordsOf } from '../kill/kills.ts';
import { openRig, type Rig } from '../kill/rig.ts';
import { runKill } from '../kill/run-kill.ts';

const name = (process.env.HASHIYA_KILL_BROWSER ?? 'chromium') as BrowserName;
const way = (process.env.HASHIYA_KILL_WAY ?? 'worker') as Way;
/** Which slice of the kills, of how many. */
const [slice = 1, slices = 1] = (process.env.HASHIYA_KILL_SLICE ?? '1/1').split('/').map(Number);

const all = killsOf(way);
const from = Math.floor(((slice - 1) * all.length) / slices);
const kills = all.slice(from, Math.floor((slice * all.length) / slices));

let rig: Rig;
beforeAll(async () => {
  rig = await openRig(name);
});
afterAll(() => rig?.close());

it.each(kills.map((kill) => ({ kill, words: wordsOf(kill) })))(`${name}: $words`, async ({ kill }) => {
  await runKill(rig, kill);
});

it('has kills to run', () => {
  expect(kills.length).toBeGreaterThan(0);
  console.error(`${kills.length} kills`);
});
