import type { CardValueContent, LangText } from '../../lib/card.ts';
import { formatTime } from '../../lib/i18n/format-date.ts';
import { formatQuantity } from '../../lib/i18n/format-quantity.ts';
import type { UiLanguage } from '../../lib/i18n/language.ts';

/** Numbers up to here are read in full as easily as in words. */
const readableInFull = 10_000_000;

/** What a value says, in the reader's language where it can be said in any; `exact` is set where `words` is rounded. */
export interface ValueText {
  readonly words: LangText;
  readonly exact?: string;
  /** Names are set in the serif face, data in the sans. */
  readonly isName: boolean;
}

/** Puts a value into words for a reader of `language`. */
export function valueText(content: CardValueContent, language: UiLanguage): ValueText {
  if (content.type === 'entity') return { words: content.label, isName: true };
  if (content.type === 'string') return { words: { text: content.text, lang: content.lang ?? '' }, isName: true };
  if (content.type === 'time') return data(formatTime(content.time, content.precision, language), language);
  const exact = formatQuantity(content.amount, content.unit, language, 'full');
  if (Math.abs(Number(content.amount)) < readableInFull) {
    return data(content.unit === '1' ? exact : formatQuantity(content.amount, content.unit, language), language);
  }
  return { ...data(formatQuantity(content.amount, content.unit, language), language), exact };
}

function data(text: string, lang: UiLanguage): ValueText {
  return { words: { text, lang }, isName: false };
}
