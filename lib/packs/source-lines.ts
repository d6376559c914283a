import type { PackLimits } from './limits.ts';

/** A line of a source file: its bytes, or that it was too long to be kept. */
export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly bytes?: Uint8Array;
  /** The reader gave up within this line: it and all that follows was not read. */
  readonly gaveUp?: boolean;
}

/** How much of one overlong line is skipped in search of its end. */
const skipLimit = 16 * 1024 * 1024;

/**
 * Cuts the pieces of a file into lines, a batch for each piece. No more than a line's limit and a piece are held at once: a longer line
 * comes out without bytes, and one that does not end within 16 MiB ends the reading.
 */
export async function* sourceLines(pieces: AsyncIterable<Uint8Array>, limits: PackLimits): AsyncGenerator<SourceLine[]> {
  let number = 1;
  let rest: Uint8Array = new Uint8Array(0);
  /** Bytes dropped from the line that is being read; 0 while it is still kept. */
  let dropped = 0;
  for await (const piece of pieces) {
    const lines: SourceLine[] = [];
    let start = 0;
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, start)) {
      const size = rest.length + end - start;
      lines.push(dropped > 0 || size > limits.line ? { number } : { number, bytes: join(rest, piece.subarray(start, end)) });
      number++;
      dropped = 0;
      rest = new Uint8Array(0);
      start = end + 1;
    }
    const open = rest.length + piece.length - start;
    if (dropped > 0 || open > limits.line) {
      dropped += open;
      rest = new Uint8Array(0);
    } else rest = join(rest, piece.slice(start));
    if (dropped > skipLimit) {
      lines.push({ number, gaveUp: true });
      yield lines;
      return;
    }
    yield lines;
  }
  if (dropped > 0) yield [{ number }];
  else if (rest.length > 0) yield [{ number, bytes: rest }];
}

function join(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length === 0) return right;
  const whole = new Uint8Array(left.length + right.length);
  whole.set(left);
  whole.set(right, left.length);
  return whole;
}
