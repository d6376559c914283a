import { readAmount } from './amount.ts';
import { type Amount, scaled } from './amount-type.ts';
import { compare, type Decimal, negate, shift, toDouble } from './decimal.ts';
import { type Measure, sameMeasure } from './measure.ts';
import { find, findCue, foldedAt, glued, isDash, isMark, type Scan } from './scan.ts';

/** Two amounts that the text joins: a range, or the two ends of a change that share their unit. */
export interface AmountPair {
  readonly a: Amount;
  readonly b: Amount;
  /** False: «from 9.6 to 8.9 mn»: two values, not a span of values. */
  readonly range: boolean;
}

/** Looks back from token `i` over at most `reach` words of the same clause for a cue. */
export function cueBefore(scan: Scan, i: number, cue: string, reach: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - reach; k--) {
    const token = scan.tokens[k]!;
    if (token.type === 2 && '.;:!?؛؟'.includes(token.text) && scan.tokens[k + 1]?.gap) return false;
    if (findCue(scan, k, cue)) return true;
  }
  return false;
}

/** What joins the amount that ends at token `k` to the next: token behind the joint, and whether it is a dash. */
function jointAt(scan: Scan, k: number, between: boolean): { next: number; dash: boolean } | undefined {
  if (isDash(scan, k)) {
    const spaced = scan.tokens[k]!.gap || scan.tokens[k + 1]?.gap === true;
    if (spaced && (!scan.tokens[k]!.gap || !glued(scan, k + 1)) === false) return undefined;
    return { next: k + 1, dash: true };
  }
  const dots = ellipsis(scan, k);
  if (dots && (scan.tokens[dots]?.type === 1 || isDash(scan, dots))) return { next: dots, dash: true };
  const range = find(scan, k, 'range');
  if (range) return { next: range.next, dash: false };
  if (!between) return undefined;
  const and = findCue(scan, k, 'and');
  if (and) return { next: and, dash: false };
  if (foldedAt(scan, k) === 'و') return { next: k + 1, dash: false };
  if (scan.cut[k] && foldedAt(scan, k).charCodeAt(0) === 0x648) return { next: k, dash: false };
  return undefined;
}

/** The other end of a range, also with a minus that is glued to dots before it. */
function readEnd(scan: Scan, at: number): Amount | undefined {
  const dotted = isDash(scan, at) && glued(scan, at) && (isMark(scan, at - 1, '…') || isMark(scan, at - 1, '.'));
  const end = readAmount(scan, dotted ? at + 1 : at);
  return dotted && end ? { ...end, value: negate(end.value) } : end;
}

/** «-30...-35», «10…12»: the token behind dots that are glued on both sides, or 0. */
function ellipsis(scan: Scan, k: number): number {
  if (!glued(scan, k)) return 0;
  const next = isMark(scan, k, '…') ? k + 1 : isMark(scan, k, '.') && isMark(scan, k + 1, '.') && isMark(scan, k + 2, '.') ? k + 3 : 0;
  return next && glued(scan, next) ? next : 0;
}

/** Reads what follows amount `a` as the other end of a range or change. */
export function readPair(scan: Scan, a: Amount): AmountPair | undefined {
  const between = a.first > 0 && betweenBefore(scan, a.first);
  const joint = jointAt(scan, a.next, between);
  if (!joint || a.number?.ordinal || a.number?.fraction) return undefined;
  let at = joint.next;
  if (!joint.dash || between) at = skipHedge(scan, at);
  const b = readEnd(scan, at);
  if (!b?.number || b.number.ordinal || (b.parts && b.parts.length > 1)) return undefined;
  const cold = belowZero(a, b);
  if (cold && joint.dash) return cold;
  const joined = unify(a, b);
  if (!joined) return undefined;
  const frost = joint.dash ? ofFrost(joined.a, joined.b) : undefined;
  if (frost) return frost;
  const rising = compare(joined.a.value, joined.b.value) < 0;
  if (joint.dash) {
    const spaced = scan.tokens[a.next]!.gap;
    if (spaced && !a.measure && !b.measure && a.number?.scale === 0 && b.number.scale === 0 && toDouble(a.value) < 200) return undefined;
    return rising ? { ...joined, range: true } : undefined;
  }
  if (between) return rising ? { ...joined, range: true } : undefined;
  const from = a.first > 0 && findCue(scan, a.first - 1, 'from') > 0;
  const change = cueBefore(scan, a.first, 'change', 8) || (from && find(scan, a.next, 'range')?.sense.strict === false);
  const ownBoth = a.measure !== undefined && b.measure !== undefined;
  if (!rising || change || ownBoth) return from || change ? { ...joined, range: false } : undefined;
  return { ...joined, range: true };
}

/** «минус 10–15 градусов», «-30...-35 °C»: below zero the larger number is the lower end. */
function ofFrost(a: Amount, b: Amount): AmountPair | undefined {
  const { measure } = b;
  if (measure?.kind !== 'quantity' || !['deg', 'Cel', '[degF]'].includes(measure.unit)) return undefined;
  const zero = { m: 0n, e: 0 };
  if (compare(a.value, zero) >= 0) return undefined;
  const low = compare(b.value, zero) > 0 ? negate(b.value) : b.value;
  if (compare(low, a.value) >= 0) return undefined;
  return { a: { ...b, first: a.first, value: low }, b: { ...b, measure, value: a.value }, range: true };
}

/** «10–12 градусов мороза»: the words behind turn both ends. */
function belowZero(a: Amount, b: Amount): AmountPair | undefined {
  const degrees =
    b.measure?.kind === 'quantity' &&
    ['deg', 'Cel', '[degF]'].includes(b.measure.unit) &&
    compare(b.value, negate(b.number?.value ?? b.value)) === 0;
  if (!degrees || a.measure || compare(a.value, { m: 0n, e: 0 }) < 0 || b.measure === undefined) return undefined;
  const low = { ...b, first: a.first };
  return {
    a: { ...low, value: b.value },
    b: { ...b, measure: b.measure, value: negate(a.value) },
    range: compare(b.value, negate(a.value)) < 0,
  };
}

function betweenBefore(scan: Scan, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const end = findCue(scan, k, 'between');
    if (end === i) return true;
    if (end > 0 && end < i) {
      const hedge = find(scan, end, 'hedge');
      if (hedge?.next === i) return true;
    }
  }
  return false;
}

function skipHedge(scan: Scan, i: number): number {
  const hedge = find(scan, i, 'hedge');
  return hedge && !hedge.sense.reach ? hedge.next : i;
}

/** Gives the end that lacks it the scale and unit of the other. */
function unify(a: Amount, b: Amount): { a: Amount; b: Amount } | undefined {
  let left = a;
  let right = b;
  const an = a.number;
  const bn = b.number;
  if (a.measure && b.measure && !sameMeasure(a.measure, b.measure)) return undefined;
  const scale = bn?.scale ?? 0;
  if (an && scale > 0 && an.scale === 0 && !(a.measure && !a.prefixed)) {
    const raised = shift(a.value, scale);
    if (toDouble(a.value) < 1000 || compare(raised, b.value) <= 0) left = { ...left, value: raised };
  }
  if (!left.measure && right.measure) left = withMeasure(left, right.measure);
  if (left.measure && !right.measure) {
    if (!left.prefixed) return undefined;
    right = withMeasure(right, left.measure);
  }
  return { a: left, b: right };
}

function withMeasure(amount: Amount, measure: Measure): Amount {
  const value: Decimal = scaled(amount.value, measure);
  if (measure.kind !== 'duration') return { ...amount, measure, value };
  return { ...amount, measure, value, parts: [{ unit: measure.unit, value }] };
}
