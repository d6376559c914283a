import type { Figure } from '../annotation.ts';
import type { SentenceWords } from '../lang/sentence-words.ts';
import { type StatedRange, significance, statedRange } from '../compare/stated-range.ts';
import type { Item } from './sentence-items.ts';

/** A sentence ready for checking: its items, its figures, the words of its language. */
export interface Clause {
  readonly items: readonly Item[];
  readonly figures: readonly Figure[];
  /** Of the block: offsets of items are code units of it. */
  readonly text: string;
  readonly words: SentenceWords;
}

/** A number that takes part in a sum: the item it stands at, the figure, its value. */
export interface Term {
  readonly at: number;
  readonly figure: Figure;
  readonly value: number;
}

const numeric = new Set(['number', 'percent', 'money', 'quantity']);

/** The figures of a sentence that have one finite value, in order. */
export function terms({ items, figures }: Pick<Clause, 'items' | 'figures'>): Term[] {
  return items.flatMap((item, at) => {
    const figure = item.figure < 0 ? undefined : figures[item.figure];
    if (!figure || !numeric.has(figure.kind) || figure.from !== undefined) return [];
    const value = Number(figure.value);
    return Number.isFinite(value) ? [{ at, figure, value }] : [];
  });
}

/** True when two figures measure the same thing: kind, currency and unit agree. A bare number may share the unit of the other. */
export function sameMeasure(a: Figure, b: Figure): boolean {
  const plain = (figure: Figure): boolean => figure.kind === 'number';
  if (plain(a) && plain(b)) return true;
  return a.kind === b.kind && a.currency === b.currency && a.unit === b.unit;
}

/** What a figure may stand for: whole counts of up to four digits are exact, everything else is rounded to its last digit. */
export function rangeOf({ figure, value }: Term): StatedRange {
  const hedged = figure.qualifier !== undefined;
  const size = Math.abs(value);
  const exact = !hedged && figure.kind !== 'percent' && Number.isInteger(value) && (size < 1000 || significance(value).digits >= 4);
  return exact ? { low: value, high: value } : (statedRange(figure) ?? { low: value, high: value });
}

/** A number of a working: plain digits, at most four of them significant behind large ones («1.25», «20», «7,161,900» → «7161900»). */
export function plainNumber(value: number): string {
  const rounded = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
  return String(rounded).replace('-', '−');
}

/** A figure as a working names it: its number, with `%` or its currency. */
export function termText({ figure, value }: Term): string {
  const scaled = scaleText(value);
  if (figure.kind === 'percent') return `${scaled} ${figure.unit === 'pp' ? 'pp' : '%'}`;
  return figure.kind === 'money' && figure.currency ? `${scaled} ${figure.currency}` : scaled;
}

/** «20000000» reads badly: from a million on in powers of ten («20 × 10⁶»). */
export function scaleText(value: number): string {
  const size = Math.abs(value);
  for (const [power, sign] of [
    [1e12, '10¹²'],
    [1e9, '10⁹'],
    [1e6, '10⁶'],
  ] as const) {
    if (size >= power) return `${plainNumber(value / power)} × ${sign}`;
  }
  return plainNumber(value);
}
