/** A rectangle in viewport coordinates. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels around the way from mention to card that still count as on it. */
const slack = 4;

/**
 * True when a point lies on the way from the mention's line to the card: in the convex hull of both boxes. The pointer
 * crosses other words on that way; they must not take the card away (WCAG 2.2, 1.4.13 «hoverable»).
 */
export function inCorridor(x: number, y: number, line: Box, card: Box): boolean {
  const top = Math.min(line.top, card.top) - slack;
  const bottom = Math.max(line.bottom, card.bottom) + slack;
  if (y < top || y > bottom) return false;
  const within = (box: Box) => y >= box.top - slack && y <= box.bottom + slack && x >= box.left - slack && x <= box.right + slack;
  if (within(line) || within(card)) return true;
  const [upper, lower] = line.top <= card.top ? [line, card] : [card, line];
  // Between the two boxes both edges of the hull run straight from the one's bottom to the other's top.
  if (y < upper.bottom - slack || y > lower.top + slack) return false;
  const height = Math.max(1, lower.top - upper.bottom);
  const share = Math.min(1, Math.max(0, (y - upper.bottom) / height));
  const left = upper.left + (lower.left - upper.left) * share;
  const right = upper.right + (lower.right - upper.right) * share;
  return x >= left - slack && x <= right + slack;
}
