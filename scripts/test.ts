// `npm test`: every check and every test, in one run that does not stop at the first failure.
import { spawnSync } from 'node:child_process';
import { findBrowser, installHint } from './browser/find.ts';

interface Step {
  readonly name: string;
  readonly script: string;
  readonly needsBrowser?: boolean;
}

/** In order: cheap checks first, then what needs a build, then the browsers. */
const steps: readonly Step[] = [
  { name: 'format', script: 'check:format' },
  { name: 'lint', script: 'check:lint' },
  { name: 'types', script: 'check:types' },
  { name: 'dependency rules', script: 'check:deps' },
  { name: 'dead code', script: 'check:dead' },
  { name: 'starter packs', script: 'build:packs' },
  { name: 'unit tests', script: 'test:unit' },
  { name: 'build', script: 'build' },
  { name: 'build with fail points', script: 'build:fail-points' },
  { name: 'bundle', script: 'check:bundle' },
  { name: 'browser tests', script: 'test:browser', needsBrowser: true },
  { name: 'end-to-end tests', script: 'test:e2e', needsBrowser: true },
];

const browsers = (['chromium', 'firefox'] as const).filter((name) => findBrowser(name));
const failed: string[] = [];
let passed = 0;

for (const { name, script, needsBrowser } of steps) {
  if (needsBrowser && browsers.length < 2) {
    failed.push(`${name} (not run)`);
    continue;
  }
  const start = Date.now();
  console.log(`\n── ${name} ─ npm run ${script}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  if (status === 0) passed++;
  else failed.push(name);
}

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
if (browsers.length < 2)
  console.error(`\n${installHint} The tests need both Chromium and Firefox; found: ${browsers.join(', ') || 'none'}.`);
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
