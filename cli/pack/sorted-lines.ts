import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Characters of lines that are sorted in memory at once. */
const runSize = 12 * 1024 * 1024;

/** A line with the key that it is sorted by. */
export interface KeyedLine {
  readonly key: string;
  readonly line: string;
}

/**
 * Sorts ids so that Wikidata's come in the order of their numbers: `Q9` before `Q10`. Other ids follow in the order of their code units.
 * Padding makes it work by plain comparison of texts.
 */
export function sortKey(id: string): string {
  const found = /^([PQ])(\d{1,12})$/.exec(id);
  return found ? `${found[1]}${(found[2] as string).padStart(12, '0')}` : `~${id}`;
}

const compare = (a: KeyedLine, b: KeyedLine): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : a.line < b.line ? -1 : a.line > b.line ? 1 : 0;

async function* readRun(path: string): AsyncGenerator<KeyedLine> {
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    const at = text.indexOf('\t');
    yield { key: text.slice(0, at), line: text.slice(at + 1) };
  }
}

/** Merges sorted streams of lines into one. Lines that are the same in key and text come once. */
async function* mergeSorted(streams: readonly AsyncIterable<KeyedLine>[]): AsyncGenerator<KeyedLine> {
  const heads = await Promise.all(
    streams.map(async (stream) => {
      const iterator = stream[Symbol.asyncIterator]();
      const next = await iterator.next();
      return { iterator, value: next.done ? undefined : next.value };
    }),
  );
  let last: KeyedLine | undefined;
  for (;;) {
    let best: (typeof heads)[number] | undefined;
    for (const head of heads) {
      if (head.value !== undefined && (best?.value === undefined || compare(head.value, best.value) < 0)) best = head;
    }
    if (best?.value === undefined) return;
    const { value } = best;
    if (last === undefined || compare(last, value) !== 0) yield value;
    last = value;
    const next = await best.iterator.next();
    best.value = next.done ? undefined : next.value;
  }
}

/** What came of writing sorted lines. */
export interface Written {
  readonly count: number;
  /** The first key that came with more than one text. */
  readonly repeated?: string;
}

/** Writes lines to a file, waiting when the disk is slower. */
async function writeLines(path: string, lines: AsyncIterable<KeyedLine>): Promise<Written> {
  const out = createWriteStream(path);
  const failed = new Promise<never>((_, reject) => out.once('error', reject));
  failed.catch(() => undefined);
  let count = 0;
  let last: string | undefined;
  let repeated: string | undefined;
  for await (const { key, line } of lines) {
    count++;
    if (key === last) repeated ??= key;
    last = key;
    if (!out.write(`${line}\n`)) await Promise.race([once(out, 'drain'), failed]);
  }
  out.end();
  await Promise.race([once(out, 'close'), failed]);
  return repeated === undefined ? { count } : { count, repeated };
}

/** Sorts any number of lines in constant memory: sorted runs on disk, merged at the end. */
export class LineSorter {
  readonly #folder: string;
  readonly #name: string;
  #lines: KeyedLine[] = [];
  #size = 0;
  readonly #runs: string[] = [];

  /** @param folder where runs are written; @param name of the runs, different for each sorter of the folder */
  constructor(folder: string, name: string) {
    this.#folder = folder;
    this.#name = name;
  }

  async add(key: string, line: string): Promise<void> {
    this.#lines.push({ key, line });
    this.#size += key.length + line.length;
    if (this.#size >= runSize) await this.#flush();
  }

  /** Writes all lines to a file in the order of their keys, each once, and deletes the runs. */
  async write(path: string): Promise<Written> {
    this.#lines.sort(compare);
    const lines = this.#lines;
    const memory = (async function* () {
      yield* lines;
    })();
    const written = await writeLines(path, mergeSorted([...this.#runs.map(readRun), memory]));
    for (const run of this.#runs) await rm(run, { force: true });
    return written;
  }

  async #flush(): Promise<void> {
    const path = join(this.#folder, `${this.#name}.${this.#runs.length}.run`);
    this.#lines.sort(compare);
    await writeFile(path, this.#lines.map(({ key, line }) => `${key}\t${line}\n`).join(''));
    this.#runs.push(path);
    this.#lines = [];
    this.#size = 0;
  }
}
