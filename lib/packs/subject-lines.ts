import { strToU8 } from 'fflate';
import { globalId } from '../facts/id.ts';
import type { PackSource } from './read-source.ts';

/** A line of a chunk (with its line feed) and its size in bytes. */
interface Line {
  readonly id: string;
  readonly text: string;
  readonly size: number;
}

/** What goes into a chunk together: an entity, its statements and series, and the sources that these cite. */
export interface SubjectLines {
  /** Global id. */
  readonly id: string;
  readonly lines: readonly Line[];
  readonly sources: ReadonlySet<Line>;
}

/** A record as a line of a chunk. */
export function recordLine(kind: string, record: { readonly id: string }): Line {
  const text = `{"${kind}":${JSON.stringify(record)}}\n`;
  return { id: record.id, text, size: strToU8(text).length };
}

/** Groups a pack's records by subject, sorted by global id. A source that nothing cites goes by its own id, so that none is lost. */
export function subjectLines(source: PackSource, pack: string): SubjectLines[] {
  const { entity, statement, series, source: sources } = source.records;
  const groups = new Map<string, { entities: Line[]; statements: Line[]; series: Line[]; sources: Set<Line> }>();
  const group = (local: string) => {
    const id = globalId(pack, local);
    let found = groups.get(id);
    if (!found) {
      found = { entities: [], statements: [], series: [], sources: new Set() };
      groups.set(id, found);
    }
    return found;
  };
  const sourceLines = new Map(sources.map(({ record }) => [record.id, recordLine('source', record)]));
  const uncited = new Set(sourceLines.values());
  const cite = (subject: string, references: readonly { readonly source: string }[] | undefined) => {
    for (const reference of references ?? []) {
      const found = sourceLines.get(reference.source);
      if (!found) continue;
      group(subject).sources.add(found);
      uncited.delete(found);
    }
  };
  for (const { record } of entity) group(record.id).entities.push(recordLine('entity', record));
  for (const { record } of statement) {
    group(record.subject).statements.push(recordLine('statement', record));
    cite(record.subject, record.references);
  }
  for (const { record } of series) {
    group(record.subject).series.push(recordLine('series', record));
    cite(record.subject, record.references);
  }
  for (const found of uncited) group(found.id).sources.add(found);
  const subjects = [...groups].map(([id, found]) => ({
    id,
    lines: [...found.entities, ...sortById(found.statements), ...sortById(found.series)],
    sources: found.sources,
  }));
  return sortById(subjects);
}

/** The lines of a chunk with these subjects: subject by subject, then each cited source once, by id. */
export function chunkLines(group: readonly SubjectLines[]): Line[] {
  return [...group.flatMap(({ lines }) => lines), ...sortById([...citedSources(group)])];
}

/** How many bytes `chunkLines` takes. */
export function chunkSize(group: readonly SubjectLines[]): number {
  let size = 0;
  for (const { lines } of group) for (const line of lines) size += line.size;
  for (const line of citedSources(group)) size += line.size;
  return size;
}

/** A copy in the order of code units of the ids: the same on every machine, whatever its locale. */
export function sortById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function citedSources(group: readonly SubjectLines[]): Set<Line> {
  const cited = new Set<Line>();
  for (const { sources } of group) for (const line of sources) cited.add(line);
  return cited;
}
