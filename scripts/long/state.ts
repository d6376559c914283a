import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../artifacts/test-long');

/** What is remembered of a part that passed. */
interface Passed {
  /** The commit that it passed at. */
  readonly commit: string;
  readonly seconds: number;
}

/** True when a part passed at this commit before: an interrupted run goes on with the next. */
export function hasPassed(part: string, commit: string): boolean {
  try {
    return (JSON.parse(readFileSync(resolve(folder, `${part}.json`), 'utf8')) as Passed).commit === commit;
  } catch {
    return false;
  }
}

/** Notes that a part passed. */
export function notePassed(part: string, passed: Passed): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, `${part}.json`), `${JSON.stringify(passed)}\n`);
}
