import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import unbzip2 from 'unbzip2-stream';
import { UsageError } from '../../usage-error.ts';

/** Reads the first bytes without losing them. */
async function firstBytes(input: Readable): Promise<Buffer> {
  for await (const chunk of input.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk as Buffer);
    input.unshift(bytes);
    return bytes;
  }
  return Buffer.alloc(0);
}

/** Which packing the first bytes show: gzip (RFC 1952, 2.3.1) and bzip2 have magic numbers; everything else is taken as it is. */
function packing(head: Buffer): 'gzip' | 'bzip2' | 'none' {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head.toString('latin1', 0, 3) === 'BZh') return 'bzip2';
  return 'none';
}

async function* unpackGzip(input: Readable): AsyncGenerator<Buffer> {
  const unpacked = createGunzip();
  // Rejections reach the reader through `unpacked`, which `pipeline` destroys with the error.
  pipeline(input, unpacked, () => undefined);
  yield* unpacked;
}

/** Holds one flow of events for one reader. */
interface Waiting {
  readonly chunks: Buffer[];
  ended: boolean;
  error?: Error;
  wake: () => void;
}

/**
 * `unbzip2-stream` is a stream of the first kind, which knows `pause` and `resume` alone (and closes before it ends, so that Node's `wrap`
 * takes it for broken): it is read by its events, and waits for who reads.
 */
async function* unpackBzip2(input: Readable): AsyncGenerator<Buffer> {
  const unpacked = unbzip2();
  const state: Waiting = { chunks: [], ended: false, wake: () => undefined };
  const fail = (error: Error): void => {
    state.error = error;
    state.wake();
  };
  unpacked.on('data', (chunk: Buffer) => {
    state.chunks.push(chunk);
    unpacked.pause();
    state.wake();
  });
  unpacked.on('end', () => {
    state.ended = true;
    state.wake();
  });
  unpacked.on('error', fail);
  input.on('error', fail);
  input.pipe(unpacked as unknown as NodeJS.WritableStream);
  for (;;) {
    const chunk = state.chunks.shift();
    if (chunk !== undefined) yield chunk;
    else if (state.error !== undefined) throw new Error('the bzip2 data are damaged or cut off', { cause: state.error });
    else if (state.ended) return;
    else {
      const woken = new Promise<void>((resolve) => {
        state.wake = resolve;
      });
      unpacked.resume();
      await woken;
    }
  }
}

/**
 * Opens a dump, `-` for standard input, and unpacks it by what its first bytes say, whatever its name. Streams: no more than a few hundred
 * kilobytes are in memory at once. Raises `UsageError` when the file cannot be read or its packing is damaged.
 */
export async function* openDump(path: string): AsyncGenerator<Buffer> {
  const input: Readable = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 256 * 1024 });
  const name = path === '-' ? 'standard input' : path;
  try {
    const kind = packing(await firstBytes(input));
    yield* kind === 'bzip2' ? unpackBzip2(input) : kind === 'gzip' ? unpackGzip(input) : input;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageError(`${name} does not exist`);
    throw new UsageError(`${name} cannot be read to its end: ${(error as Error).message}`);
  }
}
