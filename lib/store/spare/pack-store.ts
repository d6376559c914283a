import type { Flip, PackStore } from '../../sync/pack-store.ts';
import { SyncError } from '../../sync/sync-error.ts';
import type { Lock } from '../../sync/trust.ts';
import { versionKey } from '../database.ts';
import { guarded } from '../guard.ts';
import { isVersionOf, movedRows, rowAfterFlip } from '../pack-rows.ts';
import { neededChunks } from '../references.ts';
import { isKeptSegment } from '../segment-rows.ts';
import type { Blobs } from './blobs.ts';
import { getDigest, getVersion, names, putDigest, putVersion } from './records.ts';
import { readState, type SegmentNote, type SpareState, writeState } from './state.ts';

function noteOf(pack: string, payloadHash: string, { engine, bytes, extent }: Flip['segment']): SegmentNote {
  const note = { key: versionKey(pack, payloadHash), pack, engine, size: bytes.length };
  return 'base' in extent ? { ...note, base: extent.base, gone: extent.gone } : { ...note, chunks: extent.chunks };
}

const without = <T extends { readonly pack: string }>(list: readonly T[], id: string): T[] => list.filter(({ pack }) => pack !== id);

/** What a change makes of the state, and what it gives. */
interface Step<T> {
  readonly state: SpareState;
  readonly give: T;
}

/** The state once a version is live. */
function flipped(state: SpareState, flip: Flip): SpareState {
  const { id, live, chunks } = flip;
  const row = rowAfterFlip(flip, state.packs);
  if (chunks.some((hash) => state.sizes[hash] === undefined)) throw new SyncError('storage', { pack: id, name: 'MissingChunk' });
  const keys = [live, row.previous].flatMap((version) => (version === undefined ? [] : [versionKey(id, version.payloadHash)]));
  const key = versionKey(id, live.payloadHash);
  const note = noteOf(id, live.payloadHash, flip.segment);
  return {
    ...state,
    packs: [...state.packs.filter((one) => one.id !== id), row],
    versions: [
      ...state.versions.filter((one) => one.pack !== id || (one.key !== key && keys.includes(one.key))),
      { key, pack: id, chunks },
    ],
    segments: [...state.segments.filter((one) => one.pack !== id || (one.key !== key && isKeptSegment(one, note, row))), note],
    staging: without(state.staging, id),
  };
}

/**
 * Packs over named bytes, for browsers that refuse IndexedDB. Everything but the state is written before the state that names it, and deleted
 * after one that does not: a kill leaves the old state or the new one, and at worst bytes that the next tidying takes away.
 * @param lock shared by all contexts of the extension
 */
export function openSpareStore(blobs: Blobs, lock: Lock, now: () => number = Date.now): PackStore & { close(): void } {
  const read = () => guarded(() => readState(blobs));
  /** What a change writes before its state, or deletes after it, it does under the lock: a sweep never takes what is about to be named. */
  const change = <T>(
    work: (state: SpareState) => Step<T> | Promise<Step<T>>,
    after: (give: T, state: SpareState) => Promise<void> = () => Promise.resolve(),
  ): Promise<T> =>
    lock('hashiya-store', () =>
      guarded(async () => {
        const { state, give } = await work(await readState(blobs));
        await writeState(blobs, state);
        await after(give, state);
        return give;
      }),
    );
  const only = (work: (state: SpareState) => SpareState): Promise<void> => change((state) => ({ state: work(state), give: undefined }));
  /** A change whose bytes are written first, once it is sure that it can be made. */
  const onlyWith = (work: (state: SpareState) => SpareState, write: () => Promise<void>): Promise<void> =>
    change(async (before) => {
      const state = work(before);
      await write();
      return { state, give: undefined };
    });

  /** Takes away bytes that the state no longer names, at most `limit` chunks. */
  async function sweep(limit: number): Promise<number> {
    const stale = await change(
      (state) => {
        const needed = neededChunks(state.versions, state.staging, now());
        const chunks = Object.keys(state.sizes)
          .filter((hash) => !needed.has(hash))
          .slice(0, limit);
        const gone = new Set(chunks);
        const sizes = Object.fromEntries(Object.entries(state.sizes).filter(([hash]) => !gone.has(hash)));
        return { state: { ...state, sizes }, give: gone };
      },
      async (gone, { versions, segments }) => {
        const kept = new Set([...versions.map(({ key }) => names.version(key)), ...segments.map(({ key }) => names.segment(key))]);
        const isStale = (name: string): boolean =>
          /^(?:version|segment)\//.test(name)
            ? !kept.has(name)
            : gone.has(name.slice(name.startsWith('chunk/') ? 6 : name.lastIndexOf('@') + 1));
        await blobs.delete((await blobs.names()).filter(isStale));
      },
    );
    return stale.size;
  }

  const store: PackStore = {
    packs: async () => (await read()).packs,
    pack: async (id) => (await read()).packs.find((row) => row.id === id),
    version: async (id, payloadHash) => {
      const key = versionKey(id, payloadHash);
      return (await read()).versions.some((one) => one.key === key) ? guarded(() => getVersion(blobs, key)) : undefined;
    },
    keepVersion: async (id, payloadHash, version) => {
      const key = versionKey(id, payloadHash);
      const row = { key, pack: id, chunks: version.chunks };
      await onlyWith(
        (state) => {
          const pack = state.packs.find((one) => one.id === id);
          const isKept = (one: string) => one !== key && isVersionOf(pack, one.slice(versionKey(id, '').length));
          return { ...state, versions: [...state.versions.filter((one) => one.pack !== id || isKept(one.key)), row] };
        },
        () => putVersion(blobs, key, version),
      );
    },
    stage: (id, hashes) =>
      only((state) => ({ ...state, staging: [...without(state.staging, id), { pack: id, hashes: [...hashes], at: now() }] })),
    have: async (hashes) => {
      const { sizes } = await read();
      return new Set(hashes.filter((hash) => sizes[hash] !== undefined));
    },
    addChunks: async (pack, chunks) => {
      const added = Object.fromEntries(chunks.map(({ bytes, digest }) => [digest.entry.hash, bytes.length]));
      await onlyWith(
        (state) => ({ ...state, sizes: { ...state.sizes, ...added } }),
        async () => {
          for (const { bytes, digest } of chunks) {
            await blobs.put(names.chunk(digest.entry.hash), new Blob([bytes as Uint8Array<ArrayBuffer>]));
            await putDigest(blobs, pack, digest);
          }
        },
      );
    },
    digests: (pack, hashes) =>
      guarded(async () => {
        const found = await Promise.all(hashes.map((hash) => getDigest(blobs, pack, hash)));
        return new Map(found.flatMap((digest) => (digest === undefined ? [] : [[digest.entry.hash, digest] as const])));
      }),
    chunk: (hash) =>
      guarded(async () => {
        const stored = await blobs.get(names.chunk(hash));
        return stored && new Uint8Array(await stored.arrayBuffer());
      }),
    flip: async (flip) => {
      const key = versionKey(flip.id, flip.live.payloadHash);
      await onlyWith(
        (state) => flipped(state, flip),
        async () => {
          await putVersion(blobs, key, flip);
          await blobs.put(names.segment(key), new Blob([flip.segment.bytes as Uint8Array<ArrayBuffer>]));
        },
      );
    },
    segment: async (id, payloadHash) => {
      const { segments } = await read();
      const find = (hash: string) => segments.find(({ key }) => key === versionKey(id, hash));
      const bytes = (note: SegmentNote | undefined) => guarded(async () => note && blobs.get(names.segment(note.key)));
      const note = find(payloadHash);
      const own = await bytes(note);
      if (note === undefined || own === undefined) return undefined;
      if (note.base === undefined) return { engine: note.engine, bytes: own };
      const base = find(note.base);
      const under = await bytes(base);
      return base && under && { engine: note.engine, bytes: own, base: { engine: base.engine, bytes: under, gone: note.gone ?? [] } };
    },
    segmentBase: async (id) => {
      const { packs, segments } = await read();
      const live = packs.find((row) => row.id === id)?.live.payloadHash ?? '';
      const payloadHash = segments.find(({ key }) => key === versionKey(id, live))?.base ?? live;
      const base = segments.find(({ key }) => key === versionKey(id, payloadHash));
      return base?.chunks && { payloadHash, engine: base.engine, size: base.size, chunks: base.chunks };
    },
    putSegment: async (id, payloadHash, segment) => {
      const note = noteOf(id, payloadHash, segment);
      await change(async (state) => {
        // Built while the pack was updated or removed, it would belong to nothing.
        const row = state.packs.find((one) => one.id === id);
        if (!isVersionOf(row, payloadHash)) return { state, give: undefined };
        await blobs.put(names.segment(note.key), new Blob([segment.bytes as Uint8Array<ArrayBuffer>]));
        return { state: { ...state, segments: [...state.segments.filter(({ key }) => key !== note.key), note] }, give: undefined };
      });
    },
    undo: (id) =>
      change((state) => {
        const row = state.packs.find((one) => one.id === id);
        if (row === undefined) throw new SyncError('unknown-pack', { pack: id });
        const { live, previous, ...rest } = row;
        const version = previous && state.versions.find(({ key }) => key === versionKey(id, previous.payloadHash));
        if (previous === undefined || version?.chunks.some((hash) => state.sizes[hash] === undefined) !== false) {
          throw new SyncError('no-previous', { pack: id });
        }
        const next = { ...rest, live: previous, previous: live };
        const note = state.segments.find(({ key }) => key === versionKey(id, previous.payloadHash));
        const segments = state.segments.filter((one) => one.pack !== id || isKeptSegment(one, note, next));
        return { state: { ...state, segments, packs: state.packs.map((one) => (one.id === id ? next : one)) }, give: next };
      }),
    move: (ids) => only((state) => ({ ...state, packs: movedRows(state.packs, ids) })),
    setEnabled: (id, enabled) =>
      only((state) => {
        if (!state.packs.some((row) => row.id === id)) throw new SyncError('unknown-pack', { pack: id });
        return { ...state, packs: state.packs.map((row) => (row.id === id ? { ...row, enabled } : row)) };
      }),
    remove: async (id) => {
      await only((state) => ({
        ...state,
        packs: state.packs.filter((row) => row.id !== id),
        versions: without(state.versions, id),
        segments: without(state.segments, id),
        staging: without(state.staging, id),
      }));
      await sweep(Number.POSITIVE_INFINITY);
    },
    setAside: async (id, damaged) => {
      const apart = (state: SpareState): SpareState => {
        const chunks = new Set(state.versions.filter(({ pack }) => pack === id).flatMap((version) => version.chunks));
        for (const hash of damaged) chunks.delete(hash);
        return {
          packs: state.packs.filter((row) => row.id !== id),
          versions: without(state.versions, id),
          segments: without(state.segments, id),
          staging: [...without(state.staging, id), { pack: id, hashes: [...chunks], at: now() }],
          sizes: Object.fromEntries(Object.entries(state.sizes).filter(([hash]) => !damaged.includes(hash))),
        };
      };
      await change(
        (state) => ({ state: apart(state), give: undefined }),
        () => blobs.delete(damaged.map(names.chunk)),
      );
    },
    collect: sweep,
    used: async () => {
      const { sizes, segments } = await read();
      return [...Object.values(sizes), ...segments.map(({ size }) => size)].reduce((sum, size) => sum + size, 0);
    },
  };
  return { ...store, close: () => undefined };
}
