import type { LanguageCode } from '../text/language-code.ts';
import { languageOf } from './languages.ts';
import { languageOfText } from './script-language.ts';

/**
 * The language of a text, by the script of most of its letters.
 * @param text any text; only its first thousand letters are looked at
 * @param hint BCP 47 tag that is believed when its script fits the text (the page's `lang`)
 * @returns code of a known language; without any known letter the hint's if known, else `en`
 */
export function detectLanguage(text: string, hint?: LanguageCode): LanguageCode {
  const wanted = hint === undefined ? undefined : languageOf(hint)?.code;
  return languageOfText(text, wanted) ?? wanted ?? 'en';
}
