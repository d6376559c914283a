import { basename, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const standIns = resolve(import.meta.dirname, 'stand-ins');

/** Modules that a build for kill tests replaces by those of the same name in `stand-ins`, which wrap them. */
const replaced: ReadonlySet<string> = new Set(
  ['store/database', 'store/pack-store', 'sync/trust', 'sync/segment-engine', 'sync/http', 'sync/file-source'].map((path) =>
    resolve(root, 'lib', `${path}.ts`),
  ),
);

/** A Vite plugin that puts fail points into a build. A build without it has nothing of them: no source of the product names them. */
export function failPoints() {
  return {
    name: 'fail-points',
    enforce: 'pre' as const,
    resolveId(source: string, importer: string | undefined): string | undefined {
      if (importer === undefined || !source.startsWith('.') || importer.startsWith(standIns)) return undefined;
      const path = resolve(importer, '..', source);
      return replaced.has(path) ? resolve(standIns, basename(path)) : undefined;
    },
  };
}
