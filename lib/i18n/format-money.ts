import { type Amount, compactOptions, formatAmount, formatFull, isLarge } from './format-number.ts';
import { intlTag, type UiLanguage } from './language.ts';

/** ISO 4217 codes are three letters; anything else would make `Intl` throw. */
const currencyCode = /^[A-Z]{3}$/;

/** True for the form of an ISO 4217 code. */
export function isCurrencyCode(code: string): boolean {
  return currencyCode.test(code);
}

/** Money as one would say it: `1.8 billion US dollars`. */
export function formatMoney(value: Amount, currency: string, language: UiLanguage): string {
  if (!isCurrencyCode(currency)) return `${formatFull(value, language)} ${currency}`;
  const size: Intl.NumberFormatOptions = isLarge(value) ? compactOptions : { minimumFractionDigits: 0, maximumFractionDigits: 4 };
  return formatAmount(value, language, { style: 'currency', currency, currencyDisplay: 'name', ...size });
}

/** The currency's name in a language: `Russian Rouble`; the code itself where it has none. */
export function currencyName(currency: string, language: UiLanguage): string {
  if (!isCurrencyCode(currency)) return currency;
  return new Intl.DisplayNames(intlTag(language), { type: 'currency' }).of(currency) ?? currency;
}
