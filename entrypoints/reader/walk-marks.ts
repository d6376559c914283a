import type { Mark } from '../../lib/page/mark.ts';
import { native } from '../../lib/page/native.ts';
import { rectsOf } from '../../lib/page/ranges.ts';

/** Scrolls a mark to the middle of the view, unless it is well in view already. False when the page shows it nowhere. */
export function bringIntoView(window: Window, mark: Mark): boolean {
  const inView = () => {
    const rect = rectsOf(mark)[0];
    const reach = window.innerHeight * 0.12;
    return rect && rect.top >= reach && rect.bottom <= window.innerHeight - reach;
  };
  if (!inView()) {
    // Scroll boxes inside the page first, then the page itself to the line: a block may be taller than the view.
    native.scrollIntoView(mark.block.container, { block: 'nearest', behavior: 'instant' });
    const rect = rectsOf(mark)[0];
    if (rect && !inView()) window.scrollBy({ top: rect.top - window.innerHeight * 0.35, behavior: 'instant' });
  }
  return rectsOf(mark).length > 0;
}

/** The first mark at or below the top of the view. */
export function firstInView(marks: readonly Mark[]): Mark | undefined {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const rect = marks[middle] ? rectsOf(marks[middle])[0] : undefined;
    if (rect && rect.bottom < 0) low = middle + 1;
    else high = middle;
  }
  return marks[low] ?? marks.at(-1);
}

/** The next (`by` 1) or previous (`by` -1) mark that the page shows, around the end; from the view when none was open. */
export function stepMark(marks: readonly Mark[], from: Mark | undefined, by: 1 | -1): Mark | undefined {
  const known = from ? marks.findIndex((mark) => mark.id === from.id) : -1;
  const first = firstInView(marks);
  let index = known >= 0 ? known + by : first ? marks.indexOf(first) + (by === 1 ? 0 : -1) : 0;
  for (let tries = 0; tries < Math.min(marks.length, 200); tries++, index += by) {
    const mark = marks[(index + marks.length) % marks.length];
    if (mark && rectsOf(mark).length > 0) return mark;
  }
  return undefined;
}
