import { segmentBuilder as real } from '../../../../lib/sync/segment-builder.ts';
import type { SegmentBuilder } from '../../../../lib/sync/import-pack.ts';
import { watched } from '../fail-point.ts';

/** The builder of name segments, with fail points around its work. */
export const segmentBuilder: SegmentBuilder = { engine: real.engine, build: watched('segment', real.build) };
