// npm run test:long -- [--shard i/n] [--fresh] [--list] [PART…]: everything that does not fit `npm test`, part by part. A part that passed
// at this commit is not run again unless --fresh asks for it, so an interrupted run goes on where it stopped.
import { execFileSync, spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { chooseParts } from './long/choose.ts';
import { longParts } from './long/parts.ts';
import { hasPassed, notePassed } from './long/state.ts';

const { values, positionals } = parseArgs({
  options: { shard: { type: 'string' }, fresh: { type: 'boolean' }, list: { type: 'boolean' } },
  allowPositionals: true,
});

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

const parts = chooseParts(longParts, values.shard, positionals);
const at = commit();
if (values.list === true) for (const { name } of parts) console.log(`${name}${hasPassed(name, at) ? ' (passed)' : ''}`);
else {
  const failed: string[] = [];
  const built = new Set<string>();
  for (const { name, file, env, build } of parts) {
    if (values.fresh !== true && hasPassed(name, at)) continue;
    if (build !== undefined && !built.has(build)) {
      execFileSync('npm', ['run', '--silent', build], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
      built.add(build);
    }
    const start = Date.now();
    const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'vitest.long.config.ts', file], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    const seconds = Math.round((Date.now() - start) / 1000);
    console.log(`${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
    if (status === 0) notePassed(name, { commit: at, seconds });
    else failed.push(name);
  }
  console.log(failed.length === 0 ? 'All parts passed.' : `Failed: ${failed.join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
