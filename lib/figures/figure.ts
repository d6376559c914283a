import type { Figure, FigureQualifier } from '../annotation.ts';
import type { Amount } from './amount-type.ts';
import { midpoint, toValue } from './decimal.ts';
import { isoDuration, isoSingle } from './duration.ts';
import type { Scan } from './scan.ts';

/** A figure without qualifier and counted phrase. `first` and `next` are tokens. */
export interface Draft {
  readonly first: number;
  readonly next: number;
  readonly fields: Omit<Figure, 'start' | 'end' | 'text' | 'qualifier' | 'counted'>;
  /** A bare count: «counted» is looked for. */
  readonly counts?: boolean;
  /** Already known («up to» inside). */
  readonly qualifier?: FigureQualifier;
}

/** Figure of one amount. */
export function amountDraft(amount: Amount): Draft {
  const { first, next, value, measure, number } = amount;
  const at = { first, next };
  if (measure === undefined) {
    if (number?.ordinal) return { ...at, fields: { kind: 'ordinal', value: toValue(value) } };
    return { ...at, fields: { kind: 'number', value: toValue(value) }, counts: true };
  }
  if (measure.kind === 'percent') {
    if (measure.unit === 'permille') return { ...at, fields: { kind: 'percent', value: toValue({ m: value.m, e: value.e - 1 }) } };
    return { ...at, fields: { kind: 'percent', value: toValue(value), ...(measure.unit === '%' ? {} : { unit: measure.unit }) } };
  }
  if (measure.kind === 'money') {
    return { ...at, fields: { kind: 'money', value: toValue(value), ...(measure.currency ? { currency: measure.currency } : {}) } };
  }
  if (measure.kind === 'quantity') return { ...at, fields: { kind: 'quantity', value: toValue(value), unit: measure.unit } };
  return { ...at, fields: { kind: 'duration', value: isoDuration(amount.parts ?? [{ unit: measure.unit, value }]) } };
}

/** Figure of a range: `from`, `to`, and the midpoint as value. Ends of a duration are counts of its unit. */
export function rangeDraft(a: Amount, b: Amount): Draft {
  const draft = amountDraft({ ...b, first: a.first });
  const middle = midpoint(a.value, b.value);
  const value = b.measure?.kind === 'duration' ? isoSingle(middle, b.measure.unit) : toValue(middle);
  return { ...draft, first: a.first, fields: { ...draft.fields, value, from: toValue(a.value), to: toValue(b.value) } };
}

/** Start of the token as the figure's span has it: behind clitics that are glued on. */
export function startOf(scan: Scan, first: number): number {
  const token = scan.tokens[first]!;
  const cut = scan.cut[first]!;
  if (cut === 0) return token.start;
  let letters = 0;
  let at = token.start;
  while (at < token.end && letters < cut) {
    at++;
    letters++;
    while (at < token.end && isExtend(scan.text.charCodeAt(at))) at++;
  }
  return at;
}

function isExtend(c: number): boolean {
  return (c >= 0x64b && c <= 0x65f) || c === 0x670 || c === 0x640;
}
