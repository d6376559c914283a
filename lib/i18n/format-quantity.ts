import { formatMoney, isCurrencyCode } from './format-money.ts';
import { type Amount, compactOptions, formatAmount, formatFull, isLarge } from './format-number.ts';
import { formatPercent } from './format-percent.ts';
import { intlTag, type UiLanguage } from './language.ts';
import { intlUnits, unitWords } from './unit-words.ts';

/** How a number is to be written: as one would say it, or with every digit. */
export type NumberStyle = 'compact' | 'full';

const plain: Intl.NumberFormatOptions = { maximumFractionDigits: 4 };
const exact: Intl.NumberFormatOptions = { maximumFractionDigits: 20 };

/**
 * A quantity with its unit in words: `22.5 kilometres`, `1.2 million barrels`, `18 billion US dollars`, `4.7%`.
 * @param unit UCUM code, ISO 4217 code, `%`, or `1` for a bare number; an unknown unit is written as it is
 */
export function formatQuantity(value: Amount, unit: string, language: UiLanguage, style: NumberStyle = 'compact'): string {
  const size = style === 'full' ? exact : isLarge(value) ? compactOptions : plain;
  if (unit === '1' || unit === '') return formatAmount(value, language, size);
  if (unit === '%') return formatPercent(value, language);
  const named = intlUnits[unit];
  if (named !== undefined) return formatAmount(value, language, { style: 'unit', unit: named, unitDisplay: 'long', ...size });
  const forms = unitWords[unit]?.[language];
  if (forms !== undefined) {
    const rules = new Intl.PluralRules(intlTag(language), size as Intl.PluralRulesOptions);
    return `${formatAmount(value, language, size)}\u{A0}${forms[rules.select(Number(value))] ?? forms.other}`;
  }
  if (isCurrencyCode(unit)) return style === 'full' ? `${formatFull(value, language)}\u{A0}${unit}` : formatMoney(value, unit, language);
  return `${formatAmount(value, language, size)}\u{A0}${unit}`;
}

/** Two ends of a range with their common unit: `12 million – 15 million US dollars`. */
export function formatQuantityRange(from: Amount, to: Amount, unit: string, language: UiLanguage, style: NumberStyle = 'compact'): string {
  const size = style === 'full' ? exact : isLarge(to) ? compactOptions : plain;
  return `${formatAmount(from, language, size)} – ${formatQuantity(to, unit, language, style)}`;
}
