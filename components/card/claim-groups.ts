import type { CardValue } from '../../lib/card.ts';

/** What must be equal for two values to share one line of date and source. */
function noteKey(value: CardValue): string {
  const sources = value.sources.map((source) => [source.url, source.title, source.locator, source.quote]);
  return JSON.stringify([value.at, value.from, value.to, value.rank, sources]);
}

/** True when the values are claims of different parties: they are shown side by side, each with who makes it. */
export function isDisputed(values: readonly CardValue[]): boolean {
  return values.length > 1 && values.some((value) => value.claimedBy !== undefined);
}

/**
 * True when several sources each give one number for the same thing, and not the same: a count of people by two yearbooks. Shares of
 * several partners and terms of several holders are lists, no differences.
 */
export function differBySource(values: readonly CardValue[]): boolean {
  const groups = claimGroups(values);
  if (groups.length < 2 || groups.some((group) => group.length > 1)) return false;
  const amounts = values.map(({ content, with: partners, from }) =>
    content.type === 'quantity' && partners === undefined && from === undefined ? `${content.amount} ${content.unit}` : undefined,
  );
  const sources = new Set(values.map(({ sources: [source] }) => source?.publisher ?? source?.title));
  return !amounts.includes(undefined) && new Set(amounts).size > 1 && sources.size === values.length;
}

/** Gathers neighbouring values with the same date and source, so that a list of members does not repeat its source on every line. */
export function claimGroups(values: readonly CardValue[]): CardValue[][] {
  const groups: CardValue[][] = [];
  let last = '';
  for (const value of values) {
    const key = noteKey(value);
    const group = groups.at(-1);
    if (group !== undefined && key === last) group.push(value);
    else groups.push([value]);
    last = key;
  }
  return groups;
}
