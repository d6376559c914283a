import type { EntityKind } from '../facts/entity.ts';
import { entityKinds } from '../facts/entity.ts';
import { globalId } from '../facts/id.ts';
import type { Language } from '../lang/language.ts';
import { languageOf, languageOfScript } from '../lang/languages.ts';
import { decodeUtf8 } from './bytes.ts';
import type { Columns } from './column.ts';
import { magic, sections, layoutVersion, type SectionName } from './layout.ts';
import { SegmentError } from './segment-error.ts';
import { startsLength } from './starts.ts';
import { slotWidth } from './table.ts';

/** Version of the segments that this engine opens; a segment of another one is rebuilt from its pack. */
export const segmentVersion: number = layoutVersion;

/** An opened index of names: views into one buffer, nothing is copied or rebuilt. */
export class NameSegment {
  readonly slots: Uint32Array;
  readonly filter: Uint32Array;
  /** Bitmaps of first letters: starts.ts. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  readonly postingWords: Uint32Array;
  readonly words: Uint8Array;
  readonly nameEntity: Uint32Array;
  readonly nameInfo: Uint32Array;
  readonly nameJoints: Uint32Array;
  readonly entityType: Uint8Array;
  readonly entityHash: Uint32Array;
  private readonly entityRelated: Uint32Array;
  private readonly related: Uint32Array;
  /** Language codes that the numbers of names and labels stand for. */
  readonly languages: readonly string[];
  /** For each of them, the language that its words of each script are indexed by. */
  readonly readers: readonly (readonly (Language | undefined)[])[];
  /** Ids of the packs that the entities come from. */
  readonly packs: readonly string[];
  readonly bytes: Uint8Array;
  private readonly views: Readonly<Record<SectionName, Uint32Array | Uint8Array>>;
  /** 1 for each entity that does not count any more; undefined when all do. */
  private readonly gone: Uint8Array | undefined;

  constructor(
    bytes: Uint8Array,
    views: Readonly<Record<SectionName, Uint32Array | Uint8Array>>,
    isGone: ((idHash: number) => boolean) | undefined,
  ) {
    this.bytes = bytes;
    this.views = views;
    this.slots = views.slots as Uint32Array;
    this.filter = views.filter as Uint32Array;
    this.starts = views.starts as Uint32Array;
    this.postings = views.postings as Uint32Array;
    this.postingWords = views.postingWords as Uint32Array;
    this.words = views.words as Uint8Array;
    this.nameEntity = views.nameEntity as Uint32Array;
    this.nameInfo = views.nameInfo as Uint32Array;
    this.nameJoints = views.nameJoints as Uint32Array;
    this.entityType = views.entityType as Uint8Array;
    this.entityHash = views.entityHash as Uint32Array;
    this.entityRelated = views.entityRelated as Uint32Array;
    this.related = views.related as Uint32Array;
    this.languages = this.list('languages');
    this.readers = this.languages.map((code) => [0, 1, 2, 3].map((script) => languageOfScript(script, languageOf(code))));
    this.packs = this.list('packs');
    this.gone = isGone && Uint8Array.from(this.entityHash, (hash) => (isGone(hash) ? 1 : 0));
  }

  /** True for a name whose entity does not count: a later segment of the pack has its place. */
  isGone(name: number): boolean {
    return this.gone !== undefined && this.gone[this.nameEntity[name] ?? 0] === 1;
  }

  /** How many entities the segment knows. */
  get entityCount(): number {
    return this.entityType.length;
  }

  /** How many names (labels, aliases, demonyms, derived short forms) lead to them. */
  get nameCount(): number {
    return this.nameEntity.length;
  }

  /** Id of entity `index` as its pack writes it. */
  entityId(index: number): string {
    return this.string('entityId', index);
  }

  /** Id of entity `index` as other packs name it. */
  globalId(index: number): string {
    return globalId(this.entityPack(index), this.entityId(index));
  }

  entityPack(index: number): string {
    return this.packs[this.views.entityPack[index] ?? 0] ?? '';
  }

  entityKind(index: number): EntityKind {
    return entityKinds[this.entityType[index] ?? 0] ?? 'other';
  }

  /** 0 to 1. */
  entityWeight(index: number): number {
    return (this.views.entityWeight[index] ?? 0) / 255;
  }

  /** Label of entity `index` in `language`, else in the first language it has; undefined without any. */
  entityLabel(index: number, language: string): string | undefined {
    const from = this.views.entityLabels[index] ?? 0;
    const to = Math.min(this.views.labelLanguage.length, this.views.entityLabels[index + 1] ?? from);
    if (to <= from) return undefined;
    for (let k = from; k < to; k++) if (this.languages[this.views.labelLanguage[k] ?? -1] === language) return this.string('labelText', k);
    return this.string('labelText', from);
  }

  /** Labels of entity `index` with the number of their language in {@link languages}. */
  *labelsOf(index: number): Generator<readonly [language: number, label: string]> {
    const to = Math.min(this.views.labelLanguage.length, this.views.entityLabels[index + 1] ?? 0);
    for (let k = this.views.entityLabels[index] ?? 0; k < to; k++) yield [this.views.labelLanguage[k] ?? 0, this.string('labelText', k)];
  }

  /** Copies what is said of entity `index` beside its id and labels into the columns of another segment. */
  copyEntity(index: number, columns: Columns, packOf: readonly number[]): void {
    columns.entityType.push(this.entityType[index] ?? 0);
    columns.entityWeight.push(this.views.entityWeight[index] ?? 0);
    columns.entityPack.push(packOf[this.views.entityPack[index] ?? 0] ?? 0);
    columns.entityHash.push(this.entityHash[index] ?? 0);
    columns.entityRelated.push(columns.related.length);
    columns.related.append(this.relatedHashes(index));
    columns.entityGenus.push(columns.genus.length);
    columns.genus.append(this.genusKeys(index));
  }

  /** Hashes of the global ids of the entities that entity `index` is related to. */
  relatedHashes(index: number): Uint32Array {
    return this.related.subarray(this.entityRelated[index] ?? 0, this.entityRelated[index + 1] ?? 0);
  }

  /** Keys of the words that say what entity `index` is ({@link ./genus.ts}). */
  genusKeys(index: number): Uint32Array {
    return (this.views.genus as Uint32Array).subarray(this.views.entityGenus[index] ?? 0, this.views.entityGenus[index + 1] ?? 0);
  }

  private string(section: 'entityId' | 'labelText' | 'languages' | 'packs', index: number): string {
    const offsets = this.views[section];
    return decodeUtf8(this.views.text as Uint8Array, offsets[index] ?? 0, offsets[index + 1] ?? 0);
  }

  private list(section: 'languages' | 'packs'): string[] {
    return Array.from({ length: Math.max(0, this.views[section].length - 1) }, (_, index) => this.string(section, index));
  }
}

/**
 * Opens a segment that {@link ./build-segment.ts} wrote, without rebuilding anything.
 * @param bytes the whole segment; copied only when it does not begin at a multiple of 4 in its buffer
 * @param isGone tells by the hash of its global id (`idHash`) of an entity that does not count any more; absent: all do
 * @throws {SegmentError} `not-a-segment`, `old-version`, `truncated` or `damaged`
 */
export function openSegment(bytes: Uint8Array, isGone?: (idHash: number) => boolean): NameSegment {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const headerWords = 4 + sections.length * 2;
  if (aligned.byteLength < 16) throw new SegmentError('not-a-segment', { length: aligned.byteLength });
  const start = new Uint32Array(aligned.buffer, aligned.byteOffset, 4);
  if (start[0] !== magic) throw new SegmentError('not-a-segment', { magic: start[0] ?? 0 });
  if (start[1] !== segmentVersion) throw new SegmentError('old-version', { version: start[1] ?? 0, expected: segmentVersion });
  if (start[2] !== aligned.byteLength || aligned.byteLength < headerWords * 4) {
    throw new SegmentError('truncated', { length: aligned.byteLength, expected: start[2] ?? 0 });
  }
  if (start[3] !== sections.length) throw new SegmentError('damaged', { sections: start[3] ?? 0 });
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, headerWords);
  const views: Partial<Record<SectionName, Uint32Array | Uint8Array>> = {};
  sections.forEach(([name, width], index) => {
    const offset = header[4 + index * 2] ?? 0;
    const length = header[5 + index * 2] ?? 0;
    if (offset % 4 !== 0 || offset < headerWords * 4 || offset + length * width > aligned.byteLength) {
      throw new SegmentError('damaged', { section: name });
    }
    const at = aligned.byteOffset + offset;
    views[name] = width === 4 ? new Uint32Array(aligned.buffer, at, length) : new Uint8Array(aligned.buffer, at, length);
  });
  const complete = views as Record<SectionName, Uint32Array | Uint8Array>;
  checkCounts(complete);
  return new NameSegment(aligned, complete, isGone);
}

/** Sections that belong together have fitting lengths, so that no reader needs a bound of its own. */
function checkCounts(views: Record<SectionName, Uint32Array | Uint8Array>): void {
  const entities = views.entityType.length;
  const names = views.nameEntity.length;
  const slots = views.slots.length / slotWidth;
  const fits =
    Number.isInteger(Math.log2(slots)) &&
    Number.isInteger(Math.log2(views.filter.length)) &&
    views.starts.length === startsLength &&
    views.entityId.length === entities + 1 &&
    views.entityWeight.length === entities &&
    views.entityPack.length === entities &&
    views.entityHash.length === entities &&
    views.entityLabels.length === entities + 1 &&
    views.entityRelated.length === entities + 1 &&
    views.entityGenus.length === entities + 1 &&
    views.labelText.length === views.labelLanguage.length + 1 &&
    views.nameInfo.length === names &&
    views.nameJoints.length === names &&
    views.postingWords.length === views.postings.length;
  if (!fits) throw new SegmentError('damaged', { section: 'counts' });
}
