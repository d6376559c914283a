import type { Page } from 'puppeteer-core';
import { packName } from './versions.ts';

/** The trust record of the pack, as far as the tests look at it. */
export interface Trusted {
  readonly version: number;
  readonly payloadHash: string;
  readonly removed?: boolean;
}

/** What lies on disk of the pack. */
export interface Inspection {
  /** Number of the live version; 0: none is installed. */
  readonly version: number;
  readonly payloadHash: string | null;
  readonly trust: Trusted | null;
  /** Everything that is not whole. */
  readonly faults: readonly string[];
  /** Rows of the pack in the tables but for its own row. */
  readonly rows: Readonly<Record<'versions' | 'segments' | 'staging', number>>;
  /** Packs that are installed, this one or others. */
  readonly packs: number;
  /** Chunks that no version and no import of any pack needs. */
  readonly stale: number;
}

/** Reads database and trust records past the extension's code, and looks whether every piece of each version is there with its hash. */
export function inspect(page: Page): Promise<Inspection> {
  return page.evaluate(async (pack) => {
    interface Row {
      readonly live: { readonly version: number; readonly payloadHash: string };
      readonly previous?: { readonly payloadHash: string };
    }
    interface StoredVersion {
      readonly key: string;
      readonly pack: string;
      readonly payload: Uint8Array<ArrayBuffer>;
      readonly index: Uint8Array<ArrayBuffer>;
      readonly chunks: readonly string[];
    }
    const settle = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

    const database = await settle(indexedDB.open('hashiya'));
    const tables = database.transaction(['packs', 'versions', 'segments', 'staging', 'chunks']);
    const all = <T>(name: string): Promise<T[]> => settle(tables.objectStore(name).getAll()) as Promise<T[]>;
    const [packs, row, versions, segments, staging, chunks] = await Promise.all([
      settle(tables.objectStore('packs').count()),
      settle(tables.objectStore('packs').get(pack)) as Promise<Row | undefined>,
      all<StoredVersion>('versions'),
      all<{ readonly key: string; readonly pack: string; readonly size: number; readonly bytes: Blob }>('segments'),
      all<{ readonly pack: string; readonly hashes: readonly string[] }>('staging'),
      all<{ readonly hash: string; readonly bytes: Uint8Array<ArrayBuffer> }>('chunks'),
    ]);
    database.close();
    const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const records = ((await storage.local.get('trust')).trust ?? []) as (Trusted & { readonly id: string })[];

    const faults: string[] = [];
    const byHash = new Map(chunks.map(({ hash, bytes }) => [hash, bytes]));
    const own = versions.filter((version) => version.pack === pack);
    for (const { key, payload, index, chunks: hashes } of own) {
      if (`${pack}@${await sha256(payload)}` !== key) faults.push('the manifest of a version has another hash');
      const manifest = JSON.parse(new TextDecoder().decode(payload)) as { readonly index: { readonly hash: string } };
      if ((await sha256(index)) !== manifest.index.hash) faults.push('the index of a version has another hash');
      for (const hash of hashes) if (!byHash.has(hash)) faults.push(`a chunk is missing: ${hash}`);
    }
    for (const { hash, bytes } of chunks) if ((await sha256(bytes)) !== hash) faults.push(`a chunk has another hash: ${hash}`);
    const keys = own.map(({ key }) => key);
    for (const version of [row?.live, row?.previous]) {
      if (version !== undefined && !keys.includes(`${pack}@${version.payloadHash}`)) faults.push('a version of the row is missing');
    }
    const segment = segments.find(({ key }) => key === `${pack}@${row?.live.payloadHash}`);
    if (row !== undefined && segment === undefined) faults.push('the name segment of the live version is missing');
    for (const { size, bytes } of segments) if ((await bytes.arrayBuffer()).byteLength !== size) faults.push('a name segment is cut short');
    if (row === undefined && keys.length > 0) faults.push('a version of no pack');

    const needed = new Set([...versions.flatMap((version) => version.chunks), ...staging.flatMap(({ hashes }) => hashes)]);
    const mine = <T extends { readonly pack: string }>(rows: readonly T[]): number => rows.filter((one) => one.pack === pack).length;
    const trust = records.find(({ id }) => id === pack);
    return {
      version: row?.live.version ?? 0,
      payloadHash: row?.live.payloadHash ?? null,
      trust: trust === undefined ? null : { version: trust.version, payloadHash: trust.payloadHash, removed: trust.removed === true },
      faults,
      rows: { versions: own.length, segments: mine(segments), staging: mine(staging) },
      packs,
      stale: chunks.filter(({ hash }) => !needed.has(hash)).length,
    };
  }, packName);
}
