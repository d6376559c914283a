import type { Entity } from '../facts/entity.ts';
import { SegmentBuilder } from '../names/build-segment.ts';
import { segmentVersion } from '../names/segment.ts';

/** A name segment under construction. */
export interface SegmentDraft {
  add(entity: Entity): void;
  finish(): Uint8Array | Promise<Uint8Array>;
}

/** Port: builds the name segment of a pack version. */
export interface SegmentEngine {
  /** Version of the engine: segments of another one are rebuilt from the chunks. */
  readonly version: number;
  start(pack: string): SegmentDraft;
}

/** The engine's builder of name segments, for imports. */
export const segmentEngine: SegmentEngine = { version: segmentVersion, start: (pack) => new SegmentBuilder(pack) };
