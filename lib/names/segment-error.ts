export type SegmentErrorCode = 'not-a-segment' | 'old-version' | 'truncated' | 'damaged';

/** A segment that cannot be opened. `old-version` calls for a rebuild from the pack's chunks, the rest for a new fetch. */
export class SegmentError extends Error {
  readonly code: SegmentErrorCode;
  readonly details: Readonly<Record<string, number | string>>;

  constructor(code: SegmentErrorCode, details: Readonly<Record<string, number | string>> = {}) {
    super(`name segment: ${code}`);
    this.name = 'SegmentError';
    this.code = code;
    this.details = details;
  }
}
