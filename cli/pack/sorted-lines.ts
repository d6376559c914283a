import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linesOf } from '../lines.ts';

/** Characters of lines that are sorted in memory at once. */
const runSize = 12 * 1024 * 1024;
/** Runs that are merged to one: more files are never open at once, whatever the size of the dump, than this for each of a few levels. */
const fanIn = 64;

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
  for await (const text of linesOf(createReadStream(path))) {
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
async function writeLines(
  path: string,
  lines: AsyncIterable<KeyedLine>,
  text: (line: KeyedLine) => string = ({ line }) => `${line}\n`,
): Promise<Written> {
  const out = createWriteStream(path);
  const failed = new Promise<never>((_, reject) => out.once('error', reject));
  failed.catch(() => undefined);
  let count = 0;
  let last: string | undefined;
  let repeated: string | undefined;
  for await (const keyed of lines) {
    const { key } = keyed;
    count++;
    if (key === last) repeated ??= key;
    last = key;
    if (!out.write(text(keyed))) await Promise.race([once(out, 'drain'), failed]);
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
  /** Runs on disk; those of each level were merged from runs of the level before. */
  readonly #levels: string[][] = [];
  #made = 0;
  readonly #runSize: number;
  readonly #fanIn: number;

  /** @param folder where runs are written; @param name of the runs, different for each sorter of the folder; @param sizes smaller in tests */
  constructor(folder: string, name: string, sizes: { readonly runSize?: number; readonly fanIn?: number } = {}) {
    this.#folder = folder;
    this.#name = name;
    this.#runSize = sizes.runSize ?? runSize;
    this.#fanIn = sizes.fanIn ?? fanIn;
  }

  async add(key: string, line: string): Promise<void> {
    this.#lines.push({ key, line });
    this.#size += key.length + line.length;
    if (this.#size >= this.#runSize) await this.#flush();
  }

  /** Writes all lines to a file in the order of their keys, each once, and deletes the runs. */
  async write(path: string): Promise<Written> {
    this.#lines.sort(compare);
    const lines = this.#lines;
    const memory = (async function* () {
      yield* lines;
    })();
    const runs = this.#levels.flat();
    const written = await writeLines(path, mergeSorted([...runs.map(readRun), memory]));
    for (const run of runs) await rm(run, { force: true });
    return written;
  }

  #nextPath(): string {
    return join(this.#folder, `${this.#name}.${this.#made++}.run`);
  }

  async #flush(): Promise<void> {
    const path = this.#nextPath();
    this.#lines.sort(compare);
    await writeFile(path, this.#lines.map(({ key, line }) => `${key}\t${line}\n`).join(''));
    this.#lines = [];
    this.#size = 0;
    await this.#keep(path, 0);
  }

  async #keep(run: string, level: number): Promise<void> {
    this.#levels[level] ??= [];
    const runs = this.#levels[level];
    runs.push(run);
    if (runs.length < this.#fanIn) return;
    const path = this.#nextPath();
    await writeLines(path, mergeSorted(runs.map(readRun)), ({ key, line }) => `${key}\t${line}\n`);
    for (const one of runs) await rm(one, { force: true });
    this.#levels[level] = [];
    await this.#keep(path, level + 1);
  }
}
