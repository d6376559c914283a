import type { CslDate, Source } from '../facts/source.ts';
import type { FaultList } from './fault.ts';
import type { PackSource } from './read-source.ts';

/** Reports sources without a date, sources that nobody could find, and sources that no value cites. */
export function checkSources(source: PackSource, faults: FaultList): void {
  const cited = new Set<string>();
  for (const { record } of [...source.records.statement, ...source.records.series]) {
    for (const reference of record.references ?? []) cited.add(reference.source);
  }
  for (const place of source.records.source) {
    const { record } = place;
    if (!hasDate(record.issued) && !hasDate(record.accessed)) faults.add('undated-source', place, 'issued');
    if (!isFindable(record)) faults.add('unfindable-source', place, 'URL');
    if (!cited.has(record.id)) faults.add('unused-source', place, 'id');
  }
}

function hasDate(date: CslDate | undefined): boolean {
  return (date?.['date-parts']?.length ?? 0) > 0 || Boolean(date?.raw) || Boolean(date?.literal);
}

/** A link, or what a library needs besides the title: who published it, or who wrote it and where. */
function isFindable(source: Source): boolean {
  return Boolean(source.URL) || Boolean(source.publisher) || ((source.author?.length ?? 0) > 0 && Boolean(source['container-title']));
}
