import { segmentEngine as real, type SegmentEngine } from '../../../../lib/sync/segment-engine.ts';
import { watched } from '../fail-point.ts';

/** The engine of name segments, with fail points around the end of its work. */
export const segmentEngine: SegmentEngine = {
  version: real.version,
  start(pack) {
    const draft = real.start(pack);
    return { add: (entity) => draft.add(entity), finish: watched('segment', () => draft.finish()) };
  },
};
