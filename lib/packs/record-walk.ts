import type { ShapeFaultCode } from './fault-codes.ts';
import type { PackLimits } from './limits.ts';
import { dangerousCharacter, isForbiddenKey } from './text-safety.ts';

/** Takes a fault at a field (`labels.en`, `points[3][1]`; empty: the record itself). It may throw to stop at the first. */
export type Report = (code: ShapeFaultCode, field: string, found?: string | number) => void;

/**
 * Looks at every value of a parsed record, known field or not: depth, length of texts, finite numbers; with `inspect` also characters and
 * keys. `inspect` may be false when `needsInspection` found nothing in the record's JSON.
 */
export function walkRecord(record: object, limits: PackLimits, inspect: boolean, report: Report): void {
  walk(record, '', 1, limits, inspect, report);
}

function walk(value: unknown, path: string, level: number, limits: PackLimits, inspect: boolean, report: Report): void {
  if (typeof value === 'string') {
    if (value.length > limits.text) report('text-too-long', path, limits.text);
    if (!inspect) return;
    const found = dangerousCharacter(value);
    if (found !== undefined) report('dangerous-text', path, found);
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) report('bad-number', path);
  } else if (typeof value === 'object' && value !== null) {
    if (level > limits.depth) {
      report('too-deep', path, limits.depth);
      return;
    }
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at++) {
        const item: unknown = value[at];
        if (isPlain(item, limits, inspect)) continue;
        walk(item, `${path}[${at}]`, level + 1, limits, inspect, report);
      }
      return;
    }
    for (const key of Object.keys(value)) {
      const item = (value as Record<string, unknown>)[key];
      if (inspect && (isForbiddenKey(key) || dangerousCharacter(key) !== undefined)) report('forbidden-key', path, key.slice(0, 40));
      if (isPlain(item, limits, inspect)) continue;
      walk(item, path === '' ? key : `${path}.${key}`, level + 1, limits, inspect, report);
    }
  }
}

/** True when nothing can be wrong with the value: spares building its path. */
function isPlain(value: unknown, limits: PackLimits, inspect: boolean): boolean {
  return typeof value === 'string' ? !inspect && value.length <= limits.text : typeof value === 'boolean' || value === null;
}
