import type { Mark, MarkIndex } from './mark.ts';
import { native } from './native.ts';
import { rectsOf } from './ranges.ts';

export interface MarkHit {
  readonly mark: Mark;
  /** Rects of the mark, one a line. */
  readonly rects: readonly DOMRect[];
  /** The rect that holds the point: the line that is being read. */
  readonly line: DOMRect;
}

/** Pixels around a rect that still count as on it: carets round, and descenders reach below. */
const tolerance = 1.5;

function hit(mark: Mark, x: number, y: number): MarkHit | undefined {
  const rects = rectsOf(mark);
  const line = rects.find(
    (rect) => x >= rect.left - tolerance && x <= rect.right + tolerance && y >= rect.top - tolerance && y <= rect.bottom + tolerance,
  );
  return line && { mark, rects, line };
}

/**
 * The mark under a point of the viewport. The caret position is asked for first (some 20 µs; `highlightsFromPoint` takes
 * a hundred times that); it snaps to the nearest text, so the mark's rects confirm it. `target` is the element under the
 * point: in text that cannot be selected the caret goes elsewhere, there the marks of its block are tried one by one.
 */
export function markAtPoint(index: MarkIndex, document: Document, x: number, y: number, target: Element | null): MarkHit | undefined {
  // A page without marks pays nothing for its pointer: asking for the caret makes the browser lay the page out.
  if (index.marks.length === 0) return undefined;
  const caret = native.caret(document, x, y);
  const node = caret?.offsetNode;
  if (node?.nodeType === 3) {
    const mark = index.at({ node: node as Text, offset: caret?.offset ?? 0 });
    const found = mark && hit(mark, x, y);
    if (found) return found;
    // The caret stands in the text that was pointed at: there is no mark here.
    if (target && index.blockOf(node as Text) && native.contains(target, node)) return undefined;
  }
  for (let element = target, depth = 0; element && depth < 8; element = native.parentElement(element), depth++) {
    for (const mark of index.marksIn(element).slice(0, 100)) {
      const found = hit(mark, x, y);
      if (found) return found;
    }
  }
  return undefined;
}
