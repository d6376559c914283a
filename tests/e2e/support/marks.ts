import type { Page } from 'puppeteer-core';

/** Words of all marks in document order, the one of the open card left out, each with the number of its highlight. */
export function marksInOrder(page: Page): Promise<{ text: string; highlight: string }[]> {
  return page.evaluate(() => {
    const found: { range: Range; highlight: string }[] = [];
    for (const [highlight, ranges] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>) {
      if (highlight === 'hx-0') continue;
      for (const part of ranges) {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        found.push({ range, highlight });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ range, highlight }) => ({ text: range.toString(), highlight }));
  });
}

/** How many marks there are of each highlight. */
export async function marksByKind(page: Page): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { highlight } of await marksInOrder(page)) counts[highlight] = (counts[highlight] ?? 0) + 1;
  return counts;
}

/** Words of the marks that lie in elements with this selector. */
export function marksInside(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const found: string[] = [];
    for (const [, ranges] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>)
      for (const part of ranges) if (part.startContainer.parentElement?.closest(wanted)) found.push(part.startContainer.textContent ?? '');
    return found;
  }, selector);
}
