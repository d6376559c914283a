import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('docs/dependencies.md names every dependency, and no other', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const table = readFileSync('docs/dependencies.md', 'utf8');
  const named = [...table.matchAll(/^\| `([^`]+)`/gm)].map((row) => row[1]);
  expect(named.sort()).toEqual(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).sort());
});
