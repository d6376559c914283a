import type { UiLanguage } from './language.ts';
import { type Amount, amountOf, formatAmount } from './format-number.ts';

/** A value in percent (`22.3` is 22.3 %). The value is scaled as text where it is text, so that no digit is invented. */
export function formatPercent(value: Amount, language: UiLanguage): string {
  const amount = amountOf(value);
  if (amount === undefined) return String(value);
  // 22.3 / 100 is 0.22300000000000003 in doubles: an exponent moves the point without arithmetic.
  return formatAmountScaled(amount, language, { style: 'percent', maximumFractionDigits: 4 });
}

/** The relative change from one value to a later one, signed: `+17 %`. Undefined when the first is zero or either is no number. */
export function formatChange(earlier: Amount, later: Amount, language: UiLanguage): string | undefined {
  const from = Number(earlier);
  const to = Number(later);
  if (!Number.isFinite(from) || !Number.isFinite(to) || from === 0) return undefined;
  const change = (to - from) / Math.abs(from);
  const digits = Math.abs(change) < 0.1 ? 1 : 0;
  return formatAmount(change, language, { style: 'percent', maximumFractionDigits: digits, signDisplay: 'exceptZero' });
}

function formatAmountScaled(amount: number | string, language: UiLanguage, options: Intl.NumberFormatOptions): string {
  return formatAmount(Number(`${amount}e-2`), language, options);
}
