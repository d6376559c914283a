import type { Annotation, AnnotationKind } from '../annotation.ts';
import { isEntityAnnotation } from '../annotation.ts';
import type { LanguageCode } from '../text/language-code.ts';
import type { Span } from '../text/span.ts';
import type { TextPoint } from './block.ts';
import { offsetOf } from './block.ts';
import type { ArticleBlock } from './find-article.ts';

/** One annotation at its place in the page. `start` and `end` are offsets in the block's text. */
export interface Mark extends Span {
  /** Stays the same while the text of the block stays the same, also when the page builds the block anew. */
  readonly id: number;
  readonly annotation: Annotation;
  readonly block: ArticleBlock;
  readonly lang: LanguageCode;
  /** The reader, not the engine, says what it means: on this page, or on every page of the site. */
  readonly chosen?: 'page' | 'site';
}

/** What the reader wants to see marked. */
export interface MarkFilter {
  readonly kinds: Readonly<Record<AnnotationKind, boolean>>;
  readonly demonyms: boolean;
}

/** True for a name that means one of several entities, and the text does not say which. */
export function isUnsettled(annotation: Annotation): boolean {
  if (!isEntityAnnotation(annotation) || annotation.shown) return false;
  return annotation.reason === 'ambiguous' && (annotation.candidates?.length ?? 0) > 1;
}

/** True when a mark is to be seen: the engine shows it or offers what it may mean, and the reader did not switch its kind off. */
export function isWanted({ annotation }: Mark, filter: MarkFilter): boolean {
  if (!filter.kinds[annotation.kind] || !(annotation.shown || isUnsettled(annotation))) return false;
  return filter.demonyms || !isEntityAnnotation(annotation) || (annotation.via !== 'demonym' && annotation.via !== 'role');
}

/** The marks to be seen, in reading order as they came: a name that is not settled gives way to what is shown within it. */
export function wantedMarks(marks: readonly Mark[], filter: MarkFilter): Mark[] {
  const wanted = marks.filter((mark) => isWanted(mark, filter));
  return wanted.filter((mark, at) => {
    if (mark.annotation.shown) return true;
    for (let next = at + 1; ; next++) {
      const other = wanted[next];
      if (!other || other.block !== mark.block || other.start >= mark.end) return true;
      if (other.annotation.shown) return false;
    }
  });
}

/** Finds marks by their place. Marks of a block are sorted and apart, so that an interval search suffices. */
export class MarkIndex {
  readonly marks: readonly Mark[];
  readonly #byNode = new WeakMap<Text, ArticleBlock>();
  readonly #byBlock = new Map<ArticleBlock, Mark[]>();
  readonly #byContainer = new WeakMap<Element, ArticleBlock[]>();

  /** `marks` in reading order; a mark that overlaps the one before it is left out. */
  constructor(blocks: readonly ArticleBlock[], marks: readonly Mark[]) {
    for (const block of blocks) {
      for (const node of block.runs.node) this.#byNode.set(node, block);
      const siblings = this.#byContainer.get(block.container);
      if (siblings) siblings.push(block);
      else this.#byContainer.set(block.container, [block]);
    }
    const kept: Mark[] = [];
    for (const mark of marks) {
      const list = this.#byBlock.get(mark.block);
      if (!list) this.#byBlock.set(mark.block, [mark]);
      else if ((list.at(-1)?.end ?? 0) <= mark.start) list.push(mark);
      else continue;
      kept.push(mark);
    }
    this.marks = kept;
  }

  /** The block that a text node belongs to, if it was read. */
  blockOf(node: Text): ArticleBlock | undefined {
    return this.#byNode.get(node);
  }

  /** The marks of the blocks that stand directly in a block-level element. */
  marksIn(container: Element): Mark[] {
    return (this.#byContainer.get(container) ?? []).flatMap((block) => this.#byBlock.get(block) ?? []);
  }

  /** The mark whose text holds the character at, or right before, a caret position. */
  at(point: TextPoint): Mark | undefined {
    const block = this.#byNode.get(point.node);
    const list = block && this.#byBlock.get(block);
    if (!block || !list) return undefined;
    const offset = offsetOf(block, point);
    if (offset === undefined) return undefined;
    let low = 0;
    let high = list.length;
    // First mark that ends at or after the caret; of two that touch there, the one that starts there.
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((list[middle]?.end ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const found = list[low];
    const next = list[low + 1];
    if (found?.end === offset && next?.start === offset) return next;
    return found && found.start <= offset ? found : undefined;
  }
}
