import { writeUtf8 } from './bytes.ts';
import { magic, sections, type SectionName, layoutVersion } from './layout.ts';

/** How much larger a column gets when it is full: more often than by doubling, so that a large one has little room to spare. */
const growth = 1.5;

/** A typed array that grows: one section of a segment under construction. */
export class Column {
  length = 0;
  private data: Uint32Array | Uint8Array;

  constructor(width: 1 | 4) {
    this.data = width === 4 ? new Uint32Array(64) : new Uint8Array(64);
  }

  push(value: number): void {
    if (this.length === this.data.length) this.reserve(1);
    this.data[this.length++] = value;
  }

  at(index: number): number {
    return this.data[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.data[index] = value;
  }

  /** Appends four values. */
  push4(a: number, b: number, c: number, d: number): void {
    if (this.length + 4 > this.data.length) this.reserve(4);
    const { data, length } = this;
    data[length] = a;
    data[length + 1] = b;
    data[length + 2] = c;
    data[length + 3] = d;
    this.length = length + 4;
  }

  /** Appends a whole array. */
  append(values: Uint32Array | Uint8Array): void {
    this.reserve(values.length);
    this.data.set(values, this.length);
    this.length += values.length;
  }

  /** Appends a text as UTF-8: a column of bytes. */
  appendText(text: string): void {
    this.reserve(text.length * 3);
    this.length = writeUtf8(text, this.data as Uint8Array, this.length);
  }

  /** Makes a whole array the column's values; what it had is gone. */
  take(values: Uint32Array | Uint8Array): void {
    this.data = values;
    this.length = values.length;
  }

  /** The values so far, without a copy. */
  values(): Uint32Array | Uint8Array {
    return this.data.subarray(0, this.length);
  }

  /** Gives the memory back. */
  release(): void {
    this.length = 0;
    this.data = new Uint8Array(0);
  }

  private reserve(more: number): void {
    const size = this.length + more;
    if (size <= this.data.length) return;
    const room = Math.max(size, Math.ceil(this.data.length * growth));
    const larger = this.data instanceof Uint32Array ? new Uint32Array(room) : new Uint8Array(room);
    larger.set(this.data.subarray(0, this.length));
    this.data = larger;
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
    columns.text.appendText(text);
  }
  offsets.push(columns.text.length);
}

/** Texts that come one by one while other columns grow. */
export class TextList {
  readonly #offsets = new Column(4);
  readonly #bytes = new Column(1);

  get length(): number {
    return this.#offsets.length;
  }

  push(text: string): void {
    this.#offsets.push(this.#bytes.length);
    this.#bytes.appendText(text);
  }

  /** Moves them to the text section, and their offsets, with a closing one, to `offsets`; the list is empty then. */
  moveTo(columns: Columns, offsets: Column): void {
    const shift = columns.text.length;
    for (const offset of this.#offsets.values()) offsets.push(offset + shift);
    columns.text.append(this.#bytes.values());
    offsets.push(columns.text.length);
    this.#offsets.release();
    this.#bytes.release();
  }
}

/** Writes header and sections into one buffer ({@link ./layout.ts}). The columns are empty then: a large segment is not held twice. */
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
    columns[name].release();
  });
  return new Uint8Array(buffer);
}
