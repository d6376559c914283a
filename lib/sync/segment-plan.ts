import type { ChunkEntry } from '../packs/pack-index.ts';

/** A chunk by its bucket of entity ids. */
export type BucketChunk = Pick<ChunkEntry, 'bucket' | 'hash'>;

/** A stored segment that holds the names of a whole version, and that later versions may rest on. */
export interface SegmentBase {
  /** The version that it was built for. */
  readonly payloadHash: string;
  readonly engine: number;
  /** In bytes. */
  readonly size: number;
  readonly chunks: readonly BucketChunk[];
}

/**
 * What a stored segment holds: the names of all these chunks; or only what a later version has beside the segment `base`, in whose place the
 * entities of the buckets `gone` do not count any more.
 */
export type SegmentExtent = { readonly chunks: readonly BucketChunk[] } | { readonly base: string; readonly gone: readonly string[] };

/** How the names of a new version come to be searchable. */
export interface SegmentPlan {
  readonly extent: SegmentExtent;
  /** Chunks whose names the base has already. */
  readonly covered: ReadonlySet<string>;
  /** Bytes of the base. */
  readonly baseSize: number;
}

/** The part of a pack that may lie beside its base. Above, all is built anew: two segments cost more to search, and the base more to keep. */
const mostBeside = 0.2;

/**
 * Decides whether a new version rests on the segment that is there. An update that changes few chunks then reads only these; names of several
 * updates since the base are built together, so there are never more than two segments a pack.
 */
export function planSegment(base: SegmentBase | undefined, engine: number, chunks: readonly ChunkEntry[]): SegmentPlan {
  const whole: SegmentPlan = { extent: { chunks: chunks.map(({ bucket, hash }) => ({ bucket, hash })) }, covered: new Set(), baseSize: 0 };
  if (base === undefined || base.engine !== engine) return whole;
  const before = new Set(base.chunks.map(({ hash }) => hash));
  const now = new Set(chunks.map(({ hash }) => hash));
  const gone = base.chunks.filter(({ hash }) => !now.has(hash));
  const size = chunks.reduce((sum, { raw }) => sum + raw, 0);
  const fresh = chunks.reduce((sum, { hash, raw }) => sum + (before.has(hash) ? 0 : raw), 0);
  if (fresh > size * mostBeside || gone.length > base.chunks.length * mostBeside) return whole;
  return { extent: { base: base.payloadHash, gone: gone.map(({ bucket }) => bucket) }, covered: before, baseSize: base.size };
}
