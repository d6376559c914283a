import { SyncError } from './sync-error.ts';

/** SHA-256 of the bytes, in lower-case hex. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  let hex = '';
  for (const byte of digest) hex += byte.toString(16).padStart(2, '0');
  return hex;
}

/** Text of UTF-8 bytes; throws a TypeError on bytes that are no UTF-8, and keeps a leading U+FEFF. */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Joins parts into one array of the given length. */
function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Reads a stream to its end. Only a stream that closed without error counts: gzip streams hand out data before they fail.
 * @throws SyncError `too-large` as soon as more than `maxBytes` came
 */
export async function readAll(
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
  onBytes: (length: number) => void = () => undefined,
): Promise<Uint8Array> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return join(parts, length);
    length += value.length;
    onBytes(length);
    if (length > maxBytes) {
      reader.cancel().catch(() => undefined);
      throw new SyncError('too-large', { limit: maxBytes });
    }
    parts.push(value);
  }
}

/** Unpacks one gzip member. Rejects on damage, on anything after the member, and above `maxBytes`. */
export function gunzip(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  return readAll(packed.pipeThrough(new DecompressionStream('gzip')) as ReadableStream<Uint8Array>, maxBytes);
}
