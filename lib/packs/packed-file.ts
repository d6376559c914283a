import { PackError } from './errors.ts';
import type { PackLimits } from './limits.ts';
import type { PackPorts } from './ports.ts';

/** A file of a published pack as manifest or index announce it. */
export interface FileEntry {
  readonly hash: string;
  readonly packed: number;
  readonly raw: number;
}

/**
 * Verifies a packed file and inflates it within bounds: size, then hash of the packed bytes, and only then gzip, which may not give more
 * than was announced. `what` names the file in errors. Raises `wrong-size`, `wrong-hash`, `bad-gzip`, `too-big`.
 */
export async function openPacked(
  bytes: Uint8Array,
  entry: FileEntry,
  what: string,
  bounds: { readonly packed: number; readonly raw: number },
  ports: PackPorts,
  limits: PackLimits,
): Promise<Uint8Array> {
  checkFileEntry(entry, what, bounds, limits);
  if (bytes.length !== entry.packed) throw new PackError('wrong-size', { what, size: bytes.length, expected: entry.packed });
  if ((await ports.sha256(bytes)) !== entry.hash) throw new PackError('wrong-hash', { what });
  let raw: Uint8Array;
  try {
    raw = await ports.gunzip(bytes, entry.raw);
  } catch (cause) {
    throw new PackError('bad-gzip', { what }, { cause });
  }
  if (raw.length !== entry.raw) throw new PackError('wrong-size', { what, size: raw.length, expected: entry.raw });
  return raw;
}

/** Refuses, before a byte is fetched, a file whose announced sizes are over the bounds or inflate too far. Raises `too-big`. */
export function checkFileEntry(
  entry: FileEntry,
  what: string,
  bounds: { readonly packed: number; readonly raw: number },
  limits: PackLimits,
): void {
  if (entry.packed > bounds.packed) throw new PackError('too-big', { what, size: entry.packed, limit: bounds.packed });
  const most = Math.min(bounds.raw, entry.packed * limits.ratio);
  if (entry.raw > most) throw new PackError('too-big', { what, size: entry.raw, limit: most });
}

/**
 * Cuts inflated JSON Lines into lines. A last line feed ends the last line. Raises `line-too-long` before any line is decoded, and
 * `bad-utf8` with the line's number (from 1).
 */
export function splitLines(raw: Uint8Array, what: string, ports: PackPorts, limits: PackLimits): string[] {
  const lines = textOf(raw, what, ports, limits).split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The text of inflated JSON Lines, none of whose lines is too long. Raises as {@link splitLines}. */
export function textOf(raw: Uint8Array, what: string, ports: PackPorts, limits: PackLimits): string {
  let line = 1;
  for (let start = 0; start < raw.length; line++) {
    const found = raw.indexOf(10, start);
    const end = found < 0 ? raw.length : found;
    if (end - start > limits.line) throw new PackError('line-too-long', { what, line, limit: limits.line });
    start = end + 1;
  }
  try {
    return ports.decodeUtf8(raw);
  } catch (cause) {
    throw new PackError('bad-utf8', { what, line: malformedLine(raw, ports) }, { cause });
  }
}

function malformedLine(raw: Uint8Array, ports: PackPorts): number {
  let line = 1;
  for (let start = 0; start < raw.length; line++) {
    const found = raw.indexOf(10, start);
    const end = found < 0 ? raw.length : found;
    try {
      ports.decodeUtf8(raw.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return line;
}
