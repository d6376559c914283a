import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../e2e/support/until.ts';
import { ask } from './ask.ts';
import { type Inspection, inspect } from './inspect.ts';
import { type Kill, wordsOf } from './kills.ts';
import type { Operation, Source } from './points.ts';
import { arm, release, stands } from './remote.ts';
import type { Rig } from './rig.ts';
import { stopBackground } from './stop-background.ts';
import { packName, passingOf } from './versions.ts';

/** The version that is live before an operation and after it; 0: none. */
const ends: Readonly<Record<Operation, readonly [before: number, after: number]>> = { import: [0, 1], update: [1, 2], remove: [2, 0] };

/** Runs an operation to its end. */
async function run(rig: Rig, operation: Operation, source: Source, settings?: Page): Promise<void> {
  const version = rig.versions[operation === 'update' ? 1 : 0];
  if (operation === 'remove') await rig.call('packs.remove', { id: packName });
  else if (source === 'file') {
    const page = settings ?? (await rig.openSettings());
    await rig.importFile(page, version);
    if (settings === undefined) await page.close();
  } else {
    rig.offer(version);
    if (operation === 'update') await rig.call('packs.update', { id: packName });
    else await rig.call('packs.subscribe', { url: rig.link });
  }
}

/** Looks at what is installed, and fails unless it is one of these versions, whole, with a trust record that goes with it. */
async function whole(rig: Rig, allowed: readonly number[]): Promise<Inspection> {
  const seen = await inspect(rig.control);
  expect(seen.faults).toEqual([]);
  expect(allowed, JSON.stringify(seen)).toContain(seen.version);
  const { version, payloadHash, trust } = seen;
  // The floor may be higher than what is live, never lower; only a removal that has begun leaves a pack without a trust record of use.
  if (version > 0 && trust?.removed !== true) {
    expect(trust).not.toBe(null);
    expect(trust?.version).toBeGreaterThanOrEqual(version);
    if (trust?.version === version) expect(trust.payloadHash).toBe(payloadHash);
  }
  return seen;
}

/** Lets the background settle, and fails unless what answers is one of these versions in names and facts alike. */
async function answers(rig: Rig, allowed: readonly number[]): Promise<Inspection> {
  await rig.settled();
  const seen = await whole(rig, allowed);
  const expected = seen.version === 0 ? [] : [seen.version];
  expect(await ask(rig.control)).toEqual({ names: expected, facts: expected });
  if (seen.version > 0) expect(seen.trust?.removed).toBe(false);
  return seen;
}

/** Brings the pack to the version that an operation begins with. */
async function prepare(rig: Rig, version: number, source: Source): Promise<void> {
  const present = (await rig.call('packs.list', {})).packs.find(({ id }) => id === packName);
  const fits = present === undefined || present.origin === (source === 'link' ? 'network' : 'file');
  if ((present?.version ?? 0) === version && fits) return;
  if (present !== undefined && (present.version > version || !fits)) await run(rig, 'remove', source);
  if (version >= 1 && (present?.version !== 1 || !fits)) await run(rig, 'import', source);
  if (version === 2) await run(rig, 'update', source);
}

async function strike(rig: Rig, way: Kill['way'], page: Page | undefined): Promise<void> {
  if (way === 'worker') await stopBackground(rig.launched, rig.control);
  else if (way === 'browser') await rig.killBrowser();
  else await page?.close();
}

/**
 * Kills one operation at its point and fails unless the old version or the new one is left whole, answers, and another try ends well.
 */
export async function runKill(rig: Rig, kill: Kill): Promise<void> {
  const { operation, source, point, way } = kill;
  const [before, after] = ends[operation];
  await prepare(rig, before, source);
  await rig.settled();
  const inPage = source === 'file' && operation !== 'remove';
  const page = source === 'file' ? await rig.openSettings() : undefined;
  const nth = passingOf(point, rig.versions[operation === 'update' ? 1 : 0]);
  await arm(rig.control, point.name, nth, inPage ? 'page' : 'background');
  let end: unknown;
  const running = run(rig, operation, source, page).then(
    () => {
      end = 'ended';
    },
    (error: unknown) => {
      end = error;
    },
  );
  await until(`${wordsOf(kill)} to be reached`, async () => {
    if (end !== undefined) throw new Error('It has ended', { cause: end });
    return stands(rig.control, point.name);
  });
  await strike(rig, way, page);
  // The asker of a removal is gone; the background that does it lives on.
  if (way === 'page' && !inPage) await release(rig.control);
  // Whoever starts again may go on by itself, so the side is known only while nobody runs.
  await whole(rig, way === 'worker' || (way === 'page' && inPage) ? [point.side === 'old' ? before : after] : [before, after]);
  await answers(rig, [before, after]);
  await Promise.race([running, new Promise((done) => setTimeout(done, 50))]);
  if (operation !== 'remove' || (await inspect(rig.control)).version > 0) await run(rig, operation, source);
  const last = await answers(rig, [after]);
  expect(last.trust?.version ?? 0).toBe(after);
  expect(last.rows).toEqual({ versions: after, segments: Math.min(after, 1), staging: 0 });
  expect(last.stale).toBe(0);
}
