import { strToU8 } from 'fflate';
import type { BuiltPack } from '../../lib/packs/build.ts';
import type { PackPorts } from '../../lib/packs/ports.ts';
import { createDatabase, type Database } from '../../lib/store/database.ts';
import { openStore } from '../../lib/store/pack-store.ts';
import type { ImportPorts } from '../../lib/sync/import-pack.ts';
import type { PackSource } from '../../lib/sync/pack-source.ts';
import { openTrust } from '../../lib/sync/trust.ts';
import { verifyEd25519 } from '../../lib/sync/verify.ts';
import { decodeUtf8, gunzip, sha256 } from '../../lib/sync/web-ports.ts';
import { aloneLock, memoryValues } from './memory-values.ts';

/** The browser's ports of packs; they work in Node too. */
export const webPorts: PackPorts = { sha256, gunzip, decodeUtf8, verifyEd25519 };

/** A store of its own (over fake-indexeddb), trust records in memory, and a segment builder that is quick. */
export interface ImportBench {
  readonly ports: ImportPorts;
  readonly database: Database;
  /** Everything that an import may change, as text. */
  digest(): Promise<string>;
}

/** Opens an empty bench. */
export function openImportBench(): ImportBench {
  const database = createDatabase(`test-${Math.random()}`);
  const trust = openTrust(memoryValues(), aloneLock);
  const ports: ImportPorts = {
    store: openStore(database),
    trust,
    packs: webPorts,
    segments: {
      version: 1,
      start: (pack) => {
        const ids: string[] = [];
        return { add: (entity) => void ids.push(entity.id), finish: () => strToU8(`${pack}:${ids.join(',')}`) };
      },
    },
    lockNow: aloneLock,
    now: () => Date.UTC(2026, 10, 25),
    application: '0.1.0',
  };
  return {
    ports,
    database,
    async digest() {
      const tables = await Promise.all(['packs', 'versions', 'segments'].map((name) => database.table(name).toArray()));
      return JSON.stringify([tables, await trust.all()]);
    },
  };
}

/** A source over built files and key sets, as a web server gives them. `bend` may change what comes for a path. */
export function servedPack(
  pack: BuiltPack,
  keySets: readonly Uint8Array[] = [],
  bend: (path: string, bytes: Uint8Array) => Uint8Array | Promise<Uint8Array> = (_path, bytes) => bytes,
): PackSource {
  const give = async (path: string): Promise<Uint8Array> => {
    const file = pack.files.find((one) => one.path === path);
    if (file === undefined) throw new Error(`no ${path}`);
    return bend(path, file.bytes);
  };
  return {
    origin: 'network',
    url: 'https://packs.example/pack.json',
    envelope: () => give('pack.json'),
    keys: async (n) => keySets[n - 1] ?? null,
    index: ({ hash }) => give(`c/${hash}.fpc`),
    chunk: ({ hash }) => give(`c/${hash}.fpc`),
  };
}

/** The code of the error that a promise rejects with; `ok` when it does not. */
export function codeOf(promise: Promise<unknown>): Promise<string | undefined> {
  return promise.then(
    () => 'ok',
    (error: { code?: string }) => error.code ?? String(error),
  );
}
