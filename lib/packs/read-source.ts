import * as v from 'valibot';
import { type DataPackage, dataPackageSchema } from './data-package.ts';
import { type Fault, FaultList } from './fault.ts';
import { type FaultCode, faultTexts } from './fault-codes.ts';
import { type PackLimits, packLimits } from './limits.ts';
import type { PackPorts, SourceReader } from './ports.ts';
import { type RecordKind, type RecordTypes, checkRecord, recordKinds } from './record-check.ts';
import { type SourceLine, sourceLines } from './source-lines.ts';
import { sourceFiles } from './source-files.ts';
import { dangerousCharacter, needsInspection } from './text-safety.ts';

/** A record with its place. */
export interface SourceRecord<Kind extends RecordKind = RecordKind> {
  readonly record: RecordTypes[Kind];
  readonly file: string;
  readonly line: number;
}

/** A pack source as read: what is in good shape, and every fault in the shape of the rest. */
export interface PackSource {
  /** Absent when `datapackage.json` is missing or at fault. */
  readonly descriptor?: DataPackage;
  readonly records: { readonly [Kind in RecordKind]: readonly SourceRecord<Kind>[] };
  /** Ids of records that were left out for their shape: references to them do not dangle. */
  readonly faultyIds: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/** Bytes that a chunk's tag adds to a record (`{"statement":…}`): room that a source line must leave. */
const tagRoom = 16;
export const descriptorPath = 'datapackage.json';

/** Reads a pack source folder, with every fault in the shape of its files in one pass. It raises only what the reader raises for `list`. */
export async function readSource(
  reader: SourceReader,
  ports: Pick<PackPorts, 'decodeUtf8'>,
  limits: PackLimits = packLimits,
): Promise<PackSource> {
  const faults = new FaultList(limits.faults);
  const paths = new Set(await reader.list());
  const descriptor = await readDescriptor(reader, paths, ports, limits, faults);
  const records = { entity: [], property: [], statement: [], series: [], source: [] } as Record<RecordKind, SourceRecord[]>;
  const faultyIds = new Set<string>();
  const files = sourceFiles(descriptor?.resources, paths, (code, field, found) => faults.add(code, { file: descriptorPath }, field, found));
  for (const kind of recordKinds) {
    for (const file of files[kind]) {
      await readRecords(file, kind);
    }
  }
  if (files.entity.length === 0) faults.add('no-entities', { file: descriptorPath });
  return {
    ...(descriptor && { descriptor }),
    // Each list holds only records that passed the check of its kind.
    records: records as unknown as PackSource['records'],
    faultyIds,
    faults: faults.sorted(),
  };

  async function readRecords(file: string, kind: RecordKind): Promise<void> {
    try {
      for await (const lines of sourceLines(reader.read(file), { ...limits, line: limits.line - tagRoom })) {
        for (const line of lines) readRecord(line, file, kind);
      }
    } catch (cause) {
      faults.add('unreadable-file', { file }, '', cause instanceof Error ? cause.message : String(cause));
    }
  }

  function readRecord({ number: line, bytes, gaveUp }: SourceLine, file: string, kind: RecordKind): void {
    const place = { file, line };
    if (!bytes) {
      faults.add('line-too-long', place, '', limits.line - tagRoom);
      if (gaveUp) faults.add('rest-not-read', place);
      return;
    }
    const parsed = parseJson(bytes, line === 1, place);
    if (!parsed) return;
    let good = true;
    checkRecord(kind, parsed.value, limits, needsInspection(parsed.text), (code, field, found) => {
      good = false;
      faults.add(code, place, field, found);
    });
    const id = (parsed.value as { id?: unknown } | null)?.id;
    if (good) records[kind].push({ record: parsed.value as RecordTypes[RecordKind], file, line });
    else if (typeof id === 'string') faultyIds.add(`${kind} ${id}`);
  }

  function parseJson(bytes: Uint8Array, first: boolean, place: { file: string; line: number }) {
    let text: string;
    try {
      text = ports.decodeUtf8(bytes);
    } catch {
      faults.add('bad-utf8', place);
      return undefined;
    }
    if (first && text.startsWith('\u{feff}')) text = text.slice(1);
    if (text.trim() === '') return undefined;
    try {
      return { text, value: JSON.parse(text) as unknown };
    } catch (cause) {
      faults.add('bad-json', place, '', (cause as Error).message);
      return undefined;
    }
  }
}

async function readDescriptor(
  reader: SourceReader,
  paths: ReadonlySet<string>,
  ports: Pick<PackPorts, 'decodeUtf8'>,
  limits: PackLimits,
  faults: FaultList,
): Promise<DataPackage | undefined> {
  const place = { file: descriptorPath };
  if (!paths.has(descriptorPath)) {
    faults.add('missing-file', place);
    return undefined;
  }
  let parsed: unknown;
  try {
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of reader.read(descriptorPath)) {
      pieces.push(piece);
      size += piece.length;
      // The descriptor is as small as an envelope has to be.
      if (size > limits.envelope) break;
    }
    if (size > limits.envelope) {
      faults.add('line-too-long', place, '', limits.envelope);
      return undefined;
    }
    parsed = JSON.parse(ports.decodeUtf8(concat(pieces, size)));
  } catch (cause) {
    faults.add('bad-json', place, '', (cause as Error).message);
    return undefined;
  }
  const result = v.safeParse(dataPackageSchema, parsed);
  for (const issue of result.issues ?? []) addIssue(issue, place, faults);
  checkTexts(parsed, '', (field, found) => faults.add('dangerous-text', place, field, found));
  return result.success ? result.output : undefined;
}

/** Our own checks carry a fault code as their message; the rest are missing fields and wrong types. */
function addIssue(issue: v.BaseIssue<unknown>, place: { file: string }, faults: FaultList): void {
  const field = v.getDotPath(issue) ?? '';
  if (Object.hasOwn(faultTexts, issue.message)) {
    const { input } = issue;
    faults.add(
      issue.message as FaultCode,
      place,
      field,
      typeof input === 'number' ? input : typeof input === 'string' ? input.slice(0, 60) : '',
    );
  } else if (issue.received === 'undefined') faults.add('missing-field', place, field);
  else faults.add('wrong-type', place, field, issue.expected ?? 'something else');
}

function checkTexts(value: unknown, path: string, report: (field: string, found: string) => void): void {
  if (typeof value === 'string') {
    const found = dangerousCharacter(value);
    if (found !== undefined) report(path, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) checkTexts(item, path === '' ? key : `${path}.${key}`, report);
  }
}

function concat(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
