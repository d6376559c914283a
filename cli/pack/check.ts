import { checkPack } from '../../lib/packs/check.ts';
import { PackError } from '../../lib/packs/errors.ts';
import { faultHint, faultLine, faultMessage } from '../../lib/packs/fault.ts';
import { readSource } from '../../lib/packs/read-source.ts';
import { loadPack, packForm } from '../read-pack.ts';
import { UsageError } from '../usage-error.ts';
import { sourceFolder } from './node-files.ts';
import { nodePorts } from './node-ports.ts';

/** A fault as `--json` prints it. Faults of published packs have no hint. */
interface Finding {
  readonly level: 'error' | 'warning';
  readonly code: string;
  readonly file?: string;
  readonly line?: number;
  readonly field?: string;
  readonly message: string;
  readonly hint?: string;
  /** The line for people. */
  readonly text: string;
}

/** `hashiya pack check`: prints every fault of a pack in any form; raises a `UsageError` with the counts when there are errors. */
export async function runCheck(path: string, options: { json?: boolean }): Promise<void> {
  const form = await packForm(path);
  const findings = form === 'source' ? await checkSourceFolder(path) : await checkPublished(path);
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.length - errors;
  if (options.json) {
    const faults = findings.map(({ text, ...finding }) => finding);
    console.log(JSON.stringify({ path, form, errors, warnings, faults }, null, 2));
  } else {
    for (const { level, text } of findings) console.log(`${level}: ${text}`);
  }
  const summary = `${path}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  if (errors > 0) throw new UsageError(summary);
  if (!options.json) console.log(summary);
}

async function checkSourceFolder(folder: string): Promise<Finding[]> {
  return checkPack(await readSource(sourceFolder(folder), nodePorts)).map((fault) => ({
    level: fault.level,
    code: fault.code,
    file: fault.file,
    ...(fault.line !== undefined && { line: fault.line }),
    field: fault.field,
    message: faultMessage(fault),
    hint: faultHint(fault),
    text: faultLine(fault),
  }));
}

/** A published pack is verified until its first fault: what comes after it cannot be trusted to mean anything. */
async function checkPublished(path: string): Promise<Finding[]> {
  try {
    await loadPack(path);
    return [];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return [{ level: 'error', code: error.code, message: error.message, text: error.message }];
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
