import type { FigureQualifier } from '../annotation.ts';
import { find, findCue, foldedAt, type Match, type Scan } from './scan.ts';

const longest = 6;
const reach = 7;

const opposite: Partial<Record<FigureQualifier, FigureQualifier>> = {
  'more-than': 'at-most',
  'less-than': 'at-least',
  'at-least': 'less-than',
};

/**
 * How the text hedges the figure at tokens [first, next): words right in front («более»), a verb a few words ahead of it in
 * the same clause («تجاوزت استثماراتها …»), or words behind («or more», «+»). A negation in front turns it round
 * («не превышает» at most).
 */
export function qualifierOf(scan: Scan, first: number, next: number): FigureQualifier | undefined {
  for (let k = first - 1; k >= 0 && k >= first - longest; k--) {
    const hedge = find(scan, k, 'hedge');
    if (hedge?.sense.adverb && targetOfChange(scan, k)) continue;
    // «edged up to»: the first word belongs to the verb.
    if (hedge && hedge.next - k > 1 && k > 0 && findCue(scan, k, 'change') === k + 1 && findCue(scan, k - 1, 'change') === k) continue;
    if (hedge && k > 0 && foldedAt(scan, k) === 'over' && findCue(scan, k - 1, 'extent') === k) continue;
    if (hedge && hedge.next === first) return turned(scan, k, hedge.sense.hedge);
    if (hedge && hedge.next < first && skippable(scan, hedge.next, first)) return turned(scan, k, hedge.sense.hedge);
  }
  const after = find(scan, next, 'hedge-after') ?? hedgeInside(scan, first, next);
  if (after) return after.sense.hedge;
  const token = scan.tokens[next];
  if (token?.type === 2 && token.text === '+' && !token.gap && (scan.tokens[next + 1]?.gap ?? true)) return 'at-least';
  for (let k = first - 1; k >= 0 && k >= first - reach; k--) {
    const before = scan.tokens[k]!;
    if (before.type === 1) return undefined;
    if (before.type === 2 && !'«»"“”-'.includes(before.text)) return undefined;
    const verb = find(scan, k, 'hedge');
    if (verb?.sense.reach && verb.next < first) return turned(scan, k, verb.sense.hedge);
  }
  return undefined;
}

/** «три с лишним тысячи», «50-odd years»: the hedge stands before the scale word. */
function hedgeInside(scan: Scan, first: number, next: number): Match<'hedge-after'> | undefined {
  for (let k = first + 1; k < next && k < first + longest; k++) {
    const hedge = find(scan, k, 'hedge-after');
    if (hedge && (find(scan, hedge.next, 'scale') || find(scan, hedge.next, 'time'))) return hedge;
  }
  return undefined;
}

/** «вырос до 2,1 трлн», «с 9,6 до 8,9»: the word leads to where a change ended, and hedges nothing. */
function targetOfChange(scan: Scan, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 12; k--) {
    const token = scan.tokens[k]!;
    if (token.type === 2 && '.;!?'.includes(token.text) && token.text !== '.') return false;
    if (findCue(scan, k, 'change')) return true;
    if (k >= i - 3 && token.type === 1) return true;
  }
  return false;
}

/** Articles and prepositions between a hedge and its figure («about a million», «более чем в 30»). */
function skippable(scan: Scan, from: number, to: number): boolean {
  for (let k = from; k < to; ) {
    const article = findCue(scan, k, 'article') || findCue(scan, k, 'preposition');
    if (!article) return false;
    k = article;
  }
  return true;
}

function turned(scan: Scan, k: number, hedge: FigureQualifier): FigureQualifier {
  if (k === 0) return hedge;
  const negated = findCue(scan, k - 1, 'negation') === k;
  return negated ? (opposite[hedge] ?? hedge) : hedge;
}
