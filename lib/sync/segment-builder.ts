import { buildSegment } from '../names/build-segment.ts';
import { segmentVersion } from '../names/segment.ts';
import type { SegmentBuilder } from './import-pack.ts';

/** The engine's builder of name segments, for imports. */
export const segmentBuilder: SegmentBuilder = { engine: segmentVersion, build: buildSegment };
