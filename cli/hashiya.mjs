#!/usr/bin/env node
// Starts the command line. The published package holds built JavaScript; a checkout runs the TypeScript sources as they are, on the Node
// that package.json pins (type stripping needs Node 22.18).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const sources = new URL('./main.ts', import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (!existsSync(sources)) {
  await import('../dist/cli/main.js');
} else if (major > 22 || (major === 22 && minor >= 18)) {
  await import(sources.href);
} else {
  const pinned = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
  if (!existsSync(pinned)) {
    console.error('hashiya: run "npm ci" first: this checkout needs the Node that package.json pins.');
    process.exit(2);
  }
  const { status } = spawnSync(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(status ?? 2);
}
