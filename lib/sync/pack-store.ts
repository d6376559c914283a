import type { ChunkDigest } from './chunk-digest.ts';
import type { SegmentBase, SegmentExtent } from './segment-plan.ts';

/** One version of a pack, as the pack's row points to it. */
interface PackVersion {
  readonly version: number;
  /** SHA-256 of the manifest's bytes: names the version together with the pack's id. */
  readonly payloadHash: string;
  /** A key of the publisher signed it. */
  readonly signed: boolean;
  /** ISO time of the flip. */
  readonly installed: string;
  /** Packed bytes of its chunks, and bytes of its name segment. */
  /** Points of its series; absent in rows of earlier versions of the extension. */
  readonly points?: number;
  readonly chunkBytes: number;
  readonly segmentBytes: number;
}

/** One installed pack: the version that answers, and the one before it for undo. */
export interface PackRow {
  readonly id: string;
  readonly origin: 'bundled' | 'file' | 'network';
  readonly enabled: boolean;
  /** Packs of a lower number come first. */
  readonly priority: number;
  readonly live: PackVersion;
  readonly previous?: PackVersion;
}

/** The verified bytes of a version's manifest and index, and the hashes of its chunks. */
export interface VersionBytes {
  readonly payload: Uint8Array;
  readonly index: Uint8Array;
  readonly chunks: readonly string[];
  /** Sorted hashes (`idHash`) of the global ids that the pack speaks of. */
  readonly subjects: Uint32Array;
}

/** A name segment as an import hands it over. */
export interface NewSegment {
  /** `segmentVersion` of the engine that built it. */
  readonly engine: number;
  readonly bytes: Uint8Array;
  readonly extent: SegmentExtent;
}

/** A name segment of the store. */
export interface StoredSegment {
  readonly engine: number;
  readonly bytes: Blob;
  /** The segment that this one rests on, and the buckets whose entities do not count there any more. */
  readonly base?: { readonly engine: number; readonly bytes: Blob; readonly gone: readonly string[] };
}

/** A verified chunk with what was found in it. */
export interface NewChunk {
  readonly bytes: Uint8Array;
  readonly digest: ChunkDigest;
}

/** What a flip makes live. */
export interface Flip extends VersionBytes {
  readonly id: string;
  readonly origin: PackRow['origin'];
  readonly enabled: boolean;
  readonly live: PackVersion;
  readonly segment: NewSegment;
  /** Payload hash of the version that was live when the import began, or null: another import in between makes the flip fail. */
  readonly replaces: string | null;
  /** A lower version may take the place of a higher one: the publisher started a new epoch. */
  readonly mayGoBack: boolean;
}

/** Port: packs on disk. Rejects with SyncError `storage` or `storage-full`. */
export interface PackStore {
  packs(): Promise<readonly PackRow[]>;
  pack(id: string): Promise<PackRow | undefined>;
  version(id: string, payloadHash: string): Promise<VersionBytes | undefined>;
  /** Says which chunks an import is about to need, so that nothing collects them. Call it before `have`. */
  stage(id: string, hashes: readonly string[]): Promise<void>;
  /** Those of the hashes whose chunks lie in the store. */
  have(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  /** Adds chunks that were verified for a pack. */
  addChunks(pack: string, chunks: readonly NewChunk[]): Promise<void>;
  /** What was found in those of the chunks that were verified for this pack before, by hash. */
  digests(pack: string, hashes: readonly string[]): Promise<ReadonlyMap<string, ChunkDigest>>;
  chunk(hash: string): Promise<Uint8Array | undefined>;
  /** Keeps the manifest and index of an update that waits for the reader's word, and with them its chunks, in place of one that waited before. The next flip forgets it. */
  keepVersion(id: string, payloadHash: string, version: VersionBytes): Promise<void>;
  /** Makes a version live in one transaction; the one before becomes `previous`. Refuses when one of its chunks is missing. */
  flip(flip: Flip): Promise<void>;
  /** The segment of a version; undefined also when the one that it rests on is gone. */
  segment(id: string, payloadHash: string): Promise<StoredSegment | undefined>;
  /** The segment that a new version of the pack may rest on: the live version's, or the one under it. */
  segmentBase(id: string): Promise<SegmentBase | undefined>;
  putSegment(id: string, payloadHash: string, segment: NewSegment): Promise<void>;
  /**
   * Makes the version before live again, in one transaction; the one that was live becomes `previous`. Gives the row as it is then.
   * Rejects with SyncError `no-previous` when there is none, or its chunks are gone.
   */
  undo(id: string): Promise<PackRow>;
  /** Puts packs in this order; those not named follow in the order that they had. */
  move(ids: readonly string[]): Promise<void>;
  setEnabled(id: string, enabled: boolean): Promise<void>;
  /** Deletes a pack with everything that is its alone, in one transaction. */
  remove(id: string): Promise<void>;
  /**
   * Takes a pack out of use without its whole chunks: they stay for a week, so that the next import fetches only what is missing. In one
   * transaction with deleting the chunks `damaged`.
   */
  setAside(id: string, damaged: readonly string[]): Promise<void>;
  /** Deletes up to `limit` chunks that no version and no import needs. Gives how many it deleted. */
  collect(limit: number): Promise<number>;
  /** Bytes of all chunks and segments. */
  used(): Promise<number>;
}
