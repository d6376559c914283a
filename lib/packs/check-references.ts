import { globalId, isGlobalId } from '../facts/id.ts';
import type { Value } from '../facts/value.ts';
import type { FaultList } from './fault.ts';
import type { PackSource, SourceRecord } from './read-source.ts';
import type { RecordKind } from './record-check.ts';

/** Reports ids that are used twice, and references to records that do not exist. Another pack's records cannot be looked up. */
export function checkReferences(source: PackSource, faults: FaultList): void {
  const pack = source.descriptor?.name ?? '';
  const { records, faultyIds } = source;
  const ids = {
    entity: idsOf('entity', (id) => globalId(pack, id)),
    property: idsOf('property', (id) => id),
    source: idsOf('source', (id) => id),
  };
  reportDuplicates([records.entity], (id) => globalId(pack, id), faults);
  reportDuplicates([records.property], (id) => id, faults);
  reportDuplicates([records.source], (id) => id, faults);
  // Statements and points of series are named alike, `id` and `id@time`: they share one set of ids.
  reportDuplicates([records.statement, records.series], (id) => id, faults);

  const unlabelled = new Set<string>();
  for (const item of records.entity) {
    for (const [at, id] of (item.record.related ?? []).entries()) needEntity(id, item, `related[${at}]`);
  }
  for (const item of records.statement) {
    const { subject, property, value, qualifiers = {}, references } = item.record;
    needEntity(subject, item, 'subject');
    needProperty(property, item, 'property', true);
    needValue(value, item, 'value');
    for (const [name, values] of Object.entries(qualifiers)) {
      needProperty(name, item, `qualifiers.${name}`, false);
      for (const [at, qualifier] of values.entries()) needValue(qualifier, item, `qualifiers.${name}[${at}]`);
    }
    needSources(references, item);
  }
  for (const item of records.series) {
    needEntity(item.record.subject, item, 'subject');
    needProperty(item.record.property, item, 'property', true);
    needSources(item.record.references, item);
  }

  function idsOf(kind: 'entity' | 'property' | 'source', name: (id: string) => string): Set<string> {
    const list: readonly SourceRecord[] = records[kind];
    const ids = new Set(list.map(({ record }) => name(record.id)));
    for (const key of faultyIds) if (key.startsWith(`${kind} `)) ids.add(name(key.slice(kind.length + 1)));
    return ids;
  }

  /** A Wikidata id or another pack's may be unknown here; a local id must be there. */
  function needEntity(id: string, place: SourceRecord, field: string): void {
    const local = !isGlobalId(id) || (pack !== '' && id.startsWith(`${pack}:`));
    if (local && !ids.entity.has(globalId(pack, id))) faults.add('unknown-entity', place, field, id);
  }

  function needValue(value: Value, place: SourceRecord, field: string): void {
    if (value.type === 'entity') needEntity(value.id, place, `${field}.id`);
  }

  function needProperty(id: string, place: SourceRecord, field: string, labelled: boolean): void {
    if (ids.property.has(id)) return;
    if (!isGlobalId(id)) faults.add('unknown-property', place, field, id);
    else if (labelled && !unlabelled.has(id)) {
      unlabelled.add(id);
      faults.add('unlabelled-property', place, field, id);
    }
  }

  function needSources(references: readonly { readonly source: string }[] | undefined, place: SourceRecord): void {
    if (!references || references.length === 0) faults.add('no-reference', place, 'references');
    references?.forEach((reference, at) => {
      if (!ids.source.has(reference.source)) faults.add('unknown-source', place, `references[${at}].source`, reference.source);
    });
  }
}

function reportDuplicates(lists: readonly (readonly SourceRecord<RecordKind>[])[], name: (id: string) => string, faults: FaultList): void {
  const seen = new Set<string>();
  for (const list of lists) {
    for (const place of list) {
      const id = name(place.record.id);
      if (seen.has(id)) faults.add('duplicate-id', place, 'id', place.record.id);
      seen.add(id);
    }
  }
}
