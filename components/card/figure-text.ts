import type { Figure } from '../../lib/annotation.ts';
import { formatDate, formatDateRange, ordinalSuffix } from '../../lib/i18n/format-date.ts';
import { formatDuration } from '../../lib/i18n/format-duration.ts';
import { formatQuantity, formatQuantityRange } from '../../lib/i18n/format-quantity.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';

/** The normalised value of a figure: as one would say it, and exactly, where that is something else. */
export interface FigureText {
  readonly big: string;
  readonly exact?: string;
}

/** The unit of a numeric figure as the formatters take it: ISO 4217, UCUM, `%`, or `1`. */
function unitOf(figure: Figure): string {
  if (figure.kind === 'money') return figure.currency ?? '1';
  if (figure.kind === 'percent') return figure.unit ?? '%';
  return figure.unit ?? '1';
}

function ordinal(value: number | string, language: UiLanguage): string {
  const number = Number(value);
  if (language === 'en' && Number.isSafeInteger(number) && number > 0) return `${number}${ordinalSuffix(number)}`;
  return language === 'ru' ? `${value}-й` : String(value);
}

/** Puts a figure into words for a reader of `language`. */
export function figureText(figure: Figure, language: UiLanguage): FigureText {
  const { value, from, to } = figure;
  if (figure.kind === 'daterange' && from !== undefined && to !== undefined) {
    return { big: formatDateRange(String(from), String(to), language), exact: `${from} – ${to}` };
  }
  if (figure.kind === 'date' && value !== undefined) return { big: formatDate(String(value), language), exact: String(value) };
  if (figure.kind === 'duration' && value !== undefined) return { big: formatDuration(String(value), language), exact: String(value) };
  if (figure.kind === 'ordinal' && value !== undefined) return { big: ordinal(value, language) };
  const unit = unitOf(figure);
  if (from !== undefined && to !== undefined)
    return distinct(formatQuantityRange(from, to, unit, language), formatQuantityRange(from, to, unit, language, 'full'));
  if (value === undefined) return { big: figure.text };
  return distinct(formatQuantity(value, unit, language), formatQuantity(value, unit, language, 'full'));
}

function distinct(big: string, exact: string): FigureText {
  return big === exact ? { big } : { big, exact };
}
