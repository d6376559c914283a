import type { ChunkRecords } from '../packs/chunk.ts';
import { diffRecords, type PackChange } from '../packs/diff.ts';
import type { ChunkEntry } from '../packs/pack-index.ts';
import type { PackPorts } from '../packs/ports.ts';
import type { PackStore } from './pack-store.ts';
import { differingChunks, readStored } from './version-records.ts';
import { openVersion, type VersionIndex } from './version-index.ts';
import { SyncError } from './sync-error.ts';
import type { TrustStore } from './trust.ts';

/** What differs between two versions. `changes` may be cut short; `total` counts all, or is null where there was too much to compare. */
export interface PackChanges {
  readonly changes: readonly PackChange[];
  readonly total: number | null;
}

/** Raw bytes of differing chunks on one side that are compared: beyond it the list would be of no use to anybody. */
const mostBytes = 24 * 1024 * 1024;

async function gather(chunks: readonly ChunkEntry[], pack: string, store: PackStore, ports: PackPorts): Promise<ChunkRecords> {
  const all = { entities: [], properties: [], statements: [], series: [], sources: [] } as { [K in keyof ChunkRecords]: unknown[] };
  for await (const records of readStored(pack, chunks, store, ports)) {
    for (const kind of Object.keys(all) as (keyof ChunkRecords)[]) for (const record of records[kind]) all[kind].push(record);
  }
  return all as ChunkRecords;
}

/**
 * Lists what changed between two versions that lie in the store, changes about `first` before the others.
 * @param limit most changes that are given
 * @throws SyncError `storage`; PackError
 */
export async function listChanges(
  pack: string,
  before: VersionIndex,
  after: VersionIndex,
  options: { readonly store: PackStore; readonly ports: PackPorts; readonly limit: number; readonly first?: ReadonlySet<string> },
): Promise<PackChanges> {
  const { store, ports, limit, first } = options;
  const differing = differingChunks(before.index.chunks, after.index.chunks);
  const size = (chunks: readonly ChunkEntry[]) => chunks.reduce((sum, chunk) => sum + chunk.raw, 0);
  if (size(differing.before) > mostBytes || size(differing.after) > mostBytes) return { changes: [], total: null };
  const head = after.index.chunks.filter((chunk) => chunk.bucket === 'head');
  const [old, fresh, { properties }] = [
    await gather(differing.before, pack, store, ports),
    await gather(differing.after, pack, store, ports),
    await gather(head, pack, store, ports),
  ];
  const changes = diffRecords({ before: old, after: fresh, properties });
  const isFirst = ({ subject }: PackChange): boolean => subject !== undefined && first?.has(subject) === true;
  const ordered = first === undefined ? changes : [...changes.filter(isFirst), ...changes.filter((one) => !isFirst(one))];
  return { changes: ordered.slice(0, limit), total: changes.length };
}

/** Most changes that are sent to a page. */
const mostChanges = 500;

/**
 * What the live version of a pack changed against the one before, or (with `held`) what the update that waits for the reader would change.
 * @throws SyncError `unknown-pack`, `no-previous`, `storage`; PackError
 */
export async function changesOf(
  id: string,
  held: boolean,
  ports: { readonly store: PackStore; readonly trust: TrustStore; readonly packs: PackPorts },
  first?: ReadonlySet<string>,
): Promise<PackChanges> {
  const row = await ports.store.pack(id);
  if (row === undefined) throw new SyncError('unknown-pack', { pack: id });
  const waiting = (await ports.trust.get(id))?.held?.payloadHash;
  const [before, after] = held ? [row.live.payloadHash, waiting] : [row.previous?.payloadHash, row.live.payloadHash];
  if (before === undefined || after === undefined) throw new SyncError('no-previous', { pack: id });
  const open = (hash: string) => openVersion(id, hash, ports.store, ports.packs);
  const options = { store: ports.store, ports: ports.packs, limit: mostChanges, ...(first === undefined ? {} : { first }) };
  return listChanges(id, await open(before), await open(after), options);
}
