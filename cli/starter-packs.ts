import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Paths of the starter packs: their sources in a checkout, their published form in the installed package.
 *
 * @returns folders in the order of their names; empty when the package was installed without them
 */
export function starterPackPaths(): string[] {
  for (const [place, mark] of [
    ['../packs', 'datapackage.json'],
    ['../packs', 'pack.json'],
    ['../../packs', 'pack.json'],
  ] as const) {
    const root = fileURLToPath(new URL(place, import.meta.url));
    if (!existsSync(root)) continue;
    const found = readdirSync(root)
      .sort()
      .map((name) => join(root, name))
      .filter((path) => existsSync(join(path, mark)));
    if (found.length > 0) return found;
  }
  return [];
}
