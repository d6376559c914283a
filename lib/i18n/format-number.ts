import { intlTag, type UiLanguage } from './language.ts';

/** A decimal string as packs carry it, or a double. */
export type Amount = number | string;

/** Plain decimal notation, bounded: what packs and figures carry. */
const decimal = /^[+-]?\d{1,60}(?:\.\d{1,60})?$/;

/** Checks an amount for `Intl`: decimal strings stay strings, so that no digit is lost; anything that is no number gives undefined. */
export function amountOf(value: Amount): number | Intl.StringNumericLiteral | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const text = value.trim().replace(/^\+/, '');
  return decimal.test(text) ? (text as Intl.StringNumericLiteral) : undefined;
}

/** Formats an amount with the options given; a value that is no number comes back as it is. */
export function formatAmount(value: Amount, language: UiLanguage, options: Intl.NumberFormatOptions): string {
  const amount = amountOf(value);
  if (amount === undefined) return String(value);
  return new Intl.NumberFormat(intlTag(language), options).format(amount);
}

/** Four digits are enough to read; the exact value is always shown beside a compact one. */
export const compactOptions: Intl.NumberFormatOptions = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 };

/** The number in full, every digit that the source states: `7,161,900`. */
export function formatFull(value: Amount, language: UiLanguage): string {
  return formatAmount(value, language, { maximumFractionDigits: 20 });
}

/** True when the compact form is shorter than the full one. */
export function isLarge(value: Amount): boolean {
  return Math.abs(Number(value)) >= 10_000;
}
