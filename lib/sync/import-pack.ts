import { type PackLimits, packLimits } from '../packs/limits.ts';
import { checkPackSizes, readIndex } from '../packs/pack-index.ts';
import type { PackPorts } from '../packs/ports.ts';
import { judge, startsAnew } from './freshness.ts';
import { guardUpdate } from './guard-update.ts';
import { importChunks } from './import-chunks.ts';
import { openPack, type OpenedPack } from './open-pack.ts';
import type { PackSource } from './pack-source.ts';
import type { HeldUpdate, ImportProgress } from './pack-state.ts';
import type { PackStore } from './pack-store.ts';
import type { SegmentDraft, SegmentEngine } from './segment-engine.ts';
import { planSegment } from './segment-plan.ts';
import { SyncError } from './sync-error.ts';
import type { Lock, TrustStore } from './trust.ts';

/** What an import works with. */
export interface ImportPorts {
  readonly store: PackStore;
  readonly trust: TrustStore;
  readonly packs: PackPorts;
  readonly segments: SegmentEngine;
  /** Takes a lock or rejects with SyncError `busy`. */
  readonly lockNow: Lock;
  readonly now: () => number;
  /** How large a pack may be; absent: the limits of the format. */
  readonly limits?: () => Promise<PackLimits>;
  /** Version of the extension. */
  readonly application: string;
}

export interface ImportRequest {
  readonly source: PackSource;
  /** Key that the subscription link pins. */
  readonly linkKey?: string | undefined;
  /** The id that this address had before: another pack under it is refused. */
  readonly expected?: string | undefined;
  /** Payload hash of an update that the reader agreed to: neither the guard nor an undo keeps it out. */
  readonly agreed?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportOutcome {
  readonly id: string;
  readonly version: number;
  /** False when exactly this version, or a newer one, was installed already. */
  readonly changed: boolean;
  /** True when the update waits for the reader's word (see the trust record's `held`). */
  readonly held?: boolean;
}

/** Reports where an import stands. Sources that chunks share are counted in each, so the sum of records may end above the total. */
function reporter(pack: string, request: ImportRequest, bytesTotal: number, recordsTotal: number) {
  let last = { bytesDone: 0, recordsDone: 0 };
  return (phase: ImportProgress['phase'], step = last): void => {
    last = { ...step, recordsDone: Math.min(step.recordsDone, recordsTotal) };
    if (phase === 'done') last = { bytesDone: bytesTotal, recordsDone: recordsTotal };
    request.onProgress?.({ pack, phase, ...last, bytesTotal, recordsTotal });
  };
}

/**
 * Takes one pack in: plan → fetch → verify → store → index → flip. Nothing of the live version is touched before the flip, which is one
 * transaction; any failure or kill leaves it whole, and what was fetched is used by the next try.
 * @throws SyncError, PackError
 */
export async function importPack(request: ImportRequest, ports: ImportPorts): Promise<ImportOutcome> {
  const { source, linkKey, signal } = request;
  const opened = await openPack(source, {
    ports: ports.packs,
    application: ports.application,
    linkKey,
    trustOf: (id) => ports.trust.get(id),
    signal,
  });
  const { id, version, sizes, counts } = opened.manifest;
  if (request.expected !== undefined && request.expected !== id) throw new SyncError('other-pack', { pack: request.expected, found: id });
  return ports.lockNow(`pack:${id}`, async () => {
    const report = reporter(id, request, sizes.packed, counts.entities + counts.properties + counts.statements + counts.series);
    report('plan');
    const row = await ports.store.pack(id);
    const freshness = judge(opened, source, row, opened.trust);
    const time = new Date(ports.now()).toISOString();
    const waits = row !== undefined && opened.trust?.held?.payloadHash === opened.payloadHash && request.agreed !== opened.payloadHash;
    if (freshness === 'import' && waits) {
      report('done');
      return { id, version, changed: false, held: true };
    }
    if (freshness === 'import') {
      const limits = (await ports.limits?.()) ?? packLimits;
      checkPackSizes(opened.manifest, limits);
      const indexBytes = await source.index(opened.manifest.index, signal);
      const index = await readIndex(indexBytes, opened.manifest, ports.packs, limits);
      const plan = planSegment(await ports.store.segmentBase(id), ports.segments.version, index.chunks);
      const draft = ports.segments.start(id);
      report('fetch');
      const { subjects, points } = await importChunks({
        source,
        manifest: opened.manifest,
        index,
        store: ports.store,
        ports: ports.packs,
        draft,
        covered: plan.covered,
        onStep: (step) => report('fetch', step),
        signal,
      });
      const bytes = { payload: opened.payload, index: indexBytes, chunks: index.chunks.map((chunk) => chunk.hash), subjects };
      if (row !== undefined && source.origin !== 'bundled' && request.agreed !== opened.payloadHash) {
        const shrinkage = await guardUpdate(row, { manifest: opened.manifest, index, points }, ports.store, ports.packs);
        if (shrinkage !== undefined) {
          await ports.store.keepVersion(id, opened.payloadHash, bytes);
          await hold(ports.trust, id, { version, payloadHash: opened.payloadHash, signed: opened.key !== undefined, shrinkage, at: time });
          report('done');
          return { id, version, changed: false, held: true };
        }
      }
      report('index');
      const segment = { engine: ports.segments.version, bytes: await finishSegment(draft, id), extent: plan.extent };
      // The floor rises after the checks and before the flip: a kill in between can only leave it too high, and the same bytes pass it.
      await raiseFloor(ports.trust, opened, request);
      report('flip');
      await ports.store.flip({
        id,
        origin: source.origin,
        enabled: opened.trust?.enabled ?? true,
        live: {
          version,
          payloadHash: opened.payloadHash,
          signed: opened.key !== undefined,
          installed: time,
          points,
          chunkBytes: sizes.packed,
          segmentBytes: plan.baseSize + segment.bytes.length,
        },
        ...bytes,
        segment,
        replaces: row?.live.payloadHash ?? null,
        mayGoBack: startsAnew(opened, opened.trust),
      });
    } else if (freshness === 'same') await raiseFloor(ports.trust, opened, request);
    report('done');
    return { id, version, changed: freshness === 'import' };
  });
}

async function hold(trust: TrustStore, id: string, held: HeldUpdate): Promise<void> {
  await trust.change(id, (present) => present && { ...present, held });
}

async function finishSegment(draft: SegmentDraft, pack: string): Promise<Uint8Array> {
  try {
    return await draft.finish();
  } catch (error) {
    throw new SyncError('segment', { pack, message: String(error).slice(0, 200) }, error);
  }
}

/** Writes what was verified into the trust record: highest version, its payload, where it comes from and whose key signed it. */
async function raiseFloor(
  trust: TrustStore,
  opened: Pick<OpenedPack, 'manifest' | 'payloadHash' | 'key' | 'keySet'>,
  { source, linkKey }: ImportRequest,
): Promise<void> {
  const { id, version, epoch } = opened.manifest;
  await trust.change(id, (present) => {
    const {
      error: _solved,
      removed: _back,
      removedAt: _then,
      held: _agreed,
      mirrors: _former,
      ...kept
    } = present ?? { id, enabled: true, origin: source.origin, version, epoch, payloadHash: '' };
    const pinned = linkKey !== undefined || kept.keys === undefined ? opened.key && [opened.key] : kept.keys;
    const keys = opened.keySet?.online ?? pinned;
    return {
      ...kept,
      // A shipped pack or a file does not end a subscription to the same pack.
      origin: kept.url === undefined ? source.origin : 'network',
      ...(version >= kept.version || startsAnew(opened, kept) ? { version, epoch, payloadHash: opened.payloadHash } : {}),
      ...(source.url === undefined ? {} : { url: source.url }),
      ...(keys ? { keys } : {}),
      ...(opened.manifest.mirrors === undefined ? {} : { mirrors: opened.manifest.mirrors }),
      ...(opened.keySet === undefined ? {} : { keySet: opened.keySet }),
    };
  });
}
