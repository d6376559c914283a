import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { linesOf } from '../lines.ts';
import { text as readAll } from 'node:stream/consumers';
import type { Annotation } from '../../lib/annotation.ts';
import { isEntityAnnotation } from '../../lib/annotation.ts';
import { starterPackPaths } from '../starter-packs.ts';
import { UsageError } from '../usage-error.ts';
import { parseBatchLine } from './batch-line.ts';
import type { AnnotatedDocument } from '../../lib/sheet/document.ts';
import { createEngine, type Engine } from './engine.ts';
import { writers } from './formats/format.ts';
import { type Input, readArticle } from './input.ts';
import type { AnnotateOptions } from './options.ts';

function wanted(options: AnnotateOptions): (annotation: Annotation) => boolean {
  return (annotation) =>
    (options.all || !isEntityAnnotation(annotation) || annotation.shown) && (options.kinds?.has(annotation.kind) ?? true);
}

async function annotateInput(input: Input, engine: Engine, options: AnnotateOptions): Promise<AnnotatedDocument> {
  const { article, title } = readArticle(input);
  const annotations = await engine.annotate(article);
  return {
    id: input.id,
    lang: article.lang,
    text: article.text,
    ...(article.published ? { published: article.published } : {}),
    ...(title ? { title } : {}),
    annotations: annotations.filter(wanted(options)),
  };
}

/** Waits when the reader of our output is slower than we are, so that a batch never piles up in memory. */
async function print(text: string): Promise<void> {
  if (text && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

function readInput(file: string): Promise<string> {
  if (file === '-') return readAll(process.stdin);
  try {
    return Promise.resolve(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`);
  }
}

async function runBatch(engine: Engine, options: AnnotateOptions): Promise<void> {
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number++;
    if (line.trim() === '') continue;
    const document = await annotateInput(parseBatchLine(line, number, options), engine, options);
    await print(await writers.ndjson.write(document, engine.store));
  }
}

/**
 * Annotates files, or standard input, and writes the result to standard output.
 *
 * @param files paths or `-`; none: standard input, which `--format ndjson` reads line by line
 * @throws UsageError for a file that cannot be read, PackError for a pack that cannot be read
 */
export async function run(files: readonly string[], options: AnnotateOptions): Promise<void> {
  const engine = await createEngine([...(options.starter ? starterPackPaths() : []), ...options.packs]);
  if (options.format === 'ndjson' && (files.length === 0 || (files.length === 1 && files[0] === '-'))) return runBatch(engine, options);
  const { lang, published } = options;
  // Nothing is written before every file was read and annotated.
  const written: string[] = [];
  for (const file of files.length > 0 ? files : ['-']) {
    const content = await readInput(file);
    const hints = { ...(lang ? { lang } : {}), ...(published ? { published } : {}) };
    const document = await annotateInput({ id: file, content, html: undefined, ...hints }, engine, options);
    written.push(await writers[options.format].write(document, engine.store));
  }
  await print(writers[options.format].head + written.join(''));
}
