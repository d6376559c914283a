import type { Property } from '../facts/property.ts';
import type { Series } from '../facts/series.ts';
import type { Source } from '../facts/source.ts';
import type { Statement } from '../facts/statement.ts';
import type { Value } from '../facts/value.ts';
import type { LanguageMap } from '../text/language-code.ts';
import type { ChunkRecords } from './chunk.ts';

export type ChangeKind = 'added' | 'removed' | 'changed';

/** One difference between two versions of a pack. Ids are as the pack writes them. */
export interface PackChange {
  readonly kind: ChangeKind;
  readonly record: 'entity' | 'property' | 'statement' | 'point' | 'source';
  readonly id: string;
  /** The entity that it is about, and its labels in either version, the newer first. */
  readonly subject?: string;
  readonly labels?: LanguageMap;
  readonly property?: string;
  readonly propertyLabels?: LanguageMap;
  /** Points: ISO time. */
  readonly time?: string;
  /** The value before and after; absent where there was none, or where something else about the record changed. */
  readonly before?: Value;
  readonly after?: Value;
}

/** Records of two versions, as far as they differ in chunks. Records in chunks that both share need not be given. */
export interface DiffInput {
  readonly before: ChunkRecords;
  readonly after: ChunkRecords;
  /** All properties of the newer version, for their labels. */
  readonly properties?: readonly Property[];
}

/** Texts of records are compared as JSON: the builder keeps the order of members. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Pairs records by id: removed ones have no second, added ones no first. In the order of ids. */
function* pairs<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Generator<[T | undefined, T | undefined]> {
  const [old, fresh] = [byId(before), byId(after)];
  for (const id of [...new Set([...old.keys(), ...fresh.keys()])].sort()) yield [old.get(id), fresh.get(id)];
}

function kindOf(before: unknown, after: unknown): ChangeKind {
  return before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
}

const pointValue = (amount: string, unit: string): Value => ({ type: 'quantity', amount, unit });

function* pointChanges(
  before: Series | undefined,
  after: Series | undefined,
): Generator<Pick<PackChange, 'kind' | 'time' | 'before' | 'after'>> {
  const [old, fresh] = [new Map(before?.points), new Map(after?.points)];
  for (const time of [...new Set([...old.keys(), ...fresh.keys()])].sort()) {
    const [was, is] = [old.get(time), fresh.get(time)];
    if (was === is && before?.unit === after?.unit) continue;
    yield {
      kind: kindOf(was, is),
      time,
      ...(was === undefined ? {} : { before: pointValue(was, before?.unit ?? '1') }),
      ...(is === undefined ? {} : { after: pointValue(is, after?.unit ?? '1') }),
    };
  }
}

/**
 * Compares two versions of a pack record by record: entities, properties, sources, statements, and series point by point.
 * @returns changes in this order: entities, statements, points, properties, sources; within each by id
 */
export function diffRecords({ before, after, properties = [] }: DiffInput): PackChange[] {
  const entityLabels = new Map([...before.entities, ...after.entities].map((entity) => [entity.id, entity.labels]));
  const propertyLabels = new Map([...before.properties, ...properties, ...after.properties].map((one) => [one.id, one.labels]));
  const changes: PackChange[] = [];
  const about = ({ subject, property }: { subject: string; property: string }) => ({
    subject,
    property,
    ...(entityLabels.has(subject) ? { labels: entityLabels.get(subject) as LanguageMap } : {}),
    ...(propertyLabels.has(property) ? { propertyLabels: propertyLabels.get(property) as LanguageMap } : {}),
  });
  for (const [was, is] of pairs(before.entities, after.entities)) {
    const one = is ?? was;
    if (one === undefined || same(was, is)) continue;
    changes.push({ kind: kindOf(was, is), record: 'entity', id: one.id, subject: one.id, labels: one.labels });
  }
  for (const [was, is] of pairs<Statement>(before.statements, after.statements)) {
    const one = is ?? was;
    if (one === undefined || same(was, is)) continue;
    const valued = !same(was?.value, is?.value);
    changes.push({
      kind: kindOf(was, is),
      record: 'statement',
      id: one.id,
      ...about(one),
      ...(valued && was ? { before: was.value } : {}),
      ...(valued && is ? { after: is.value } : {}),
    });
  }
  for (const [was, is] of pairs<Series>(before.series, after.series)) {
    const one = is ?? was;
    if (one === undefined) continue;
    for (const point of pointChanges(was, is)) changes.push({ record: 'point', id: one.id, ...about(one), ...point });
  }
  for (const [was, is] of pairs<Property>(before.properties, after.properties)) {
    const one = is ?? was;
    if (one === undefined || same(was, is)) continue;
    changes.push({ kind: kindOf(was, is), record: 'property', id: one.id, property: one.id, propertyLabels: one.labels });
  }
  // A source lies with each entity that cites it: in chunks that differ it may be there twice, and elsewhere unchanged.
  for (const [was, is] of pairs<Source>(before.sources, after.sources)) {
    const one = is ?? was;
    if (one !== undefined && was !== undefined && is !== undefined && !same(was, is))
      changes.push({ kind: 'changed', record: 'source', id: one.id });
  }
  return changes;
}
