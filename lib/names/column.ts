import { encodeUtf8 } from './bytes.ts';
import { magic, sections, type SectionName, layoutVersion } from './layout.ts';

/** A typed array that grows: one section of a segment under construction. */
export class Column {
  length = 0;
  private data: Uint32Array | Uint8Array;

  constructor(width: 1 | 4) {
    this.data = width === 4 ? new Uint32Array(64) : new Uint8Array(64);
  }

  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = this.data instanceof Uint32Array ? new Uint32Array(this.length * 2) : new Uint8Array(this.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length++] = value;
  }

  /** Appends a whole array. */
  append(values: Uint32Array | Uint8Array): void {
    const size = this.length + values.length;
    if (size > this.data.length) {
      const larger = this.data instanceof Uint32Array ? new Uint32Array(size) : new Uint8Array(size);
      larger.set(this.data.subarray(0, this.length));
      this.data = larger;
    }
    this.data.set(values, this.length);
    this.length = size;
  }

  /** The values so far, without a copy. */
  values(): Uint32Array | Uint8Array {
    return this.data.subarray(0, this.length);
  }
}

/** The sections of a segment while it grows. */
export type Columns = Readonly<Record<SectionName, Column>>;

/** Empty sections. */
export function emptyColumns(): Columns {
  return Object.fromEntries(sections.map(([name, width]) => [name, new Column(width)])) as Record<SectionName, Column>;
}

/** Appends texts to the text section and their offsets, with a closing one, to `offsets`. */
export function putTexts(columns: Columns, offsets: Column, texts: readonly string[]): void {
  for (const text of texts) {
    offsets.push(columns.text.length);
    for (const byte of encodeUtf8(text)) columns.text.push(byte);
  }
  offsets.push(columns.text.length);
}

/** Writes header and sections into one buffer ({@link ./layout.ts}). */
export function writeSegment(columns: Columns): Uint8Array {
  const headerWords = 4 + sections.length * 2;
  let total = headerWords * 4;
  const places = sections.map(([name, width]) => {
    const place = total;
    total += Math.ceil((columns[name].length * width) / 4) * 4;
    return place;
  });
  const buffer = new ArrayBuffer(total);
  const header = new Uint32Array(buffer, 0, headerWords);
  header.set([magic, layoutVersion, total, sections.length]);
  sections.forEach(([name, width], index) => {
    const place = places[index] ?? 0;
    const values = columns[name].values();
    header[4 + index * 2] = place;
    header[5 + index * 2] = values.length;
    if (width === 4) new Uint32Array(buffer, place, values.length).set(values);
    else new Uint8Array(buffer, place, values.length).set(values);
  });
  return new Uint8Array(buffer);
}
