/** Bounds on what is read from a pack. Sizes in bytes, texts in UTF-16 code units. */
export interface PackLimits {
  readonly envelope: number;
  /** The index file, packed and raw alike. */
  readonly index: number;
  readonly chunkPacked: number;
  readonly chunkRaw: number;
  readonly packPacked: number;
  readonly packRaw: number;
  readonly entities: number;
  readonly line: number;
  readonly text: number;
  readonly link: number;
  /** Aliases and demonyms of one entity, over all languages. */
  readonly aliases: number;
  /** Nesting of a record: the record itself is level 1. */
  readonly depth: number;
  /** How many raw bytes one packed byte may stand for. */
  readonly ratio: number;
  /** Faults that a check keeps. */
  readonly faults: number;
}

const KiB = 1024;
const MiB = 1024 * KiB;

/** The limits of pack format 1, as long as the reader does not raise them. */
export const packLimits: PackLimits = {
  envelope: 64 * KiB,
  index: 4 * MiB,
  chunkPacked: MiB,
  chunkRaw: 8 * MiB,
  packPacked: 256 * MiB,
  packRaw: 1024 * MiB,
  entities: 2_000_000,
  line: 64 * KiB,
  text: 4_000,
  link: 2_048,
  aliases: 256,
  depth: 8,
  ratio: 60,
  faults: 100_000,
};

/** By how much a reader may raise the limits of a whole pack. */
export const limitFactors = [1, 4, 16] as const;
export type LimitFactor = (typeof limitFactors)[number];

/** The limits with those of a whole pack raised; what one chunk, record or text may be stays. */
export function raisedLimits(factor: LimitFactor): PackLimits {
  const { index, packPacked, packRaw, entities } = packLimits;
  return { ...packLimits, index: index * factor, packPacked: packPacked * factor, packRaw: packRaw * factor, entities: entities * factor };
}

/** For a pack that was taken in before: under whatever limits, it is read. */
export const storedLimits: PackLimits = raisedLimits(16);

/** `build` splits a chunk that grows above this many raw bytes, so that chunks lie between half of it and all of it. */
export const chunkTarget = 256 * KiB;
