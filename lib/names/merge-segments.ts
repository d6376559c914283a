import { type Columns, emptyColumns, putTexts, writeSegment } from './column.ts';
import type { NameSegment } from './segment.ts';
import { startsLength } from './starts.ts';
import { continues, lastPosting, opensName, postingMask, slotWidth, TableBuilder } from './table.ts';

/**
 * Makes one segment of several: as quick to search as one that was built whole, where many cost several times as much.
 * @param segments in the order of pack priority, which the entities keep
 * @returns the bytes of the merged segment; at most 255 packs and 63 languages fit
 * @throws {RangeError} when there are more packs or languages than that
 */
export function mergeSegments(segments: readonly NameSegment[]): Uint8Array {
  const columns = emptyColumns();
  const packs: string[] = [];
  const languages: string[] = [];
  const ids: string[] = [];
  const labels: string[] = [];
  const table = new TableBuilder();
  for (const segment of segments) {
    const packOf = segment.packs.map((pack) => indexIn(packs, pack));
    const languageOf = segment.languages.map((language) => indexIn(languages, language));
    if (packs.length > 255 || languages.length > 63) throw new RangeError('too many packs or languages for one segment');
    const names = columns.nameEntity.length;
    const words = columns.words.length / 4;
    copyNames(columns, segment, ids.length, languageOf);
    copyTable(table, segment, names, words);
    for (let entity = 0; entity < segment.entityCount; entity++) {
      ids.push(segment.entityId(entity));
      segment.copyEntity(entity, columns, packOf);
      columns.entityLabels.push(labels.length);
      for (const [language, label] of segment.labelsOf(entity)) {
        columns.labelLanguage.push(languageOf[language] ?? 0);
        labels.push(label);
      }
    }
  }
  columns.entityLabels.push(labels.length);
  columns.entityRelated.push(columns.related.length);
  columns.entityGenus.push(columns.genus.length);
  putTexts(columns, columns.entityId, ids);
  putTexts(columns, columns.labelText, labels);
  putTexts(columns, columns.packs, packs);
  putTexts(columns, columns.languages, languages);
  table.finish(columns);
  columns.starts.append(mergedStarts(segments));
  return writeSegment(columns);
}

function mergedStarts(segments: readonly NameSegment[]): Uint32Array {
  const starts = new Uint32Array(startsLength);
  for (const segment of segments) for (let k = 0; k < startsLength; k++) starts[k] = (starts[k] ?? 0) | (segment.starts[k] ?? 0);
  return starts;
}

function indexIn(list: string[], value: string): number {
  const known = list.indexOf(value);
  return known >= 0 ? known : list.push(value) - 1;
}

function copyNames(columns: Columns, segment: NameSegment, entities: number, languageOf: readonly number[]): void {
  for (let name = 0; name < segment.nameCount; name++) {
    const info = segment.nameInfo[name] ?? 0;
    columns.nameEntity.push((segment.nameEntity[name] ?? 0) + entities);
    columns.nameInfo.push(((info & ~(63 << 4)) | ((languageOf[(info >>> 4) & 63] ?? 0) << 4)) >>> 0);
    columns.nameJoints.push(segment.nameJoints[name] ?? 0);
  }
  columns.words.append(segment.words);
}

function copyTable(table: TableBuilder, segment: NameSegment, names: number, words: number): void {
  const { slots, postings, postingWords } = segment;
  for (let at = 0; at < slots.length; at += slotWidth) {
    const value = slots[at + 2] ?? 0;
    if (value === 0) continue;
    const slot = table.insert(slots[at] ?? 0, slots[at + 1] ?? 0, value & (continues | opensName), slots[at + 3] ?? 0);
    const first = (value & postingMask) - 2;
    for (let p = first; p >= 0 && p < postings.length; p++) {
      const posting = postings[p] ?? 0;
      if (!segment.isGone(posting & ~lastPosting)) table.addPosting(slot, (posting & ~lastPosting) + names, (postingWords[p] ?? 0) + words);
      if ((posting & lastPosting) !== 0) break;
    }
  }
}
