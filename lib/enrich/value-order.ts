import type { CardValue } from '../card.ts';

const ranks = { preferred: 0, normal: 1, deprecated: 2 } as const;

/** True when the value held at `date` (ISO), as far as its start and end tell. */
function heldAt(value: CardValue, date: string): boolean {
  return (!value.from || value.from <= date) && (!value.to || value.to >= date.slice(0, value.to.length));
}

/**
 * The order of claims on one property: what held at the article's date first, then by rank, then the newest; of shares of partners the
 * greatest.
 *
 * @param date the article's date (ISO); without one, what has not ended comes first
 */
export function compareValues(date: string | undefined): (a: CardValue, b: CardValue) => number {
  const current = (value: CardValue): number => (date ? (heldAt(value, date) ? 0 : 1) : value.to ? 1 : 0);
  const newest = (value: CardValue): string => value.at ?? value.to ?? value.from ?? '';
  const share = ({ content, with: partners }: CardValue): number => (partners && content.type === 'quantity' ? Number(content.amount) : 0);
  return (a, b) =>
    current(a) - current(b) ||
    ranks[a.rank] - ranks[b.rank] ||
    (newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : share(b) - share(a));
}
