import type { Entity } from '../facts/entity.ts';
import type { SubjectFacts } from '../facts/fact-store.ts';
import { globalId } from '../facts/id.ts';
import type { Property } from '../facts/property.ts';
import type { Series } from '../facts/series.ts';
import type { Source } from '../facts/source.ts';
import type { Statement } from '../facts/statement.ts';
import { inBucket } from './bucket.ts';
import { idHash } from '../facts/id-hash.ts';
import { PackError } from './errors.ts';
import { type FaultCode, faultTexts } from './fault-codes.ts';
import { globalEntity, globalSeries, globalStatement } from './global-record.ts';
import { type PackLimits, packLimits } from './limits.ts';
import type { ChunkEntry } from './pack-index.ts';
import { chunkPath } from './pack-index.ts';
import { fillMessage } from './errors.ts';
import { type FileEntry, openPacked, textOf } from './packed-file.ts';
import type { PackPorts } from './ports.ts';
import { type RecordKind, checkRecord, recordKinds } from './record-check.ts';
import { needsInspection } from './text-safety.ts';

/** The records of one chunk, as the pack's author wrote them, in the chunk's order. */
export interface ChunkRecords {
  readonly entities: readonly Entity[];
  readonly properties: readonly Property[];
  readonly statements: readonly Statement[];
  readonly series: readonly Series[];
  readonly sources: readonly Source[];
}

/** Verifies a chunk's size and hash and inflates it within bounds. Raises as `openPacked`. */
export function openChunk(bytes: Uint8Array, entry: FileEntry, ports: PackPorts, limits: PackLimits = packLimits): Promise<Uint8Array> {
  return openPacked(bytes, entry, chunkPath(entry.hash), { packed: limits.chunkPacked, raw: limits.chunkRaw }, ports, limits);
}

/**
 * Reads one chunk of the pack `pack` with every check: size, hash, bounds while inflating, UTF-8, lines, JSON, shape of each record, and
 * that it belongs in this chunk. Raises `wrong-size`, `wrong-hash`, `too-big`, `bad-gzip`, `bad-utf8`, `line-too-long`, `bad-json`,
 * `bad-record`, `wrong-chunk`, `wrong-count`.
 */
export async function readChunk(
  bytes: Uint8Array,
  entry: ChunkEntry,
  pack: string,
  ports: PackPorts,
  limits: PackLimits = packLimits,
): Promise<ChunkRecords> {
  const what = chunkPath(entry.hash);
  const raw = await openChunk(bytes, entry, ports, limits);
  const text = textOf(raw, what, ports, limits);
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  if (lines.length !== entry.records) throw new PackError('wrong-count', { what: 'records', count: lines.length, expected: entry.records });
  const records: Record<RecordKind, unknown[]> = { entity: [], property: [], statement: [], series: [], source: [] };
  const inspect = needsInspection(text);
  const place = new Placement(entry.bucket, pack);
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    const { kind, record } = parseLine(lines[at] as string, what, line);
    checkRecord(kind, record, limits, inspect, (code, field, found) => {
      throw badRecord(what, line, code, field, found);
    });
    const fault = place.fault(kind, record as Named);
    if (fault !== undefined) throw new PackError('wrong-chunk', { what, line, id: fault });
    records[kind].push(record);
  }
  // Every record passed the check of its kind, so it is what its type says.
  return {
    entities: records.entity as Entity[],
    properties: records.property as Property[],
    statements: records.statement as Statement[],
    series: records.series as Series[],
    sources: records.source as Source[],
  };
}

/** What a chunk says of one subject, by its global id; `undefined` when it says nothing. Ids of entities come out global, others as written. */
export function subjectFacts(records: ChunkRecords, id: string, pack: string): SubjectFacts | undefined {
  return chunkSubjects(records, pack, id).get(id);
}

/** All subjects of a chunk by global id, each with the sources that it cites; with `only`, just that one. */
export function chunkSubjects(records: ChunkRecords, pack: string, only?: string): Map<string, SubjectFacts> {
  const groups = new Map<string, { entity?: Entity; statements: Statement[]; series: Series[] }>();
  const group = (local: string) => {
    const id = globalId(pack, local);
    if (only !== undefined && id !== only) return undefined;
    let found = groups.get(id);
    if (!found) {
      found = { statements: [], series: [] };
      groups.set(id, found);
    }
    return found;
  };
  for (const entity of records.entities) {
    const found = group(entity.id);
    if (found) found.entity = globalEntity(pack, entity);
  }
  for (const statement of records.statements) group(statement.subject)?.statements.push(globalStatement(pack, statement));
  for (const series of records.series) group(series.subject)?.series.push(globalSeries(pack, series));
  const sources = new Map(records.sources.map((source) => [source.id, source]));
  const subjects = new Map<string, SubjectFacts>();
  for (const [id, { entity, statements, series }] of groups) {
    const cited = new Set<Source>();
    for (const { references } of [...statements, ...series]) {
      for (const { source } of references ?? []) {
        const found = sources.get(source);
        if (found) cited.add(found);
      }
    }
    subjects.set(id, { pack, ...(entity && { entity }), statements, series, sources: [...cited] });
  }
  return subjects;
}

interface Named {
  readonly id: string;
  readonly subject?: string;
}

/** Tells records that do not belong in a chunk: another bucket's, or an entity or property for the second time. */
class Placement {
  readonly #bucket: string;
  readonly #pack: string;
  readonly #seen: Readonly<Record<RecordKind, Set<string>>> = {
    entity: new Set(),
    property: new Set(),
    statement: new Set(),
    series: new Set(),
    source: new Set(),
  };
  #last = '';
  #lastFits = false;

  constructor(bucket: string, pack: string) {
    this.#bucket = bucket;
    this.#pack = pack;
  }

  /** The id at fault, or `undefined` when the record belongs here. */
  fault(kind: RecordKind, record: Named): string | undefined {
    const { id } = record;
    const seen = this.#seen[kind];
    if (seen.has(id)) return id;
    seen.add(id);
    if (kind === 'property' || this.#bucket === 'head') return kind === 'property' && this.#bucket === 'head' ? undefined : id;
    // A source lies with whatever cites it, so its place says nothing.
    if (kind === 'source') return undefined;
    return this.#fits(kind === 'entity' ? id : (record.subject as string)) ? undefined : id;
  }

  /** Records come sorted by subject: the last answer mostly holds for the next. */
  #fits(subject: string): boolean {
    if (subject !== this.#last) {
      this.#last = subject;
      this.#lastFits = inBucket(idHash(globalId(this.#pack, subject)), this.#bucket);
    }
    return this.#lastFits;
  }
}

function parseLine(json: string, what: string, line: number): { kind: RecordKind; record: unknown } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (cause) {
    throw new PackError('bad-json', { what, line }, { cause });
  }
  if (typeof parsed === 'object' && parsed !== null) {
    const keys = Object.keys(parsed);
    const kind = keys[0] as RecordKind;
    if (keys.length === 1 && recordKinds.includes(kind)) return { kind, record: (parsed as Record<string, unknown>)[kind] };
  }
  throw new PackError('bad-record', { what, line, field: 'record', fault: 'is of no known kind' });
}

function badRecord(what: string, line: number, code: FaultCode, field: string, found: string | number | undefined): PackError {
  const fault = fillMessage(faultTexts[code].message, found === undefined ? {} : { found });
  const details = { what, line, field: field === '' ? 'record' : field, fault, code };
  return new PackError('bad-record', found === undefined ? details : { ...details, found });
}
