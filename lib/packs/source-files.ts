import type { DataPackage } from './data-package.ts';
import type { FaultCode } from './fault-codes.ts';
import type { RecordKind } from './record-check.ts';

/** Names of the resources that a pack may have, and of their files when `resources` does not say otherwise. */
export const resourceNames: Readonly<Record<RecordKind, string>> = {
  entity: 'entities',
  property: 'properties',
  statement: 'statements',
  series: 'series',
  source: 'sources',
};

/**
 * The files of each kind of record: those that `resources` names (a resource may have several files), else the standard name when it is
 * there. Other resources are left alone. Reports `bad-path` and `missing-file`.
 */
export function sourceFiles(
  resources: DataPackage['resources'],
  paths: ReadonlySet<string>,
  report: (code: FaultCode, field: string, found?: string) => void,
): Record<RecordKind, string[]> {
  const files = {} as Record<RecordKind, string[]>;
  for (const [kind, name] of Object.entries(resourceNames) as [RecordKind, string][]) {
    const at = resources?.findIndex((resource) => resource.name === name) ?? -1;
    const named = resources?.[at]?.path;
    const standard = `${name}.jsonl`;
    if (named === undefined) files[kind] = paths.has(standard) ? [standard] : [];
    else {
      files[kind] = [named].flat().filter((path) => {
        const good = isInside(path);
        if (!good) report('bad-path', `resources.${at}.path`, path);
        else if (!paths.has(path)) report('missing-file', `resources.${at}.path`);
        return good && paths.has(path);
      });
    }
  }
  return files;
}

/** Frictionless Data Package v2: a path is relative, with `/`, and does not leave the folder. */
function isInside(path: string): boolean {
  return !path.startsWith('/') && !path.includes('\\') && !path.includes(':') && !path.split('/').includes('..');
}
