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
  groups.sort(byRule);
  const begin = out.length;
  const taken = groups.length > fewGroups ? new Set<number>() : undefined;
  for (const group of groups) if (taken ? take(group, taken) : isFree(group, out, begin)) out.push(group);
  if (out.length - begin > 1) out.push(...out.splice(begin).sort((a, b) => a.first - b.first));
}

/** Up to so many, comparing each with each costs less than a set. */
const fewGroups = 16;

/** Takes a group's tokens if all are free. */
function take(group: Draft, taken: Set<number>): boolean {
  for (let token = group.first; token <= group.last; token++) if (taken.has(token)) return false;
  for (let token = group.first; token <= group.last; token++) taken.add(token);
  return true;
}

function byRule(a: Draft, b: Draft): number {
  if (a.weak !== b.weak) return a.weak ? 1 : -1;
  return b.last - b.first - (a.last - a.first) || a.first - b.first;
}

/** True when a group shares no token with those chosen from `begin` on. */
function isFree(group: Draft, chosen: readonly MatchGroup[], begin: number): boolean {
  for (let k = begin; k < chosen.length; k++) {
    const other = chosen[k];
    if (other && group.first <= other.last && other.first <= group.last) return false;
  }
  return true;
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
