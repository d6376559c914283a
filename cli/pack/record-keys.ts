import { sortKey } from './sorted-lines.ts';

/** What a key is made of. */
interface Keyed {
  readonly id: string;
  readonly subject?: string;
  readonly property?: string;
}

/** The files of a pack source that hold records, by the kind of record. */
export const recordFiles = ['entities', 'properties', 'statements', 'series', 'sources'] as const;
export type RecordFile = (typeof recordFiles)[number];

/**
 * The key that a record is sorted by in the sources that `hashiya` writes: entities and properties by id, statements and series by subject
 * and property, sources by the entity that their id begins with (`Q813-…`).
 */
export function recordKey(file: RecordFile, { id, subject, property }: Keyed): string {
  if (file === 'sources') return `${sortKey(id.replace(/-[^-]*$/, ''))} ${id}`;
  if (subject === undefined) return sortKey(id);
  return `${sortKey(subject)} ${sortKey(property ?? '')} ${id}`;
}
