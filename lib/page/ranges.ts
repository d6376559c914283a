import { pointsOf } from './block.ts';
import type { Mark } from './mark.ts';
import { native } from './native.ts';

/**
 * The static range of a mark: cheap for the page's own edits, where live ranges cost on every one. Nothing when the page
 * has changed the text since it was read.
 */
export function staticRangeOf(mark: Mark): StaticRange | undefined {
  const points = pointsOf(mark.block, mark);
  if (!points) return undefined;
  const { start, end } = points;
  if (!start.node.isConnected || !end.node.isConnected || start.offset > start.node.length || end.offset > end.node.length)
    return undefined;
  return new StaticRange({ startContainer: start.node, startOffset: start.offset, endContainer: end.node, endOffset: end.offset });
}

/** Client rects of a mark, one a line, in viewport coordinates; empty when the page has changed or hidden the text. */
export function rectsOf(mark: Mark): DOMRect[] {
  const range = staticRangeOf(mark);
  const document = range?.startContainer.ownerDocument;
  if (!range || !document) return [];
  const live = native.range(document);
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}
