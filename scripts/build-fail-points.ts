// npm run build:fail-points: the extension for both browsers with fail points in it, for the kill tests (tests/kill).
import { spawnSync } from 'node:child_process';

for (const browser of ['chrome', 'firefox']) {
  const { status } = spawnSync('wxt', ['build', '-b', browser, '--level', 'warn'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, HASHIYA_FAIL_POINTS: '1' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}
