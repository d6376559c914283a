import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PackError } from '../../lib/packs/errors.ts';
import { descriptorPath } from '../../lib/packs/read-source.ts';
import { linesOf } from '../lines.ts';
import { UsageError } from '../usage-error.ts';
import { type RecordFile, recordFiles, recordKey } from './record-keys.ts';
import { LineSorter } from './sorted-lines.ts';
import { makeFolder, packNameOf, writeDescriptor } from './wikidata/pack-folder.ts';

/** What merging reads of a `datapackage.json`; the rest is kept as it is. */
interface Descriptor extends Readonly<Record<string, unknown>> {
  readonly created?: string | undefined;
  readonly hashiya?: { readonly languages?: readonly string[]; readonly sequence?: number };
}

async function descriptorOf(folder: string): Promise<Descriptor> {
  const text = await readFile(join(folder, descriptorPath), 'utf8').catch(() => {
    throw new PackError('not-a-pack', { path: folder });
  });
  try {
    return JSON.parse(text) as Descriptor;
  } catch {
    throw new UsageError(`${join(folder, descriptorPath)} is not valid JSON`);
  }
}

/** One descriptor for all: that of the first, with the latest date, the highest number and every language. */
function joined(all: readonly Descriptor[], name: string, hasSeries: boolean): Descriptor {
  const first = all[0] ?? {};
  const created = all
    .map((one) => one.created ?? '')
    .sort()
    .at(-1);
  const languages = [...new Set(all.flatMap((one) => one.hashiya?.languages ?? []))];
  const sequence = Math.max(...all.map((one) => one.hashiya?.sequence ?? 0));
  const resources = Array.isArray(first.resources) ? (first.resources as { name?: string }[]) : [];
  const series = { name: 'series', path: 'series.jsonl', format: 'jsonl' };
  const withSeries = hasSeries && !resources.some((one) => one.name === 'series') ? [...resources, series] : resources;
  return { ...first, name, created, resources: withSeries, hashiya: { ...first.hashiya, sequence, languages } };
}

/** Adds the records of one file of one part. Raises `UsageError` for a line that is no record. */
async function addFile(folder: string, file: RecordFile, sorter: LineSorter): Promise<boolean> {
  const path = join(folder, `${file}.jsonl`);
  if (!(await stat(path).catch(() => undefined))?.isFile()) return false;
  let number = 0;
  for await (const line of linesOf(createReadStream(path))) {
    number++;
    if (line.trim() === '') continue;
    let id: unknown;
    let record: { id: string };
    try {
      record = JSON.parse(line) as { id: string };
      id = record.id;
    } catch {
      throw new UsageError(`${path}, line ${number}: not valid JSON`);
    }
    if (typeof id !== 'string') throw new UsageError(`${path}, line ${number}: a record without an id`);
    await sorter.add(recordKey(file, record), line);
  }
  return true;
}

/** Records of one key must be one record: two texts for it are a conflict that only the author can settle. */
async function writeOnce(sorter: LineSorter, path: string, file: RecordFile): Promise<void> {
  const conflict = await sorter.write(path);
  if (conflict.repeated !== undefined)
    throw new UsageError(
      `two parts say different things in ${file}.jsonl about ${conflict.repeated.trim().replace(/^([PQ])0*/, '$1')}; write the same line in both, or take it out of one`,
    );
}

/**
 * `hashiya pack merge`: joins pack sources. Records are sorted; those that several parts have in the same words come once. The parts that
 * `from-wikidata --shard` makes give the same bytes as one run over the whole dump. Raises `UsageError`, `PackError`.
 */
export async function runMerge(parts: readonly string[], options: { out: string }): Promise<void> {
  const descriptors = await Promise.all(parts.map(descriptorOf));
  await makeFolder(options.out, async (folder) => {
    let hasSeries = false;
    for (const file of recordFiles) {
      const sorter = new LineSorter(folder, file);
      let any = false;
      for (const part of parts) any = (await addFile(part, file, sorter)) || any;
      if (file === 'series') hasSeries = any;
      if (any) await writeOnce(sorter, join(folder, `${file}.jsonl`), file);
    }
    const descriptor = joined(descriptors, packNameOf(options.out), hasSeries);
    await writeDescriptor(folder, `${JSON.stringify(descriptor, null, 2)}\n`);
  });
  console.log(`${parts.length} sources → ${options.out}`);
}
