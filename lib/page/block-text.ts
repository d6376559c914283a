import type { Runs } from './block.ts';

const space = 32;

function isSpace(code: number): boolean {
  return code === space || (code >= 9 && code <= 13);
}

/**
 * Builds the text of one block out of pieces of text nodes: white space (of ASCII: CSS keeps no-break and thin spaces)
 * collapses to one space, none at the edges, and every character keeps its place in the page.
 */
export class BlockText {
  length = 0;
  linked = 0;
  #parts: string[] = [];
  #at: number[] = [];
  #node: Text[] = [];
  #offset: number[] = [];
  #lastNode: Text | undefined;
  #lastEnd = 0;
  #gap: { node: Text; offset: number; mark: string } | undefined;
  #lastCode = 0;

  /** Adds `data`, a piece of the text of `node` that starts at `base` in it. `inLink` counts its characters as linked. */
  append(node: Text, data: string, inLink: boolean, base = 0): void {
    let from = -1;
    for (let index = 0; index < data.length; index++) {
      const code = data.charCodeAt(index);
      if (!isSpace(code)) {
        if (from < 0) {
          this.#fillGap();
          from = index;
        }
        continue;
      }
      if (from >= 0) {
        const next = index + 1 < data.length ? data.charCodeAt(index + 1) : space;
        // A single space between words stays in the same run.
        if (code === space && !isSpace(next)) continue;
        this.#push(node, base + from, data.slice(from, index), inLink);
        from = -1;
      }
      if (this.length > 0) this.#gap ??= { node, offset: base + index, mark: ' ' };
    }
    if (from >= 0) this.#push(node, base + from, data.slice(from), inLink);
  }

  /** Adds one character that stands for something in the page (`²` for a raised 2), at the place of the original. */
  substitute(node: Text, offset: number, character: string, inLink: boolean): void {
    this.#fillGap();
    this.#push(node, offset, character, inLink);
  }

  /**
   * Marks a place that words and figures must not run across: a line break (`\n`), or an object in the text (U+FFFC).
   * Replaces a pending space; at the edges of the block it leaves nothing.
   */
  separate(mark: string): void {
    const node = this.#gap?.node ?? this.#lastNode;
    if (node && this.length > 0) this.#gap = { node, offset: this.#gap?.offset ?? Math.max(0, this.#lastEnd - 1), mark };
  }

  /** The last character that was added, or 0. */
  get lastCode(): number {
    return this.#gap ? space : this.#lastCode;
  }

  /** True when a line break is pending and nothing was added since. */
  get atLineBreak(): boolean {
    return this.#gap?.mark === '\n';
  }

  /** The last `count` characters at most. */
  tail(count: number): string {
    return this.#gap ? '' : (this.#parts.at(-1) ?? '').slice(-count);
  }

  /** The finished text with its runs. */
  finish(): { text: string; runs: Runs; linked: number } {
    return { text: this.#parts.join(''), runs: { at: this.#at, node: this.#node, offset: this.#offset }, linked: this.linked };
  }

  #fillGap(): void {
    const gap = this.#gap;
    if (!gap) return;
    this.#gap = undefined;
    this.#push(gap.node, gap.offset, gap.mark, false);
  }

  #push(node: Text, offset: number, text: string, inLink: boolean): void {
    if (node !== this.#lastNode || offset !== this.#lastEnd) {
      this.#at.push(this.length);
      this.#node.push(node);
      this.#offset.push(offset);
    }
    this.#parts.push(text);
    this.length += text.length;
    if (inLink) this.linked += text.length;
    this.#lastNode = node;
    this.#lastEnd = offset + text.length;
    this.#lastCode = text.charCodeAt(text.length - 1);
  }
}
