import { nameKinds } from './layout.ts';
import type { RawMatch } from './scan.ts';
import type { NameSegment } from './segment.ts';

/** All names of one stretch of tokens. */
export interface MatchGroup {
  readonly first: number;
  readonly last: number;
  readonly outside: number;
  readonly matches: readonly RawMatch[];
}

interface Draft extends MatchGroup {
  outside: number;
  matches: RawMatch[];
  /** Only derived short forms (family names) match here. */
  weak: boolean;
}

/**
 * Chooses among nested and overlapping names by one rule: full names before derived short forms, more words before fewer, the
 * earlier before the later. Names of the same stretch stay together; of their readings the one that takes fewest clitics off wins.
 * @returns groups that do not share a token, in order
 */
export function resolveOverlaps(matches: readonly RawMatch[], segments: readonly NameSegment[]): MatchGroup[] {
  const out: MatchGroup[] = [];
  // Matches come by segment; only those that touch each other need to be compared.
  const sorted = segments.length > 1 ? [...matches].sort((a, b) => a.first - b.first) : matches;
  let from = 0;
  while (from < sorted.length) {
    let end = sorted[from]?.last ?? 0;
    let to = from + 1;
    for (; to < sorted.length && (sorted[to]?.first ?? 0) <= end; to++) end = Math.max(end, sorted[to]?.last ?? 0);
    const cluster = sorted.slice(from, to);
    // Mostly all of them are readings of one span.
    if (!isOneSpan(cluster)) resolveCluster(cluster, segments, out);
    else out.push({ first: cluster[0]?.first ?? 0, last: cluster[0]?.last ?? 0, outside: cluster[0]?.outside ?? 0, matches: cluster });
    from = to;
  }
  return out;
}

function isOneSpan(cluster: readonly RawMatch[]): boolean {
  const [one] = cluster;
  for (let k = 1; k < cluster.length; k++) {
    const other = cluster[k];
    if (other?.first !== one?.first || other?.last !== one?.last || other?.outside !== one?.outside) return false;
  }
  return true;
}

function resolveCluster(matches: readonly RawMatch[], segments: readonly NameSegment[], out: MatchGroup[]): void {
  const groups: Draft[] = [];
  for (const match of matches) {
    const weak = isDerived(segments[match.segment], match.name);
    const same = sameSpan(groups, match);
    if (!same || match.outside < same.outside) {
      const group: Draft = { first: match.first, last: match.last, outside: match.outside, matches: [match], weak };
      if (same) Object.assign(same, group);
      else groups.push(group);
    } else if (match.outside === same.outside) {
      same.matches.push(match);
      same.weak &&= weak;
    }
  }
  if (groups.length > 1)
    groups.sort((a, b) => Number(a.weak) - Number(b.weak) || b.last - b.first - (a.last - a.first) || a.first - b.first);
  const begin = out.length;
  const taken = new Set<number>();
  for (const group of groups) {
    let free = true;
    for (let token = group.first; token <= group.last && free; token++) free = !taken.has(token);
    if (!free) continue;
    out.push(group);
    if (groups.length > 1) for (let token = group.first; token <= group.last; token++) taken.add(token);
  }
  if (out.length - begin > 1) out.push(...out.splice(begin).sort((a, b) => a.first - b.first));
}

/** The group of a match's span: among those that begin where it does, which are the last in the list. */
function sameSpan(groups: readonly Draft[], match: RawMatch): Draft | undefined {
  for (let k = groups.length - 1; k >= 0; k--) {
    const group = groups[k];
    if (!group || group.first !== match.first) return undefined;
    if (group.last === match.last) return group;
  }
  return undefined;
}

function isDerived(segment: NameSegment | undefined, name: number): boolean {
  const kind = nameKinds[(segment?.nameInfo[name] ?? 0) & 15];
  return kind === 'partial' || kind === 'family-first';
}
