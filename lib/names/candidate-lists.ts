import { nameKinds } from './layout.ts';
import type { MentionCandidate } from './mention.ts';
import type { RawMatch } from './scan.ts';
import type { NameSegment } from './segment.ts';

/** A list with the names that it was made for. */
interface Known {
  readonly matches: readonly RawMatch[];
  readonly list: readonly MentionCandidate[];
}

/**
 * The candidates of an article's mentions. The same names give the same list, the very object, so that whoever judges the mentions can
 * remember what he found out by it: an article names few things many times.
 */
export class CandidateLists {
  private readonly segments: readonly NameSegment[];
  /** By segment, then by first name. */
  private readonly known: Map<number, Known[]>[];

  constructor(segments: readonly NameSegment[]) {
    this.segments = segments;
    this.known = segments.map(() => new Map());
  }

  /** One candidate an entity, by its best kind of name; the order of segments and of entities in them is kept. */
  of(matches: readonly RawMatch[]): readonly MentionCandidate[] {
    const [first] = matches;
    const names = this.known[first?.segment ?? 0];
    if (!first || !names) return [];
    let lists = names.get(first.name);
    if (!lists) {
      lists = [];
      names.set(first.name, lists);
    }
    for (const known of lists) if (sameNames(known.matches, matches)) return known.list;
    const list = candidatesOf(matches, this.segments);
    lists.push({ matches, list });
    return list;
  }
}

function sameNames(a: readonly RawMatch[], b: readonly RawMatch[]): boolean {
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k]?.name !== b[k]?.name || a[k]?.segment !== b[k]?.segment) return false;
  return true;
}

function candidatesOf(matches: readonly RawMatch[], segments: readonly NameSegment[]): MentionCandidate[] {
  const best: MentionCandidate[] = [];
  for (const match of matches) {
    const segment = segments[match.segment];
    if (!segment) continue;
    const info = segment.nameInfo[match.name] ?? 0;
    const candidate: MentionCandidate = {
      segment: match.segment,
      entity: segment.nameEntity[match.name] ?? 0,
      kind: nameKinds[info & 15] ?? 'alias',
      lang: segment.languages[(info >>> 4) & 63] ?? '',
      flags: info >>> 16,
    };
    const known = best.findIndex((other) => other.segment === candidate.segment && other.entity === candidate.entity);
    const other = best[known];
    if (!other) best.push(candidate);
    else if ((info & 15) < nameKinds.indexOf(other.kind)) best[known] = candidate;
  }
  return best.length < 2 ? best : best.sort((a, b) => a.segment - b.segment || a.entity - b.entity);
}
