import type { TimeUnit } from '../lang/figures/lexicon.ts';
import { type Decimal, multiply, shift, whole } from './decimal.ts';
import type { Measure } from './measure.ts';
import type { NumberReading } from './number-builder.ts';

/** One unit of a duration with its count: «2 hours 30 minutes» has two. */
export interface TimePart {
  readonly unit: TimeUnit;
  readonly value: Decimal;
}

/** A number with what it measures. Token indexes. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly value: Decimal;
  readonly measure?: Measure;
  readonly number?: NumberReading;
  /** The currency or percent sign stands in front. */
  readonly prefixed: boolean;
  readonly parts?: readonly TimePart[];
  /** Number and measure are one word («ساعتين», «трехдневный»). */
  readonly single?: boolean;
  /** A count beyond doubt: «threefold», «one in five». */
  readonly sure?: boolean;
}

/** Applies what a measure does to its number: hundredths of a currency, «decade» ten years, «bcm» a billion cubic metres. */
export function scaled(value: Decimal, measure: Measure): Decimal {
  if (measure.kind === 'money') return shift(value, -measure.minor);
  if (measure.kind === 'quantity') return shift(value, measure.factor);
  if (measure.kind === 'duration') return multiply(value, whole(measure.times));
  return value;
}
