// Runs the figure scorer of a data folder on this checkout: npm run eval -- figures FOLDER [scorer options]
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run eval -- figures FOLDER [--lang ar] [--files a.jsonl,b.jsonl] [--errors 20] [--tags]');
  process.exit(2);
}
const predictor = join(import.meta.dirname, 'figures-predictor.ts');
const run = spawnSync(process.execPath, [join(resolve(folder), 'score.mjs'), predictor, ...options], { stdio: 'inherit' });
process.exit(run.status ?? 1);
