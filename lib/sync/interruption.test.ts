import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { builtPack } from '../../tests/support/built-pack.ts';
import type { BuiltPack } from '../packs/build.ts';
import { createDatabase, type Database } from '../store/database.ts';
import { aloneLock, memoryValues } from '../../tests/support/memory-values.ts';
import { openStore } from '../store/pack-store.ts';
import { type ImportPorts, importPack } from './import-pack.ts';
import { webPackPorts } from './pack-ports.ts';
import type { PackSource } from './pack-source.ts';
import { segmentEngine } from './segment-engine.ts';
import { openTrust } from './trust.ts';

/** Words that pack badly, so that a pack has some chunks. */
const prose = (seed: number) => Array.from({ length: 500 }, (_, at) => `w${(seed * 7919 + at * 104729) % 99991}`).join(' ');
const pack = (sequence: number) =>
  builtPack({
    name: 'towns',
    sequence,
    entities: Array.from({ length: 200 }, (_, at) => ({
      id: `Q${at + 1}`,
      type: 'place',
      labels: { en: `Town ${at}` },
      descriptions: { en: prose(at) + (at < 3 ? sequence : '') },
    })),
  });

/** Calls anything on the way to a live pack, and dies at the n-th call: every one after it never comes back, as in a killed worker. */
class Dying {
  left: number;
  readonly died: Promise<void>;
  #tell: () => void = () => undefined;
  constructor(calls: number) {
    this.left = calls;
    this.died = new Promise((resolve) => {
      this.#tell = resolve;
    });
  }
  wrap<T extends object>(target: T): T {
    return new Proxy(target, {
      get: (object, name) => {
        const member: unknown = Reflect.get(object, name);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => {
          if (this.left-- > 0) return Reflect.apply(member, object, args);
          this.#tell();
          return new Promise(() => undefined);
        };
      },
    });
  }
}

function sourceOf(built: BuiltPack): PackSource {
  const give = async (path: string) => built.files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
  return {
    origin: 'bundled',
    envelope: () => give('pack.json'),
    index: ({ hash }) => give(`c/${hash}.fpc`),
    chunk: ({ hash }) => give(`c/${hash}.fpc`),
  };
}

function portsOver(database: Database, data: Map<string, unknown>): ImportPorts {
  return {
    store: openStore(database),
    trust: openTrust(memoryValues(data), aloneLock),
    packs: webPackPorts,
    segments: segmentEngine,
    lockNow: aloneLock,
    now: () => 0,
    application: '0.1.0',
  };
}

/** What is live: its version, whether every chunk and the segment are there. */
async function whole(ports: ImportPorts): Promise<number> {
  const row = await ports.store.pack('towns');
  if (row === undefined) return 0;
  const version = await ports.store.version('towns', row.live.payloadHash);
  expect((await ports.store.have(version?.chunks ?? [])).size).toBe(version?.chunks.length);
  expect(await ports.store.segment('towns', row.live.payloadHash)).toBeDefined();
  return row.live.version;
}

it('leaves the old version or the new one whole, wherever an import or update dies, and the next try ends it', async () => {
  const [first, second] = [await pack(1), await pack(2)];
  let points = 0;
  for (const [base, target] of [
    [undefined, first],
    [first, second],
  ] as const) {
    for (let calls = 0; ; calls++) {
      const database = createDatabase(`test-${Math.random()}`);
      const data = new Map<string, unknown>();
      const ports = portsOver(database, data);
      if (base !== undefined) await importPack({ source: sourceOf(base) }, ports);
      const before = await whole(ports);
      const dying = new Dying(calls);
      const run = importPack(
        { source: dying.wrap(sourceOf(target)) },
        { ...ports, store: dying.wrap(ports.store), trust: dying.wrap(ports.trust) },
      );
      const end = await Promise.race([run.then(() => 'done'), dying.died.then(() => 'died')]);
      const after = await whole(ports);
      expect([before, target.manifest.version]).toContain(after);
      if (end === 'done') {
        expect(after).toBe(target.manifest.version);
        break;
      }
      points++;
      await importPack({ source: sourceOf(target) }, ports);
      expect(await whole(ports)).toBe(target.manifest.version);
      await ports.store.collect(1_000);
      await ports.store.remove('towns');
      expect(await Promise.all(database.tables.map((table) => table.count()))).toEqual(database.tables.map(() => 0));
      database.close();
    }
  }
  expect(points).toBeGreaterThanOrEqual(24);
});
