// A pack of a million entities with eight names each, from the source to searchable names, by subscription, and its update.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nameMaterial } from '../../bench/name-material.ts';
import { findMentions } from '../../lib/names/find-mentions.ts';
import { sampleArticle } from '../../lib/names/sample-segment.ts';
import { openSpareStore } from '../../lib/store/spare/pack-store.ts';
import { openSegments } from '../../lib/store/segments.ts';
import { type ImportPorts, importPack } from '../../lib/sync/import-pack.ts';
import { noLedger } from '../../lib/sync/ledger.ts';
import { parseLink } from '../../lib/sync/link.ts';
import { networkSource } from '../../lib/sync/network-source.ts';
import { webPackPorts } from '../../lib/sync/pack-ports.ts';
import { segmentEngine } from '../../lib/sync/segment-engine.ts';
import { openTrust } from '../../lib/sync/trust.ts';
import { diskBlobs } from '../support/disk-blobs.ts';
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts';
import { aloneLock, memoryValues } from '../support/memory-values.ts';

const entities = Number(process.env.HASHIYA_ENTITIES ?? 1_000_000);
const node = process.execPath;
const root = resolve(import.meta.dirname, '../..');
/** Largest chunk that `pack build` makes, raw, with room for one entity more than the target. */
const largestChunk = 300 * 1_024;

let folder: string;
let served: ServedFolder;
let ports: ImportPorts;
let peak = 0;

function build(sequence: number): string {
  const source = join(folder, `source-${sequence}`);
  const out = join(folder, `out-${sequence}`);
  const run = (...args: string[]): unknown => execFileSync(node, ['--max-old-space-size=8000', ...args], { cwd: root });
  run('scripts/large-pack.ts', source, String(entities), String(sequence));
  run('cli/hashiya.mjs', 'pack', 'build', source, '-o', out, '--key', join(folder, 'online.key'));
  rmSync(source, { recursive: true });
  return out;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hashiya-large-'));
  execFileSync(node, ['cli/hashiya.mjs', 'pack', 'keygen', '-o', join(folder, 'online.key')], { cwd: root });
  served = await serveFolder(build(1));
  ports = {
    store: openSpareStore(diskBlobs(join(folder, 'store')), aloneLock),
    trust: openTrust(memoryValues(), aloneLock),
    packs: webPackPorts,
    segments: segmentEngine,
    lockNow: aloneLock,
    now: Date.now,
    application: '0.1.0',
  };
}, 1_800_000);

afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Takes in what is served, from the network, and watches the memory of arrays. Gives seconds. */
async function take(): Promise<number> {
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().arrayBuffers);
  }, 50);
  const start = performance.now();
  const source = networkSource(parseLink(`${served.url}/pack.json`), { ledger: noLedger });
  await importPack({ source }, ports);
  clearInterval(watch);
  return (performance.now() - start) / 1_000;
}

const names = async (text: string): Promise<string[]> => {
  const segments = await openSegments(ports.store, webPackPorts).open();
  return findMentions(sampleArticle(text, 'en'), segments).flatMap(({ candidates }) =>
    candidates.map(({ segment, entity }) => segments[segment]?.entityId(entity) ?? ''),
  );
};

it(`imports ${entities} entities within its memory, finds them, and updates three chunks in a hundred alone`, async () => {
  const base = process.memoryUsage().arrayBuffers;
  const whole = await take();
  const grown = peak - base;
  const row = await ports.store.pack('large');
  expect(row?.live.version).toBe(1);
  const size = row?.live.segmentBytes ?? 0;
  const some = [0, 1, 2].map((n) => nameMaterial().entity(Math.floor((entities / 3) * n + n), 0));
  for (const { id, labels } of some) expect(await names(`It was in ${labels.en} that they met.`)).toContain(id);
  expect(grown).toBeLessThan(4 * largestChunk + 2 * size + 16 * 1_024 * 1_024);
  served.turnTo(build(2));
  served.requests.length = 0;
  const update = await take();
  const chunks = (await ports.store.version('large', (await ports.store.pack('large'))?.live.payloadHash ?? ''))?.chunks.length ?? 0;
  const fetched = served.requests.filter((path) => path.startsWith('/c/')).length - 1;
  expect((await ports.store.pack('large'))?.live.version).toBe(2);
  expect(fetched).toBeLessThanOrEqual(Math.ceil(entities / 9_000) + 1);
  for (const { id, labels } of some) expect(await names(`It was in ${labels.en} that they met.`)).toContain(id);
  const mega = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;
  console.log(
    `${entities} entities: ${whole.toFixed(0)} s, segment ${mega(size)}, memory above base ${mega(grown)}; update of ${fetched} of ${chunks} chunks ${update.toFixed(1)} s`,
  );
  expect(update).toBeLessThan(whole / 10);
}, 3_600_000);
