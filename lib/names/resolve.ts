import { nameKinds } from './layout.ts';
import type { RawMatch } from './scan.ts';
import type { NameSegment } from './segment.ts';

/** All names of one stretch of tokens. */
export interface MatchGroup {
  readonly first: number;
  readonly last: number;
  readonly outside: number;
  readonly matches: readonly RawMatch[];
  /** Only derived short forms (family names) match here. */
  readonly weak: boolean;
}

/**
 * Chooses among nested and overlapping names by one rule: full names before derived short forms, more words before fewer, the
 * earlier before the later. Names of the same stretch stay together; of their readings the one that takes fewest clitics off wins.
 * @returns groups that do not share a token, in order
 */
export function resolveOverlaps(matches: readonly RawMatch[], segments: readonly NameSegment[]): MatchGroup[] {
  const bySpan = new Map<number, RawMatch[]>();
  for (const match of matches) {
    const key = match.first * 32 + (match.last - match.first);
    const list = bySpan.get(key);
    if (list) list.push(match);
    else bySpan.set(key, [match]);
  }
  const groups: MatchGroup[] = [];
  for (const list of bySpan.values()) {
    const outside = Math.min(...list.map((match) => match.outside));
    const kept = list.filter((match) => match.outside === outside);
    const head = kept[0];
    if (!head) continue;
    const weak = kept.every((match) => isDerived(segments[match.segment], match.name));
    groups.push({ first: head.first, last: head.last, outside, matches: kept, weak });
  }
  groups.sort((a, b) => Number(a.weak) - Number(b.weak) || b.last - b.first - (a.last - a.first) || a.first - b.first);
  const taken = new Set<number>();
  const chosen = groups.filter((group) => {
    for (let token = group.first; token <= group.last; token++) if (taken.has(token)) return false;
    for (let token = group.first; token <= group.last; token++) taken.add(token);
    return true;
  });
  return chosen.sort((a, b) => a.first - b.first);
}

function isDerived(segment: NameSegment | undefined, name: number): boolean {
  const kind = nameKinds[(segment?.nameInfo[name] ?? 0) & 15];
  return kind === 'partial' || kind === 'family-first';
}
