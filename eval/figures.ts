// `npm run eval -- figures FOLDER [scorer options]`: runs FOLDER/score.mjs over the figure engine and prints its table.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Runs the scorer.
 * @param folder holds score.mjs and its data, itself or in `figures/`
 * @param options passed on (`--lang ru`, `--files a.jsonl,b.jsonl`, `--errors 20`, `--tags`)
 * @returns exit code of the scorer; 2 when the folder holds none
 */
export function evaluateFigures(folder: string, options: readonly string[] = []): number {
  const nested = resolve(folder, 'figures', 'score.mjs');
  const scorer = existsSync(nested) ? nested : resolve(folder, 'score.mjs');
  if (!existsSync(scorer)) {
    console.error(`no scorer in ${folder}`);
    return 2;
  }
  const predictor = resolve(import.meta.dirname, 'figures-predictor.ts');
  const run = spawnSync(process.execPath, [scorer, predictor, ...options], { stdio: 'inherit' });
  return run.status ?? 2;
}

if (process.argv[1] === import.meta.filename) process.exitCode = evaluateFigures(process.argv[2] ?? '.', process.argv.slice(3));
