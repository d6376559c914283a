// `npm run eval -- names FOLDER [scorer options]`: runs FOLDER/score.mjs over the names engine and prints its table.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Runs the scorer.
 * @param folder holds score.mjs, data and lexicon
 * @param options passed on (`--lang ru`, `--corpus x`, `--lexicon all`, `--errors 20`)
 * @returns exit code of the scorer; 2 when the folder holds none
 */
export function evaluateNames(folder: string, options: readonly string[] = []): number {
  const nested = resolve(folder, 'entities', 'score.mjs');
  const scorer = existsSync(nested) ? nested : resolve(folder, 'score.mjs');
  if (!existsSync(scorer)) {
    console.error(`no scorer in ${folder}`);
    return 2;
  }
  const predictor = resolve(import.meta.dirname, 'names-predictor.ts');
  const run = spawnSync(process.execPath, [scorer, '--pred', predictor, '--mode', 'dictionary', ...options], { stdio: 'inherit' });
  return run.status ?? 2;
}

if (process.argv[1] === import.meta.filename) process.exitCode = evaluateNames(process.argv[2] ?? '.', process.argv.slice(3));
